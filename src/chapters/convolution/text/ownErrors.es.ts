import type { OwnErrors } from './ownErrors.en';

export const ownErrorsEs: OwnErrors = {
  faults: {
    oneClass:
      'Todas las imágenes tienen la misma etiqueta: no hay nada que distinguir. Hacen falta dos clases.',
    fewImages: (name, count, least) =>
      `La clase ${name} tiene ${count} imágenes; hacen falta al menos ${least} para aprender, elegir y juzgar.`,
    manyClasses: (count, most) =>
      `El archivo tiene ${count} clases; aquí se pueden aprender como mucho ${most}.`,
    tooSmall: (side) => `Las imágenes tienen ${side} píxeles de ancho o de alto; hacen falta al menos 12.`,
  },
  refusals: {
    empty: 'Este archivo está vacío. Elija otro.',
    tooBig: (found, allowed) => `Este archivo tiene ${found} MB; se pueden abrir como mucho ${allowed} MB.`,
    notDataset: 'Esto no es un zip ni un npz. Ponga en un zip una carpeta de imágenes por clase.',
    corrupt: (format) => `Este archivo ${format} está dañado o cortado. Guárdelo de nuevo.`,
    encrypted: 'Este zip está protegido con contraseña. Guárdelo sin ella.',
    tooManyEntries: (found, allowed) =>
      `Este zip contiene ${found} archivos; se pueden leer como mucho ${allowed}.`,
    unpacksTooBig: (found, allowed) => `Desempaquetado ocupa ${found} MB; caben como mucho ${allowed} MB.`,
    noArrays: 'A este npz le faltan las matrices train_images y train_labels.',
    numberKind: (array, dtype) =>
      `La matriz ${array} contiene números de una clase que aquí no se lee (${dtype}). Guarde enteros de 0 a 255.`,
    volumes: 'Son volúmenes con profundidad. Aquí solo se aprenden imágenes planas.',
    shape: (array, shape) =>
      `La matriz ${array} tiene la forma ${shape}, que no es la de imágenes ni etiquetas.`,
    counts: (part, images, labels) =>
      `En ${part} hay ${images} imágenes y ${labels} etiquetas: tiene que haber las mismas.`,
    labels: (part) => `Las etiquetas de ${part} no son números de clase.`,
    noClasses: (folders) =>
      `El zip tiene ${folders} carpetas con imágenes; hacen falta dos o más, una por clase.`,
    unreadable: 'El navegador no pudo leer este archivo: se movió o no está permitido leerlo.',
    stopped: 'Se detuvo la lectura.',
    timeout: (seconds) => `La lectura tardó más de ${seconds} segundos y se detuvo.`,
  },
};
