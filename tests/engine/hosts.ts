import { EngineHost } from '../../src/engine/host';
import { inlineHost } from '../../src/engine/inlineHost';
import { EngineClient } from '../../src/engine/client/engineClient';
import type { HostSources } from '../../src/engine/client/hostLink';
import type { EngineForce, FromHost, Host } from '../../src/engine/protocol';
import { nextTurn } from '../../src/engine/slices';
import { transferables } from '../../src/engine/transferables';

/** A worker without a thread: its messages are cloned or handed over and come in turns of their own. */
export class FakeWorker implements Host {
  readonly where = 'worker';
  ended = false;
  private doomed = false;
  private listener: (message: FromHost) => void = () => undefined;
  private death: (why: string) => void = () => undefined;
  private readonly host: EngineHost;

  constructor() {
    this.host = new EngineHost((message) => {
      const transfer = message.type === 'done' ? transferables(message.result) : [];
      const copy = structuredClone(message, { transfer });
      void nextTurn().then(() => !this.ended && this.listener(copy));
    }, 'worker');
  }

  post(message: Parameters<Host['post']>[0]): void {
    const copy = structuredClone(message);
    void nextTurn().then(() => {
      if (this.ended) return;
      this.host.receive(copy);
      if (copy.type === 'job' && this.doomed) this.die();
    });
  }

  onMessage(listener: (message: FromHost) => void): void {
    this.listener = listener;
  }

  onDeath(listener: (why: string) => void): void {
    this.death = listener;
  }

  terminate(): void {
    this.ended = true;
  }

  die(): void {
    this.death('test');
  }

  /** Dies as soon as it has begun its next job, however fast the machine. */
  dieInNextJob(): void {
    this.doomed = true;
  }
}

/** A client and the workers that it started. */
export function makeClient(
  force: EngineForce = { backend: 'cpu' },
  own: Partial<HostSources> = {},
): { client: EngineClient; workers: FakeWorker[] } {
  const workers: FakeWorker[] = [];
  const client = new EngineClient({
    worker: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    inline: inlineHost,
    pageHasWebgl: () => false,
    force,
    ...own,
  });
  return { client, workers };
}
