import type { Bilingual } from './language';

/** readme.txt of a package, for who finds it on a disk a year later. Its steps come from the page for portals. */
const en = {
  title: (chapter: string) => `Deep Rounds: ${chapter}`,
  description: (line: string, minutes: number) =>
    `${line}. A lesson with live figures for clinicians, about ${minutes} minutes.`,
  /** Format, language, pass mark in percent. */
  facts: (format: string, language: string, pass: number) =>
    `Format: ${format}. Language: ${language}. Pass mark of the check: ${pass}\u00a0%.`,
  files: 'Files',
  fileLines: [
    'index.html is the lesson; everything else belongs to it.',
    'sha256.txt names the content of every file of the lesson.',
    'licenses.txt holds the licenses: Deep Rounds itself is under Apache-2.0.',
  ],
  course:
    'Each zip file beside this one is one chapter. Upload them one by one: a portal counts every chapter for itself.',
};

type ReadmeText = typeof en;

const es: ReadmeText = {
  title: (chapter) => `Deep Rounds: ${chapter}`,
  description: (line, minutes) =>
    `${line}. Una lección con figuras vivas para clínicos, unos ${minutes} minutos.`,
  facts: (format, language, pass) =>
    `Formato: ${format}. Idioma: ${language}. Nota para aprobar la comprobación: ${pass}\u00a0%.`,
  files: 'Archivos',
  fileLines: [
    'index.html es la lección; todo lo demás forma parte de ella.',
    'sha256.txt nombra el contenido de cada archivo de la lección.',
    'licenses.txt contiene las licencias: Deep Rounds está bajo Apache-2.0.',
  ],
  course:
    'Cada archivo zip junto a este es un capítulo. Súbalos uno a uno: la plataforma cuenta cada capítulo por separado.',
};

export const packageReadme: Bilingual<ReadmeText> = { en, es };
