import type { Step } from '../../state/chapter';
import type { State } from './model';
import { stepsActive } from './stepsActive';
import { stepsPoint } from './stepsPoint';
import { stepsScanner } from './stepsScanner';
import { stepsSemi } from './stepsSemi';
import { stepsShortcut } from './stepsShortcut';

/**
 * The chapter's thread: another scanner, a shortcut, which labels to ask for, images without any, and what an answer is
 * worth at the bedside.
 */
export const steps: readonly Step<State>[] = [
  ...stepsScanner,
  ...stepsShortcut,
  ...stepsActive,
  ...stepsSemi,
  ...stepsPoint,
];
