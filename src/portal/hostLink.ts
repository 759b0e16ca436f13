import { asksForSize, heightDialects, watchHeight } from './frameHeight';
import { APP, readHostMessage, VERSION, type Described, type FromHost, type ToHost } from './hostMessages';

export type Hello = Extract<FromHost, { type: 'hello' }>;
export type Order = Exclude<FromHost, Hello>;

/** The talk between a lesson in a frame and the page around it. */
export interface HostLink {
  /** Resolves with the host's greeting; a host that knows nothing of us never greets. */
  readonly greeted: Promise<Hello>;
  /** Says what stands here, as soon as the host has greeted, and again whenever it greets anew. */
  describe(described: Described): void;
  /** Tells the host, if it has greeted; what was said before is not repeated. */
  send(message: Exclude<ToHost, { type: 'ready' | 'height' }>): void;
  /** Hears what the host asks for; returns the way to stop. */
  onOrder(listener: (order: Order) => void): () => void;
  stop(): void;
}

/** How many of its mistakes a host is told of: a broken page must not be answered forever. */
const MAX_ERRORS = 5;

/**
 * Opens the talk. Hears the parent window alone, learns its origin from its greeting, and tells content to that origin only;
 * before, nothing but our height goes out.
 */
export function openHostLink(here: Window = window, host: Window = here.parent): HostLink {
  let origin: string | null = null;
  let described: Described | null = null;
  let errors = 0;
  /** Whether there is a height worth telling yet. */
  let stands = false;
  const listeners = new Set<(order: Order) => void>();
  let greet: (hello: Hello) => void = () => undefined;
  const greeted = new Promise<Hello>((resolve) => {
    greet = resolve;
  });

  const post = (message: object, target: string) => {
    try {
      host.postMessage(message, target);
    } catch {
      // A parent that is gone hears nothing.
    }
  };
  const tell = (message: ToHost, target: string) => post({ app: APP, version: VERSION, ...message }, target);
  const refuse = (message: Extract<ToHost, { type: 'error' }>) => {
    errors += 1;
    if (errors <= MAX_ERRORS) tell(message, origin ?? '*');
  };
  const tellHeight = (height: number) => {
    stands = true;
    tell({ type: 'height', height }, '*');
    for (const message of heightDialects(height, here.innerWidth)) post(message, '*');
  };
  const ready = () => {
    if (origin !== null && described) tell({ type: 'ready', height: size.height(), ...described }, origin);
  };

  const hear = (event: MessageEvent) => {
    // Neither a sibling frame nor a window that we have opened has a say here.
    if (event.source !== host) return;
    if (asksForSize(event.data)) {
      if (stands) tellHeight(size.height());
      return;
    }
    const message = readHostMessage(event.data);
    if (message === null) return;
    // An origin that has no name cannot be spoken to alone.
    if (event.origin === 'null' || (origin !== null && event.origin !== origin))
      return refuse({ type: 'error', reason: 'origin', about: '' });
    if ('refused' in message) {
      refuse({ type: 'error', reason: message.refused, about: message.about });
    } else if (message.type === 'hello') {
      origin = event.origin;
      greet(message);
      ready();
    } else if (origin !== null) {
      for (const listener of listeners) listener(message);
    }
  };

  here.addEventListener('message', hear);
  const size = watchHeight(tellHeight);
  tell({ type: 'ready', height: size.height() }, '*');

  return {
    greeted,
    describe(now) {
      described = now;
      ready();
    },
    send(message) {
      if (message.type === 'error') refuse(message);
      else if (origin !== null) tell(message, origin);
    },
    onOrder(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      here.removeEventListener('message', hear);
      size.stop();
      listeners.clear();
    },
  };
}

let only: HostLink | null = null;

/** The talk of this window: one for all who take part in it. */
export function hostLink(): HostLink {
  return (only ??= openHostLink());
}
