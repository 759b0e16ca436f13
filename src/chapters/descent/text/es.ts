import { batchesEs } from './batches.es';
import { chainEs } from './chain.es';
import type { Text } from './en';
import { parabolaEs } from './parabola.es';
import { surfaceEs } from './surface.es';

export const es: Text = {
  title: 'Descenso de gradiente',
  line: 'Cuesta abajo, paso a paso',
  minutes: 30,
  lede: 'Entrenar es titular: mirar cuánto se equivoca, girar el mando un poco contra la pendiente y volver a mirar. Aquí hay un mando, después dos, después la regla que halla la pendiente de todos.',
  figures: {
    parabola: parabolaEs.figure,
    surface: surfaceEs.figure,
    'chain-rule': chainEs.figure,
    batches: batchesEs.figure,
  },
  steps: { ...parabolaEs.steps, ...surfaceEs.steps, ...chainEs.steps, ...batchesEs.steps },
  parabola: parabolaEs.words,
  surface: surfaceEs.words,
  chain: chainEs.words,
  batches: batchesEs.words,
};
