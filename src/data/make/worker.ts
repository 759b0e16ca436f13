// The thread that draws sets of images, so that the page stays free. It lives for one set.
import { emptyImageSet, fillImages } from './makeImages';
import { setBuffers } from './makeProtocol';
import type { MakeAnswer, MakeRequest } from './makeProtocol';
import { sliceLength } from './sliceLength';

addEventListener('message', ({ data: options }: MessageEvent<MakeRequest>) => {
  const post = (answer: MakeAnswer, transfer: Transferable[] = []) => postMessage(answer, { transfer });
  try {
    const set = emptyImageSet(options);
    // Several slices between two reports: here they only keep a bar moving.
    const step = 4 * sliceLength(options);
    for (let done = 0; done < options.count; done += step) {
      fillImages(set, done, done + step);
      post({ type: 'progress', done: Math.min(options.count, done + step) });
    }
    post({ type: 'set', set }, setBuffers(set));
  } catch (error) {
    post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
