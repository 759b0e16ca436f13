import type { Grid } from '../derive/convolve';
import { brainImage, linesImage, type DrawnId, type ImageId } from './images';

/** The image of a name, if it is there: two are drawn when first asked for, the others come from a worker. */
export function imageOf(id: ImageId, drawn: Readonly<Partial<Record<DrawnId, Grid>>>): Grid | null {
  if (id === 'lines') return linesImage();
  return id === 'brain' ? brainImage() : (drawn[id] ?? null);
}
