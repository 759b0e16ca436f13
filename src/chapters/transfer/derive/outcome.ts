import { budgetOf, looks, methods, seeds, sizes, type Method, type PerClass } from './plan';

/** What a figure keeps of one stop of one run. */
export interface Look {
  readonly images: number;
  readonly accuracy: number;
  readonly moved: readonly number[];
}

/** Looks of the seeds of one method at one number of images; a seed that has not begun has none. */
export type Runs = readonly (readonly Look[])[];

/** Runs of each method at the chosen number of images. */
export type MethodRuns = Readonly<Record<Method, Runs>>;

/** Accuracies at the end of the budget, of the seeds that have come so far, for each number of images. */
export type Ends = Readonly<Record<Method, Readonly<Partial<Record<PerClass, readonly number[]>>>>>;

export interface Summary {
  readonly mean: number;
  /** Standard deviation over the seeds; 0 for one. */
  readonly spread: number;
  readonly low: number;
  readonly high: number;
  readonly seeds: number;
}

/** Mean and spread over seeds; null of none. */
export function summarize(values: readonly number[]): Summary | null {
  if (values.length === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    mean,
    spread: Math.sqrt(squares / Math.max(1, values.length - 1)),
    low: Math.min(...values),
    high: Math.max(...values),
    seeds: values.length,
  };
}

/** The runs of a method at each look: what the curves and their bands are drawn from. */
export function curveOf(runs: Runs, method: Method): readonly (Summary & { readonly images: number })[] {
  return Array.from({ length: looks }, (_, look) => {
    const found = summarize(runs.flatMap((run) => (run[look] ? [run[look].accuracy] : [])));
    const images = (budgetOf(method) * (look + 1)) / looks;
    return found && { ...found, images };
  }).filter((point) => point !== null);
}

/** Accuracy at the end of the budget, over the seeds that have come there. */
export const endOf = (runs: Runs): Summary | null =>
  summarize(runs.flatMap((run) => (run.length === looks ? [run[looks - 1]!.accuracy] : [])));

/** Means over the numbers of images, where there are any. */
export const sizeCurve = (ends: Ends[Method]): readonly (Summary & { readonly perClass: PerClass })[] =>
  sizes.flatMap((perClass) => {
    const found = summarize(ends[perClass] ?? []);
    return found ? [{ ...found, perClass }] : [];
  });

export const noRuns: MethodRuns = { frozen: [], tuned: [], scratch: [], patient: [] };
export const noEnds: Ends = { frozen: {}, tuned: {}, scratch: {}, patient: {} };

/** Rows of a table: one per look. */
export function outcomeRows(
  runs: MethodRuns,
  {
    target,
    perClass,
    locked,
  }: { readonly target: string; readonly perClass: number; readonly locked: number },
): (string | number)[][] {
  return methods.flatMap((method) =>
    runs[method].flatMap((run, at) =>
      run.map(({ images, accuracy, moved }) => [
        target,
        perClass,
        method,
        method === 'tuned' ? locked : method === 'frozen' ? moved.length : 0,
        seeds[at]!,
        images,
        accuracy,
        ...moved,
      ]),
    ),
  );
}

export const outcomeHeader = [
  'target',
  'images per class',
  'method',
  'locked',
  'seed',
  'training images shown',
  'accuracy',
  'moved conv1',
  'moved conv2',
  'moved conv3',
  'moved conv4',
] as const;
