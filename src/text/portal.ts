import type { Bilingual } from './language';

/** The words of the bar above a lesson in a portal: where one stands, and whether it is kept. */
const en = {
  bar: 'This lesson',
  steps: (opened: string, count: string) => `${opened} of ${count} steps`,
  check: (score: string) => `check ${score}`,
  states: {
    saving: 'Saving…',
    saved: 'Saved',
    lost: 'Not saved',
    closed: 'Closed',
    readonly: 'Review',
    none: 'Not recorded',
  },
  /** Said in full below the bar where something is to be known or done. */
  notes: {
    lost: 'The portal does not answer. Your work is kept in this window and sent as soon as the portal answers.',
    closed: 'This lesson was closed when the page was left. Open it again from the portal to go on.',
    readonly: 'The portal has opened this lesson for review. You can do everything; nothing is recorded.',
    none: 'No portal has opened this lesson. You can do everything; nothing is recorded.',
  },
  savedAgain: 'The portal answers again. Your work is saved.',
  again: 'Try again',
  exit: 'Save and exit',
  exitReview: 'Exit',
  exitLost: 'The portal did not take your work. Try again before you leave.',
  goodbye: 'Your work is saved',
  goodbyeReview: 'The lesson is closed',
  close: 'You may close this window or go back to your course.',
  noChapter: 'This package names no chapter of this course. Ask whoever set it up.',
};

type PortalText = typeof en;

const es: PortalText = {
  bar: 'Esta lección',
  steps: (opened, count) => `${opened} de ${count} pasos`,
  check: (score) => `comprobación ${score}`,
  states: {
    saving: 'Guardando…',
    saved: 'Guardado',
    lost: 'Sin guardar',
    closed: 'Cerrada',
    readonly: 'Repaso',
    none: 'Sin registro',
  },
  notes: {
    lost: 'El portal no responde. Su trabajo se conserva en esta ventana y se envía en cuanto el portal responda.',
    closed: 'Esta lección se cerró al salir de la página. Ábrala de nuevo desde el portal para seguir.',
    readonly: 'El portal abrió esta lección para repasarla. Puede hacerlo todo; no se registra nada.',
    none: 'Ningún portal abrió esta lección. Puede hacerlo todo; no se registra nada.',
  },
  savedAgain: 'El portal responde de nuevo. Su trabajo está guardado.',
  again: 'Intentar de nuevo',
  exit: 'Guardar y salir',
  exitReview: 'Salir',
  exitLost: 'El portal no aceptó su trabajo. Inténtelo de nuevo antes de salir.',
  goodbye: 'Su trabajo está guardado',
  goodbyeReview: 'La lección está cerrada',
  close: 'Puede cerrar esta ventana o volver a su curso.',
  noChapter: 'Este paquete no nombra ningún capítulo de este curso. Consulte a quien lo instaló.',
};

export const portal: Bilingual<PortalText> = { en, es };
