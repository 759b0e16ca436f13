import { lesionContrast, type Contrast } from '../../../data/contrast';
import type { PlainImage } from '../../../data/image';
import { plainDisplay, type ChannelsState, type Mark, type Order } from '../modelChannels';

export const channelNames = ['r', 'g', 'b'] as const;
export type ChannelName = (typeof channelNames)[number];

/** Number of a channel in the stored image, 0..2, and of the light that can paint it. */
export const channelIndex = (name: ChannelName): 0 | 1 | 2 => channelNames.indexOf(name) as 0 | 1 | 2;

/** In which light a recorded channel is painted: `order` lists what red, green and blue light show. */
export function lightOf(order: Order, name: ChannelName): ChannelName {
  return channelNames[order.indexOf(name)] ?? name;
}

/** Largest number that a channel of this image can hold. */
export function topOf(image: PlainImage): number {
  return 2 ** image.bits - 1;
}

type Display = Pick<ChannelsState, 'order' | 'r' | 'g' | 'b' | 'gainR' | 'gainG' | 'gainB'>;

/** What each light is multiplied by: the gain of the channel that it shows, 0 when that is switched off. */
export function lightGains(state: Display): readonly { from: 0 | 1 | 2; gain: number }[] {
  const gains = { r: state.gainR, g: state.gainG, b: state.gainB };
  return [...state.order].map((letter) => {
    const name = letter as ChannelName;
    return { from: channelIndex(name), gain: state[name] ? gains[name] : 0 };
  });
}

/** The color picture as the screen paints it, RGBA bytes; what a gain lifts over the top is cut there. */
export function compositePixels(image: PlainImage, state: Display): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(4 * image.rows * image.columns);
  const [red, green, blue] = lightGains(state) as [Light, Light, Light];
  const scale = 255 / topOf(image);
  const { stored } = image;
  for (let i = 0, at = 0; i < pixels.length; i += 4, at += 3) {
    pixels[i] = stored[at + red.from]! * red.gain * scale;
    pixels[i + 1] = stored[at + green.from]! * green.gain * scale;
    pixels[i + 2] = stored[at + blue.from]! * blue.gain * scale;
    pixels[i + 3] = 255;
  }
  return pixels;
}

type Light = { readonly from: 0 | 1 | 2; readonly gain: number };

/** A rectangle of an image, in whole pixels. */
export interface Crop {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

/** A square of the image round a place, moved inwards at the edges; the whole image where it is smaller. */
export function cropAround(image: PlainImage, row: number, col: number, side: number): Crop {
  const rows = Math.min(side, image.rows);
  const cols = Math.min(side, image.columns);
  const hold = (value: number, last: number) => Math.max(0, Math.min(last, Math.round(value)));
  return {
    row: hold(row - (rows - 1) / 2, image.rows - rows),
    col: hold(col - (cols - 1) / 2, image.columns - cols),
    rows,
    cols,
  };
}

/** The numbers of one channel in a part of the image, row by row. */
export function channelValues(image: PlainImage, name: ChannelName, crop: Crop): Float32Array {
  const values = new Float32Array(crop.rows * crop.cols);
  const channel = channelIndex(name);
  for (let r = 0; r < crop.rows; r += 1) {
    for (let c = 0; c < crop.cols; c += 1) {
      const at = ((crop.row + r) * image.columns + crop.col + c) * 3 + channel;
      values[r * crop.cols + c] = image.stored[at]!;
    }
  }
  return values;
}

/** A part of a painted picture. */
export function cropPixels(
  pixels: Uint8ClampedArray<ArrayBuffer>,
  columns: number,
  crop: Crop,
): Uint8ClampedArray<ArrayBuffer> {
  const out = new Uint8ClampedArray(4 * crop.rows * crop.cols);
  for (let r = 0; r < crop.rows; r += 1) {
    const from = 4 * ((crop.row + r) * columns + crop.col);
    out.set(pixels.subarray(from, from + 4 * crop.cols), 4 * r * crop.cols);
  }
  return out;
}

/** The three numbers of a pixel. */
export function pixelAt(image: PlainImage, row: number, col: number): Readonly<Record<ChannelName, number>> {
  const at = (row * image.columns + col) * 3;
  return { r: image.stored[at]!, g: image.stored[at + 1]!, b: image.stored[at + 2]! };
}

/** Radii round a mark, in pixels, as lesionContrast takes them: the lesion inside, its background between two rings. */
export function markRings({ radius }: Mark): { lesion: number; from: number; to: number } {
  return { lesion: Math.max(0.75, 0.7 * radius), from: 1.8 * radius + 1, to: 3 * radius + 2 };
}

export type Contrasts = Readonly<Record<ChannelName, Contrast>>;

/** Contrast of what is marked, for each recorded channel, from the stored numbers: no gain and no swap changes it. */
export function contrastsAt(image: PlainImage, { row, col, radius }: Mark): Contrasts {
  const finding = { kind: 'mark', row, column: col, radius };
  const of = (channel: number) => {
    const found = lesionContrast(image, finding, channel);
    return Number.isFinite(found.lesion + found.background)
      ? found
      : { lesion: 0, background: 0, contrast: 0 };
  };
  return { r: of(0), g: of(1), b: of(2) };
}

/** The channel in which the marked lesion has the most contrast. */
export function bestChannel(contrasts: Contrasts): ChannelName {
  return channelNames.reduce((best, name) =>
    contrasts[name].contrast > contrasts[best].contrast ? name : best,
  );
}

/** The known lesion after the one that is marked, in their order and round again; the first when none is. */
export function nextMark(marks: readonly Mark[], mark: Mark): Mark {
  const at = marks.findIndex((each) => Math.hypot(each.row - mark.row, each.col - mark.col) < 0.5);
  return marks[(at + 1) % marks.length] ?? mark;
}

/** A state whose loupe and mark lie inside an image of this size. */
export function holdInside(state: ChannelsState, image: PlainImage): ChannelsState {
  const hold = (value: number, last: number) => Math.min(last, Math.max(0, value));
  const row = hold(state.row, image.rows - 1);
  const col = hold(state.col, image.columns - 1);
  const markRow = hold(state.markRow, image.rows);
  const markCol = hold(state.markCol, image.columns);
  const same =
    row === state.row && col === state.col && markRow === state.markRow && markCol === state.markCol;
  return same ? state : { ...state, row, col, markRow, markCol };
}

/** The learner's own image put on the table: loupe and mark in its middle, shown as it was recorded. */
export function startOwn(state: ChannelsState, image: PlainImage): ChannelsState {
  const row = Math.floor(image.rows / 2);
  const col = Math.floor(image.columns / 2);
  const markRadius = Math.min(60, Math.max(2, Math.round(Math.min(image.rows, image.columns) / 60)));
  return {
    ...plainDisplay(state),
    source: 'own',
    covered: false,
    row,
    col,
    markRow: row + 0.5,
    markCol: col + 0.5,
    markRadius,
  };
}
