import { readFromSpeaker, type FromLecture, type LectureState, type Order } from './messages';
import { realWindows, type Windows } from './windows';

/** The lecture's end of the line to its speaker window. */
export interface LectureLink {
  /** Takes over a window that was just opened for the speaker. */
  adopt(speaker: MessageEventSource): void;
  /** Tells the speaker window where the lecture stands; it is told again whenever it asks. */
  publish(state: LectureState): void;
  /** Ends the line; says so unless the lecture goes on in another chapter. */
  close(goesOn?: boolean): void;
}

/**
 * Opens the line. A window is believed if the lecture opened it, or if it knows the lecture's session;
 * what comes over the channel comes from our own origin.
 * @param session the secret that outlives a reload of either window
 */
export function openLectureLink(
  session: string,
  onOrder: (order: Order) => void,
  windows: Windows = realWindows,
): LectureLink {
  let speaker: MessageEventSource | null = null;
  let latest: LectureState | null = null;
  const channel = windows.channel?.() ?? null;
  let onChannel = false;

  const messageOf = (state: LectureState): FromLecture => ({ dr: 'lecture', session, kind: 'state', state });

  const stop = windows.listen(({ data, source, origin }) => {
    const message = readFromSpeaker(data);
    if (!message || !source || !windows.isOurs(origin)) return;
    if (source !== speaker && message.session !== session) return;
    speaker = source;
    if (message.kind === 'order') onOrder(message.order);
    else if (latest) windows.post(source, messageOf(latest));
  });

  channel?.listen((data) => {
    const message = readFromSpeaker(data);
    if (!message) return;
    const { session: known } = message;
    // A window opened by hand does not know the session yet: it may ask, not order.
    if (known !== session && !(known === null && message.kind === 'hello')) return;
    onChannel = true;
    if (message.kind === 'order') onOrder(message.order);
    else if (latest) channel.post(messageOf(latest));
  });

  return {
    adopt(opened) {
      speaker = opened;
    },
    publish(state) {
      latest = state;
      if (speaker) windows.post(speaker, messageOf(state));
      if (onChannel) channel?.post(messageOf(state));
    },
    close(goesOn = false) {
      const bye: FromLecture = { dr: 'lecture', session, kind: 'bye' };
      if (speaker && !goesOn) windows.post(speaker, bye);
      if (onChannel && !goesOn) channel?.post(bye);
      stop();
      channel?.close();
    },
  };
}
