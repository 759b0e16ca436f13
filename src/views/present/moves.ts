import type { StepOutline } from '../../state/chapter';

/** A place in a lecture: a stop, from 0, before or after the answer to its question. */
export interface Spot {
  readonly stop: number;
  readonly answered: boolean;
}

export type Move = 'next' | 'back' | 'first' | 'last';

/** Where a move leads; 'after' and 'before' lie beyond the chapter's ends. */
export function moveFrom(
  { stop, answered }: Spot,
  move: Move,
  steps: readonly Pick<StepOutline, 'predict'>[],
): Spot | 'after' | 'before' {
  const asks = (index: number) => steps[index]?.predict !== null && steps[index] !== undefined;
  const end = steps.length - 1;
  switch (move) {
    case 'next':
      if (asks(stop) && !answered) return { stop, answered: true };
      return stop < end ? { stop: stop + 1, answered: false } : 'after';
    case 'back':
      if (answered) return { stop, answered: false };
      return stop > 0 ? { stop: stop - 1, answered: asks(stop - 1) } : 'before';
    case 'first':
      return { stop: 0, answered: false };
    case 'last':
      return { stop: end, answered: false };
  }
}
