import type { Text } from './en';
import { activeEs } from './active.es';
import { netsEs } from './nets';
import { pointEs } from './point.es';
import { scannerEs } from './scanner.es';
import { semiEs } from './semi.es';
import { shortcutEs } from './shortcut.es';

export const es: Text = {
  title: 'Límites',
  line: 'Equipos, atajos, prevalencia',
  minutes: 40,
  lede: 'Una red que acierta en la prueba puede fallar en la clínica. Este capítulo estropea algunas a propósito: con otro equipo, con una marca en una esquina. Muestra cuánto vale una etiqueta. Termina con lo que un clínico tiene que elegir: el punto de operación.',
  figures: {
    'scanner-shift': scannerEs.figure,
    shortcut: shortcutEs.figure,
    active: activeEs.figure,
    semi: semiEs.figure,
    'operating-point': pointEs.figure,
  },
  steps: { ...scannerEs.steps, ...shortcutEs.steps, ...activeEs.steps, ...semiEs.steps, ...pointEs.steps },
  scanner: scannerEs.words,
  shortcut: shortcutEs.words,
  active: activeEs.words,
  semi: semiEs.words,
  point: pointEs.words,
  nets: netsEs,
};
