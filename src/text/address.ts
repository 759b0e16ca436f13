import type { Bilingual } from './language';

/** What is said of an address that was not followed to the letter. */
const en = {
  refused: (keys: string) =>
    `Part of this link could not be used (${keys}). The figure shows its usual values there.`,
  tooLong: 'This link is longer than any real one. The page was opened without its settings.',
  unknownPage: 'This address leads nowhere in the course. Here is the overview.',
};

const es: typeof en = {
  refused: (keys) =>
    `Una parte de este enlace no se pudo usar (${keys}). La figura muestra ahí sus valores habituales.`,
  tooLong: 'Este enlace es más largo que cualquiera real. La página se abrió sin sus ajustes.',
  unknownPage: 'Esta dirección no lleva a ningún lugar del curso. Aquí está el índice.',
};

export const address: Bilingual<typeof en> = { en, es };
