import type { AboutText } from './about';
import type { CommonText } from './common';
import type { HomeText } from './home';
import type { Bilingual } from './language';
import type { preparation } from './plans';

/** The words that read differently where the whole app is one file, opened by a double click. */
interface FileWords {
  readonly common: Pick<CommonText, 'copied' | 'copyFailed' | 'loadFailed' | 'figureFailed'>;
  readonly local: AboutText['course']['local'];
  /** Where the file holds one chapter alone. */
  readonly alone: {
    readonly common: Pick<CommonText, 'preparation'>;
    readonly home: Pick<HomeText, 'ready' | 'preparation'>;
    readonly page: Omit<(typeof preparation)['en'], 'readyNow'>;
  };
}

const en: FileWords = {
  common: {
    copied: 'Link copied. It works on this computer, as long as this file stays where it is.',
    copyFailed:
      'The browser did not allow copying. The address bar holds the same link; it works on this computer, as long as this file stays where it is.',
    loadFailed: 'This chapter could not be shown. Reload the page.',
    figureFailed: 'This figure could not be shown. Try again. The other figures still work.',
  },
  local:
    'This copy of Deep Rounds was opened from a file, and the address in the snippet leads to that file: it works on this computer only. Put the built pages on a web server that your course can reach, and open this page there.',
  alone: {
    common: { preparation: 'not in this file' },
    home: {
      ready: () => 'This file holds one of the nine chapters.',
      preparation: 'not in this file',
    },
    page: {
      mark: 'Not in this file',
      planned: 'What it shows',
      note: 'This file holds one chapter. The whole course is in deep-rounds.html and on the web.',
    },
  },
};

const es: FileWords = {
  common: {
    copied: 'Enlace copiado. Funciona en este ordenador mientras este archivo siga donde está.',
    copyFailed:
      'El navegador no permitió copiar. La barra de direcciones contiene el mismo enlace; funciona en este ordenador mientras este archivo siga donde está.',
    loadFailed: 'No se pudo mostrar este capítulo. Recargue la página.',
    figureFailed: 'No se pudo mostrar esta figura. Inténtelo de nuevo. Las demás figuras funcionan.',
  },
  local:
    'Esta copia de Deep Rounds se abrió desde un archivo, y la dirección del fragmento lleva a ese archivo: solo funciona en este ordenador. Ponga las páginas construidas en un servidor web que su curso pueda alcanzar y abra allí esta página.',
  alone: {
    common: { preparation: 'no está en este archivo' },
    home: {
      ready: () => 'Este archivo contiene uno de los nueve capítulos.',
      preparation: 'no está en este archivo',
    },
    page: {
      mark: 'No está en este archivo',
      planned: 'Lo que muestra',
      note: 'Este archivo contiene un capítulo. El curso entero está en deep-rounds.html y en la web.',
    },
  },
};

export const fileWords: Bilingual<FileWords> = { en, es };
