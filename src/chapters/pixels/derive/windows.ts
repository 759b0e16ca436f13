import { isSigned, storedRange, type ImageWindow, type PlainImage } from '../../../data/image';
import { windowRange } from '../../../data/imageWindow';
import type { Range } from '../../../state/codec';
import { ctLimits, softWindow, type ImageChoice, type WindowLimits } from '../modelMatrix';
import type { Prepared } from './prepare';

/** Windows by the name of what one reads in them; HU, so for CT alone. */
export const clinicalWindows = {
  soft: softWindow,
  lung: { center: -600, width: 1500 },
  bone: { center: 400, width: 1800 },
  brain: { center: 40, width: 80 },
} as const;

/** A window that can be had by its name: clinical, as the file asks, all values, all that the bits can hold. */
export type WindowName = keyof typeof clinicalWindows | 'file' | 'full' | 'bits';

export interface NamedWindow {
  readonly name: WindowName;
  readonly window: ImageWindow;
}

/** Whether a stored number stands for Hounsfield units. */
export function isHounsfield({ rescale }: Pick<PlainImage, 'rescale'>): boolean {
  return rescale.unit === 'HU';
}

/** Whether the values are whole numbers, or are read as such. */
export function isWhole({ rescale: { slope, intercept, unit } }: Pick<PlainImage, 'rescale'>): boolean {
  return unit === 'HU' || (Number.isInteger(slope) && Number.isInteger(intercept));
}

const interval = ({ rescale: { slope, intercept } }: PlainImage, low: number, high: number) => {
  const ends = [slope * low + intercept, slope * high + intercept];
  return [Math.min(...ends), Math.max(...ends)] as const;
};

const spanning = ([low, high]: readonly [number, number]): ImageWindow => ({
  center: (low + high) / 2,
  width: high - low,
});

/** Smallest and largest value of an image; a hair wider where all are equal. */
export function valueRange({ image, counts }: Prepared): readonly [number, number] {
  const [low, high] = interval(image, counts.min, counts.max);
  return high > low ? [low, high] : [low, low + Math.abs(image.rescale.slope)];
}

/** The windows that are offered for an image, the one it opens with first; none where numbers are palette entries. */
export function namedWindows(base: Prepared, choice: ImageChoice): readonly NamedWindow[] {
  const { image } = base;
  if (image.palette) return [];
  const file = choice === 'own' && image.window && image.window.width > 0 ? image.window : null;
  const clinical = isHounsfield(image)
    ? (Object.keys(clinicalWindows) as (keyof typeof clinicalWindows)[])
    : [];
  return [
    ...(file ? [{ name: 'file', window: file } as const] : []),
    ...clinical.map((name) => ({ name, window: clinicalWindows[name] })),
    ...(image.bits <= 8 && !isSigned(image)
      ? [{ name: 'bits', window: spanning(interval(image, 0, storedRange(image).max)) } as const]
      : []),
    { name: 'full', window: spanning(valueRange(base)) },
  ];
}

/** What a present window is called; null for one set by hand. */
export function windowName(list: readonly NamedWindow[], { center, width }: ImageWindow): WindowName | null {
  const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
  return list.find(({ window }) => near(window.center, center) && near(window.width, width))?.name ?? null;
}

/** The values that window controls deal with: those of the image, and those between the edges of its own window. */
export function controlRange(base: Prepared): readonly [number, number] {
  const { image } = base;
  const { min, max } = storedRange(image);
  const [low, high] = image.bits <= 8 ? interval(image, min, max) : valueRange(base);
  const own = image.window && windowRange(image.window);
  return own ? [Math.min(low, own.from), Math.max(high, own.to)] : [low, high];
}

/** What a control may set the window to, for this image. */
export function windowLimits(base: Prepared): WindowLimits {
  const [low, high] = controlRange(base);
  const span = high - low;
  if (isHounsfield(base.image)) {
    const reach = (range: Range) => ({
      ...range,
      min: Math.min(range.min, Math.floor(low)),
      max: Math.max(range.max, Math.ceil(high)),
    });
    const width = { ...ctLimits.width, max: Math.max(ctLimits.width.max, Math.ceil(span)) };
    return { ...ctLimits, center: reach(ctLimits.center), width };
  }
  const whole = isWhole(base.image);
  const tens = (value: number) => 10 ** Math.floor(Math.log10(value));
  const grain = whole ? 1 : tens(span / 1000);
  const step = whole ? Math.max(1, tens(span / 400)) : grain;
  const widest = base.image.bits <= 8 ? span + 1 : 2 * span;
  return {
    center: { min: low, max: high, step },
    width: { min: grain, max: Math.max(grain, widest), step },
    grain,
  };
}

/** Decimals that a window number needs. */
export function windowDecimals({ grain }: WindowLimits, value: number): number {
  if (grain < 1) return Math.min(8, Math.round(-Math.log10(grain)));
  return Number.isInteger(value) ? 0 : 1;
}

/** What the histogram's axis shows, and how many bars: each holds equally many stored numbers, so that no bar is odd. */
export function histogramAxis(base: Prepared): { range: readonly [number, number]; bins: number } {
  const [low, high] = controlRange(base);
  if (isHounsfield(base.image)) {
    const range = [Math.min(-1100, Math.floor(low / 100) * 100), Math.max(1500, Math.ceil(high / 100) * 100)];
    return { range: [range[0]!, range[1]!], bins: Math.min(200, (range[1]! - range[0]!) / 20) };
  }
  const size = Math.abs(base.image.rescale.slope);
  const levels = Math.round((high - low) / size) + 1;
  const each = Math.max(1, Math.ceil(levels / 130));
  const bins = Math.max(1, Math.ceil(levels / each));
  return { range: [low, low + bins * each * size], bins };
}

/** Units of value that the window moves by for each pixel of a drag over the picture. */
export function dragScale(base: Prepared): number {
  const [low, high] = controlRange(base);
  return isHounsfield(base.image) ? 2 : Math.max(windowLimits(base).grain, (high - low) / 256);
}
