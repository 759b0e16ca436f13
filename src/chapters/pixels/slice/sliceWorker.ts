import { abdomenCt } from '../../../data/phantom/abdomenCt';
import { sliceSeed, sliceSize } from './sliceSeed';

// The slice takes about a second to compute: too long for the page's own thread.
const { image } = abdomenCt(sliceSize, sliceSeed);
const port = globalThis as unknown as { postMessage(message: unknown, transfer: Transferable[]): void };
port.postMessage(image, [image.stored.buffer as ArrayBuffer]);
