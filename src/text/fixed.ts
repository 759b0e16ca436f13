import type { Bilingual } from './language';

/** What a figure says when a lesson link has fixed some of its controls. */
export const fixedWords: Bilingual<{ readonly note: string; readonly here: string }> = {
  en: {
    note: 'What has a lock was set by your teacher.',
    here: 'This was set by your teacher and stays as it is.',
  },
  es: {
    note: 'Lo que lleva candado lo fijó su docente.',
    here: 'Esto lo fijó su docente y no cambia.',
  },
};
