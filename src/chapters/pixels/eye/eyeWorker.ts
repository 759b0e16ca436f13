import { makeEye } from './makeEye';

// The vessels take a few tenths of a second: too long for the page's own thread.
const eye = makeEye();
const port = globalThis as unknown as { postMessage(message: unknown, transfer: Transferable[]): void };
port.postMessage(eye, [eye.image.stored.buffer as ArrayBuffer]);
