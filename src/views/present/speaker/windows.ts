/** What a link between two windows needs of the browser; tests hand in their own. */
export interface Windows {
  /** Messages posted to this window. */
  readonly listen: (
    listener: (event: Pick<MessageEvent, 'data' | 'source' | 'origin'>) => void,
  ) => () => void;
  /** True where the message comes from a page of ours as far as its origin tells. */
  readonly isOurs: (origin: string) => boolean;
  /** Posts to another window; never throws. */
  readonly post: (target: MessageEventSource, data: unknown) => void;
  /** A channel to all windows of this origin; null where there is none. */
  readonly channel: (() => Channel | null) | null;
}

export interface Channel {
  post(data: unknown): void;
  listen(listener: (data: unknown) => void): void;
  close(): void;
}

// Pages opened from a file have no origin that could be compared; event.source and the session decide there.
const served = () => location.protocol === 'http:' || location.protocol === 'https:';

/** The browser's own. */
export const realWindows: Windows = {
  listen(listener) {
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  },
  isOurs: (origin) => !served() || origin === location.origin,
  post(target, data) {
    try {
      (target as Window).postMessage(data, served() ? location.origin : '*');
    } catch {
      // The window has gone; its heartbeat will be missed.
    }
  },
  channel() {
    try {
      const channel = new BroadcastChannel('deep-rounds:lecture');
      return {
        post: (data) => channel.postMessage(data),
        listen: (listener) => channel.addEventListener('message', (event) => listener(event.data)),
        close: () => channel.close(),
      };
    } catch {
      return null;
    }
  },
};
