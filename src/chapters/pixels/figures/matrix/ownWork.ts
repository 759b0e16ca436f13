// What only an image of the learner's own needs: it comes with the reader of files, after the first picture.
import { ownSteps, type OwnImage } from '../../derive/own';
import { inSlices } from './inSlices';

export { ownSteps } from '../../derive/own';
export { refusalText } from '../../derive/refusal';
export { inSlices } from './inSlices';

const never = new AbortController().signal;

/** One frame of an open file, prepared for the figure, or why there is none. */
export async function readFrame(file: OwnImage['file'], frame: number) {
  const result = await file.frame(frame);
  if (!result.ok) return result.failure;
  const { image, frames, notes } = result;
  const own = await inSlices(ownSteps(image, { frame, frames, notes, file }), never);
  return own ?? ({ code: 'unreadable', data: {} } as const);
}
