/** Words of the plots themselves; what a figure is about is said by its chapter. */
export const en = {
  step: 'step',
  loss: 'loss',
  train: 'training',
  test: 'test',
  readLoss: (step: string, train: string, test: string | null) =>
    test === null
      ? `step ${step}, training loss ${train}`
      : `step ${step}, training loss ${train}, test loss ${test}`,

  points: (count: string, parts: readonly string[]) =>
    parts.length > 0 ? `${count} points: ${parts.join(', ')}.` : `${count} points.`,
  noPoints: 'No points.',
  part: (count: string, name: string) => `${count} ${name}`,
  range: (name: string, low: string, high: string) => `${name} from ${low} to ${high}.`,

  curve: (name: string, along: string, from: string, to: string) =>
    `${name} along ${along}: from ${from} to ${to}`,
  trends: {
    flat: 'stays the same',
    rising: 'rises all the way',
    falling: 'falls all the way',
    valley: 'falls, then rises',
    hill: 'rises, then falls',
    wavy: 'goes up and down',
  },
  lowest: (value: string, at: string) => `lowest ${value} at ${at}`,
  highest: (value: string, at: string) => `highest ${value} at ${at}`,
  noCurve: (name: string) => `${name}: no values.`,

  changed: (name: string, now: string, before: string) => `${name} ${now}, was ${before}.`,
  unchanged: (name: string, now: string) => `${name} ${now}, unchanged.`,
};

export type PlotWords = typeof en;
