import type { Rectangle } from '../../../../plot/scales';

export interface KernelLayout {
  readonly filter: Rectangle;
  readonly filterPicture: Rectangle;
  readonly image: Rectangle;
  readonly map: Rectangle;
}

const square = (x: number, y: number, side: number): Rectangle => ({ x, y, width: side, height: side });

/** The filter at the left, image and map beside it; on a narrow board the filter lies above the two. */
export function kernelLayout(width: number, height: number, scale: number): KernelLayout {
  const cap = 26 * scale;
  if (width < 620 || height > 1.1 * width) {
    const gap = 12;
    const table = Math.min(width * 0.62, height * 0.42);
    const small = Math.min(width - table - gap, table * 0.55);
    const side = Math.min((width - gap) / 2, height - table - 2 * cap - gap);
    const left = (width - 2 * side - gap) / 2;
    const top = table + 2 * cap + gap;
    return {
      filter: square(left, cap, table),
      filterPicture: square(left + table + gap, cap + 7, small),
      image: square(left, top, side),
      map: square(left + side + gap, top, side),
    };
  }
  const gap = Math.max(20, width * 0.035);
  const table = Math.min(250 * scale, width * 0.26, (height - 2 * cap) * 0.62);
  const side = Math.min((width - table - 2 * gap) / 2, height - cap);
  const left = (width - table - 2 * gap - 2 * side) / 2;
  const small = Math.max(30, Math.min(table * 0.5, height - 2 * cap - table - 6));
  const top = cap + Math.max(0, (height - cap - Math.max(side, table + cap + small)) / 2);
  return {
    filter: square(left, top, table),
    filterPicture: square(left + 7, top + table + cap, small),
    image: square(left + table + gap, top, side),
    map: square(left + table + 2 * gap + side, top, side),
  };
}
