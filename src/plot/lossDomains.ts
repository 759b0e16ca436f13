import { extentOf, type Interval } from './scales';

/** Round lengths that leave at most a third of the axis empty, so that a growing run moves the axis rarely. */
const lengths = [1, 1.5, 2, 3, 4, 5, 7.5, 10];

/** The smallest round number of steps that holds the run. */
export function roomyEnd(last: number): number {
  if (!(last > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(last));
  const lead = lengths.find((length) => length * power >= last * (1 - 1e-9)) ?? 10;
  return lead * power;
}

/** What the axes of a loss plot show: steps from 0 to a round end; loss from 0, or whole decades on a log axis. */
export function lossDomains(
  steps: ArrayLike<number>,
  train: ArrayLike<number>,
  test: ArrayLike<number> | undefined,
  log: boolean,
  room: number,
): { readonly x: Interval; readonly y: Interval } {
  const last = steps.length > 0 ? (steps[steps.length - 1] as number) : 0;
  const x: Interval = [0, roomyEnd(Math.max(last, room))];
  if (!log) {
    const high = Math.max(
      extentOf(Array.from(train), [0, 0])[1],
      extentOf(Array.from(test ?? []), [0, 0])[1],
    );
    return { x, y: [0, roomyEnd(high > 0 ? high : 1)] };
  }
  const positive = [...Array.from(train), ...Array.from(test ?? [])].filter((value) => value > 0);
  const [low, high] = extentOf(positive, [0.1, 1]);
  const bottom = Math.floor(Math.log10(Math.max(low, 1e-12)) + 1e-9);
  const top = Math.max(bottom + 1, Math.ceil(Math.log10(high) - 1e-9));
  return { x, y: [Number(`1e${bottom}`), Number(`1e${top}`)] };
}
