import type { PlainImage } from '../../../../data/image';
import { pngBlob } from '../../../../plot/pngBlob';
import { channelNames, channelValues, compositePixels, topOf } from '../../derive/channels';
import type { ChannelsState } from '../../modelChannels';

/** The painted picture and its three gray channels side by side, as PNG: for slides. */
export function paintedFile(image: PlainImage | null, state: ChannelsState): Promise<Blob> {
  if (!image) return Promise.reject(new Error('There is no picture yet.'));
  const { rows, columns } = image;
  const canvas = document.createElement('canvas');
  canvas.width = columns * (state.covered ? 1 : 4);
  canvas.height = rows;
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('This browser gives no 2D canvas.'));
  context.putImageData(new ImageData(compositePixels(image, state), columns, rows), 0, 0);
  if (!state.covered) {
    const whole = { row: 0, col: 0, rows, cols: columns };
    channelNames.forEach((name, k) => {
      const values = channelValues(image, name, whole);
      const bytes = new Uint8ClampedArray(4 * rows * columns);
      values.forEach((value, i) => bytes.fill((255 * value) / topOf(image), 4 * i, 4 * i + 3));
      for (let i = 3; i < bytes.length; i += 4) bytes[i] = 255;
      context.putImageData(new ImageData(bytes, columns, rows), (k + 1) * columns, 0);
    });
  }
  return pngBlob(canvas);
}
