import type { ChapterId } from '../state/route';
import type { AskText } from '../text/ask';

/** Where in the course one has seen why a question matters. A step opens the figure in the state that shows it. */
export interface AskLink {
  readonly chapter: ChapterId;
  readonly figure: string;
  readonly step?: string;
}

/**
 * The questions in order, each with the figures behind it. A link to a chapter or a figure that is not there yet is
 * left out, and so is a question that has no link left.
 */
export const askLinks: readonly {
  readonly id: keyof AskText['questions'];
  readonly links: readonly AskLink[];
}[] = [
  {
    id: 'labels',
    links: [
      { chapter: 'learning', figure: 'rules-vs-learning', step: 'rv-change' },
      { chapter: 'limits', figure: 'active', step: 'active-stuck' },
      { chapter: 'limits', figure: 'semi', step: 'semi-wrong' },
    ],
  },
  { id: 'rule', links: [{ chapter: 'learning', figure: 'rules-vs-learning', step: 'rv-limits' }] },
  { id: 'groups', links: [{ chapter: 'learning', figure: 'clustering', step: 'cl-features' }] },
  { id: 'split', links: [{ chapter: 'deep', figure: 'regularise', step: 'rg-leak' }] },
  {
    id: 'unseen',
    links: [
      { chapter: 'deep', figure: 'polynomial', step: 'py-new' },
      { chapter: 'network', figure: 'playground', step: 'overfit' },
    ],
  },
  { id: 'luck', links: [{ chapter: 'network', figure: 'playground', step: 'luck' }] },
  {
    id: 'threshold',
    links: [
      { chapter: 'limits', figure: 'operating-point' },
      { chapter: 'network', figure: 'playground', step: 'threshold' },
      { chapter: 'convolution', figure: 'cnn', step: 'cnn-threshold' },
    ],
  },
  {
    id: 'input',
    links: [
      { chapter: 'pixels', figure: 'matrix', step: 'matrix-depth' },
      { chapter: 'pixels', figure: 'channels' },
    ],
  },
  { id: 'place', links: [{ chapter: 'convolution', figure: 'translation', step: 'translation-guess' }] },
  { id: 'sure', links: [{ chapter: 'neuron', figure: 'train', step: 'train-sure' }] },
  { id: 'scanner', links: [{ chapter: 'limits', figure: 'scanner-shift' }] },
  { id: 'shortcut', links: [{ chapter: 'limits', figure: 'shortcut' }] },
];
