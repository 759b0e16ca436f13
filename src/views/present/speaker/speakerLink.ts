import { readFromLecture, type FromSpeaker, type LectureState, type Order } from './messages';
import { realWindows, type Windows } from './windows';

/** What the speaker window knows: nothing yet, the lecture's state, or its last state and that it fell silent. */
export interface SpeakerView {
  readonly state: LectureState | null;
  readonly silent: boolean;
}

export interface SpeakerLink {
  send(order: Order): void;
  /** To be called every second: asks where the lecture stands, and notices that it no longer answers. */
  beat(): void;
  close(): void;
}

/** Heartbeats without an answer after which the lecture counts as lost. */
const PATIENCE = 4;

/**
 * Opens the speaker's end of the line: to the window that opened it if there is one, else over the channel.
 * @param session what an earlier load of this window knew, kept by `keep`
 */
export function openSpeakerLink(
  opener: MessageEventSource | null,
  known: string | null,
  keep: (session: string) => void,
  onView: (view: SpeakerView) => void,
  windows: Windows = realWindows,
): SpeakerLink {
  let session = known;
  let view: SpeakerView = { state: null, silent: false };
  let unanswered = 0;
  /** Where the last answer came from: orders go one way only, or they would count twice. */
  let way: 'opener' | 'channel' | null = null;
  const channel = windows.channel?.() ?? null;

  const show = (next: SpeakerView) => {
    view = next;
    onView(next);
  };
  const hear = (data: unknown, from: 'opener' | 'channel') => {
    const message = readFromLecture(data);
    if (!message) return;
    if (session !== null && message.session !== session && from === 'channel') return;
    // The opener answers faster than the channel; while it does, the channel is an echo.
    if (from === 'channel' && way === 'opener' && !view.silent) return;
    if (message.kind === 'bye') {
      show({ ...view, silent: view.state !== null });
      return;
    }
    unanswered = 0;
    way = from;
    if (session !== message.session) {
      session = message.session;
      keep(session);
    }
    show({ state: message.state, silent: false });
  };

  const stop = windows.listen(({ data, source, origin }) => {
    if (opener && source === opener && windows.isOurs(origin)) hear(data, 'opener');
  });
  channel?.listen((data) => hear(data, 'channel'));

  const post = (message: FromSpeaker, over: 'opener' | 'channel' | null) => {
    if (opener && over !== 'channel') windows.post(opener, message);
    if (over !== 'opener') channel?.post(message);
  };
  const hello = () => {
    const lost = way === null || view.silent || unanswered > 1;
    post({ dr: 'speaker', session, kind: 'hello' }, lost ? null : way);
  };

  hello();
  return {
    send: (order) => post({ dr: 'speaker', session, kind: 'order', order }, way ?? 'opener'),
    beat() {
      unanswered += 1;
      if (unanswered > PATIENCE && view.state && !view.silent) show({ ...view, silent: true });
      hello();
    },
    close() {
      stop();
      channel?.close();
    },
  };
}
