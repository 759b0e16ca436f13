// The engine's worker: tiny, so that it answers at once; tfjs comes with the host.
import type { FromHost, ToHost } from './protocol';
import { transferables } from './transferables';

const scope = self as unknown as {
  postMessage(message: FromHost, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToHost>) => void) | null;
};
const post = (message: FromHost): void => {
  scope.postMessage(message, message.type === 'done' ? transferables(message.result) : []);
};

const early: ToHost[] = [];
scope.onmessage = ({ data }) => early.push(data);
post({ type: 'pong' });

const { EngineHost } = await import('./host');
const host = new EngineHost(post, 'worker');
scope.onmessage = ({ data }) => host.receive(data);
for (const message of early.splice(0)) host.receive(message);
