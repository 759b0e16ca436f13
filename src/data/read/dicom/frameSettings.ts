import type { ImageWindow, Rescale } from '../../image';
import { itemsOf } from './parseElements';
import { tags } from './tags';
import { Values } from './values';

/** What one frame means and how it asks to be shown. */
export interface FrameSettings {
  readonly rescale: Rescale;
  readonly window?: ImageWindow;
  /** Whether it asks for a curve where a window is straight. */
  readonly curved: boolean;
}

/** The first item of a sequence. */
function first(values: Values, tag: number): Values | null {
  const sequence = values.element(tag);
  const item = sequence && itemsOf(values.bytes, sequence, 1)[0];
  return item ? new Values(values.bytes, item) : null;
}

function rescaleOf(values: Values, modality: string): Rescale | null {
  const [slope, intercept] = [values.decimal(tags.RescaleSlope), values.decimal(tags.RescaleIntercept)];
  if (slope === null && intercept === null) return null;
  const type = values.text(tags.RescaleType).toUpperCase();
  const unit = modality === 'CT' && (type === '' || type === 'HU') ? ({ unit: 'HU' } as const) : {};
  // A slope of 0 would make every number the same.
  return { slope: slope || 1, intercept: intercept ?? 0, ...unit };
}

function windowOf(values: Values): ImageWindow | null {
  const centers = values.decimals(tags.WindowCenter);
  const widths = values.decimals(tags.WindowWidth);
  for (const [i, center] of centers.entries()) {
    const width = widths[i] ?? null;
    if (center !== null && width !== null && width > 0) return { center, width };
  }
  return null;
}

/** The straight window nearest to a table: from where it leaves its darkest to where it nears its brightest. */
function windowOfTable(item: Values): ImageWindow | null {
  const [length16, from] = item.wholes(tags.LUTDescriptor, true);
  const data = item.element(tags.LUTData);
  if (length16 === undefined || from === undefined || data === null) return null;
  const length = (length16 & 0xffff) === 0 ? 65536 : length16 & 0xffff;
  if (data.length < 2 * length) return null;
  const view = new DataView(item.bytes.buffer, item.bytes.byteOffset + data.at, data.length);
  const at = (i: number) => view.getUint16(2 * i, !data.encoding.bigEndian);
  const [dark, bright] = [at(0), at(length - 1)];
  const part = (i: number) => (at(i) - dark) / (bright - dark || 1);
  let low = 0;
  while (low < length - 1 && part(low + 1) < 0.02) low += 1;
  let high = length - 1;
  while (high > low + 1 && part(high - 1) > 0.98) high -= 1;
  return { center: from + (low + high) / 2, width: Math.max(1, high - low) };
}

/** Rescale, window and curve of one level of entries; whatever it does not say is left out. */
function levelSettings(values: Values, modality: string): Partial<FrameSettings> {
  const rescale = rescaleOf(values, modality);
  const table = first(values, tags.VOILUTSequence);
  const window = windowOf(values) ?? (table && windowOfTable(table));
  const curved =
    values.text(tags.VOILUTFunction).toUpperCase() === 'SIGMOID' ||
    values.element(tags.ModalityLUTSequence) !== null ||
    (table !== null && windowOf(values) === null);
  return { ...(rescale && { rescale }), ...(window && { window }), ...(curved && { curved }) };
}

/** The same from the groups that the frames of an enhanced file share, or that one of them has for itself. */
function groupSettings(group: Values, modality: string): Partial<FrameSettings> {
  const transformation = first(group, tags.PixelValueTransformationSequence);
  const display = first(group, tags.FrameVOILUTSequence);
  return {
    ...(display && levelSettings(display, modality)),
    ...(transformation && levelSettings(transformation, modality)),
  };
}

/**
 * Finds what each frame means and how it asks to be shown: its own groups stand above the shared ones, and those
 * above the file's entries (PS3.3, C.7.6.16).
 * @returns a function of the frame's number, from 0
 */
export function frameSettings(
  values: Values,
  modality: string,
  frames: number,
): (frame: number) => FrameSettings {
  const shared = first(values, tags.SharedFunctionalGroupsSequence);
  const sequence = values.element(tags.PerFrameFunctionalGroupsSequence);
  const own = sequence ? itemsOf(values.bytes, sequence, frames) : [];
  const base: FrameSettings = {
    rescale: { slope: 1, intercept: 0 },
    curved: false,
    ...levelSettings(values, modality),
    ...(shared && groupSettings(shared, modality)),
  };
  return (frame) => {
    const group = own[frame];
    return group ? { ...base, ...groupSettings(new Values(values.bytes, group), modality) } : base;
  };
}
