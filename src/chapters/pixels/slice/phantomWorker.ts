import { makeSlice, makeTraining } from './phantoms';

// A slice takes about a second to compute: too long for the page's own thread.
const port = globalThis as unknown as {
  onmessage: (event: MessageEvent<'slice' | 'training'>) => void;
  postMessage(message: unknown): void;
};
port.onmessage = ({ data }) => port.postMessage(data === 'slice' ? makeSlice() : makeTraining());
