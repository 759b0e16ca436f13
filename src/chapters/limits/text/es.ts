import type { Text } from './en';
import { netsEs } from './nets';
import { pointEs } from './point.es';
import { scannerEs } from './scanner.es';
import { shortcutEs } from './shortcut.es';

export const es: Text = {
  title: 'Límites',
  line: 'Equipos, atajos, prevalencia',
  minutes: 30,
  lede: 'Una red que acierta en la prueba puede fallar en la clínica. Este capítulo estropea algunas a propósito: con otro equipo, con una marca en una esquina. Termina con lo que un clínico tiene que elegir: el punto de operación.',
  figures: {
    'scanner-shift': scannerEs.figure,
    shortcut: shortcutEs.figure,
    'operating-point': pointEs.figure,
  },
  steps: { ...scannerEs.steps, ...shortcutEs.steps, ...pointEs.steps },
  scanner: scannerEs.words,
  shortcut: shortcutEs.words,
  point: pointEs.words,
  nets: netsEs,
};
