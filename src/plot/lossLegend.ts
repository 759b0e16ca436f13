import type { Plot } from './plotContext';

export interface LegendProps {
  readonly train: string;
  readonly test: string | undefined;
  /** Letters of the axis name that stands in the same line at the left. */
  readonly beside: number;
}

/** How the names of the curves of a loss plot are laid out, and whether they must stand inside the plot. */
export function legendLayout({ train, test, beside }: LegendProps, plot: Plot, scale: number) {
  const letter = 7.8 * scale;
  const entries = [
    { name: train, kind: 'plot-curve' },
    ...(test ? [{ name: test, kind: 'plot-second' }] : []),
  ];
  const room = plot.right - plot.left;
  const letters = entries.reduce((sum, entry) => sum + entry.name.length * letter, 0);
  // In a very narrow plot the samples shrink before anything overlaps.
  const sample = Math.max(8, Math.min(24 * scale, (room - letters) / entries.length - 14 * scale));
  const gap = 6 * scale;
  const widthOf = (name: string) => name.length * letter + sample + gap + 12 * scale;
  const total = entries.reduce((sum, entry) => sum + widthOf(entry.name), 0);
  return { entries, letter, sample, gap, widthOf, inside: total + beside * letter >= room };
}
