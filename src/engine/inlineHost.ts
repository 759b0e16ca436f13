// The engine in the page's own thread, for where a worker or its WebGL cannot be had. Same messages, same answers.
import type { FromHost, Host, ToHost } from './protocol';
import { nextTurn } from './slices';

/** Starts a host in the page; the first call loads tfjs. */
export async function inlineHost(): Promise<Host> {
  const { EngineHost } = await import('./host');
  let listener: (message: FromHost) => void = () => undefined;
  let ended = false;
  // Answers come in a turn of their own, as they do from a worker, so nothing depends on the place.
  const host = new EngineHost((message) => {
    void nextTurn().then(() => {
      if (!ended) listener(message);
    });
  }, 'page');
  return {
    where: 'page',
    post(message: ToHost) {
      void nextTurn().then(() => {
        if (!ended) host.receive(message);
      });
    },
    onMessage(next) {
      listener = next;
    },
    onDeath: () => undefined,
    terminate() {
      ended = true;
    },
  };
}
