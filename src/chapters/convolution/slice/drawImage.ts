import { makeImageSet } from '../../../data/make/makeImageSet';
import type { Grid } from '../derive/convolve';
import { imageSide, recipes, type DrawnId } from './images';

const drawn = new Map<DrawnId, Promise<Grid>>();

/** An image of another modality, drawn once a visit in a worker. */
export function drawImage(id: DrawnId): Promise<Grid> {
  const known = drawn.get(id);
  if (known) return known;
  const begun = draw(id);
  drawn.set(id, begun);
  // The next look tries again.
  begun.catch(() => drawn.delete(id));
  return begun;
}

async function draw(id: DrawnId): Promise<Grid> {
  const { kind, label, seed, channel } = recipes[id];
  const { x, channels } = await makeImageSet({ kind, size: imageSide, count: 1, seed, classes: [label] });
  const values = new Uint8Array(imageSide * imageSide);
  for (let index = 0; index < values.length; index += 1) values[index] = x[index * channels + channel]!;
  return { rows: imageSide, cols: imageSide, values };
}
