import type { Bilingual } from './language';

/** What the app says about the copy of itself that the browser keeps. */
const en = {
  name: 'New version',
  ready: 'A new version is ready.',
  reload: 'Reload',
  later: 'Later',
  others: 'Close the other windows of Deep Rounds first, so that no lecture is cut short. Then reload.',
  status: {
    off: 'This copy keeps nothing for offline use.',
    unable: 'This browser could not keep the course for offline use. With a connection everything works.',
    fetching: 'The course is being kept on this device for offline use…',
    ready: 'The whole course is kept on this device: it opens without a network.',
    update: 'The whole course is kept on this device. A newer version is ready.',
  },
};

export type OfflineText = typeof en;

const es: OfflineText = {
  name: 'Versión nueva',
  ready: 'Hay una versión nueva.',
  reload: 'Recargar',
  later: 'Más tarde',
  others:
    'Cierre antes las otras ventanas de Deep Rounds, para no interrumpir ninguna clase. Después, recargue.',
  status: {
    off: 'Esta copia no guarda nada para usarla sin conexión.',
    unable: 'Este navegador no pudo guardar el curso para usarlo sin conexión. Con conexión, todo funciona.',
    fetching: 'El curso se está guardando en este dispositivo para usarlo sin conexión…',
    ready: 'El curso entero está guardado en este dispositivo: se abre sin red.',
    update: 'El curso entero está guardado en este dispositivo. Hay una versión más nueva.',
  },
};

export const offline: Bilingual<OfflineText> = { en, es };
