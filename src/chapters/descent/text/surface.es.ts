import type { surfaceEn } from './surface.en';

export const surfaceEs: typeof surfaceEn = {
  figure: { title: 'La pérdida como mapa', after: 'según la Fig. 8' },
  steps: {
    'sf-what': {
      title: 'Cada lugar es una neurona',
      body: 'Sesenta gliomas, una medida: el ADC, con qué libertad se mueve el agua. Una neurona con un peso $w$ y un sesgo $b$ debe nombrar el grado. Cada lugar de este mapa es una de esas neuronas; las líneas unen lugares de igual pérdida, como en un mapa de montaña.\n\nArrastre el disco amarillo. A la derecha se ve qué dice esa neurona de los sesenta pacientes.',
    },
    'sf-ravine': {
      title: 'Un barranco',
      body: 'El ADC está entre 0,6 y 1,7. Subir $w$ hace casi lo mismo que subir $b$: los dos se estorban y el mapa es un largo barranco. La tasa de aprendizaje es 4.',
      predict: {
        question: 'Desde el disco, ¿cómo bajará el descenso?',
        options: {
          straight: 'Recto hasta el lugar más bajo',
          zigzag: 'De una pared a otra, y despacio a lo largo del barranco',
          along: 'Bajando la pared y luego deprisa a lo largo del barranco',
        },
        right:
          'La pendiente apunta a través del barranco, no a lo largo. Por eso el camino zigzaguea entre las paredes y se arrastra por el fondo: cientos de pasos hasta quedar a menos del 5 % de la pérdida mínima.',
        wrong:
          'La pendiente apunta a través del barranco, no a lo largo. Por eso el camino zigzaguea entre las paredes y se arrastra por el fondo: cientos de pasos hasta quedar a menos del 5 % de la pérdida mínima.',
      },
    },
    'sf-scale': {
      title: 'Los mismos pacientes, en otras unidades',
      body: 'Ahora el ADC está *estandarizado*: menos la media, dividido por la desviación estándar. El disco es exactamente la misma neurona de antes, con las mismas respuestas y la misma pérdida. Solo han cambiado las unidades de su entrada.',
      predict: {
        question: 'Con el ADC crudo hicieron falta 356 pasos. ¿Cuántos ahora, con la misma tasa?',
        options: {
          few: 'Unos 12',
          same: 'Unos 356',
          more: 'Unos 1000',
        },
        right:
          'Doce. En unidades estándar, $w$ y $b$ ya no se estorban: el barranco se ha vuelto un cuenco y la pendiente apunta casi a su fondo. Por eso las imágenes se normalizan antes de entrenar.',
        wrong:
          'Doce. En unidades estándar, $w$ y $b$ ya no se estorban: el barranco se ha vuelto un cuenco y la pendiente apunta casi a su fondo. Por eso las imágenes se normalizan antes de entrenar.',
      },
    },
    'sf-loss': {
      title: 'Una meseta',
      body: 'El mismo mapa con el *error cuadrático*. Donde la neurona está segura y equivocada, el terreno es alto pero casi llano: las líneas están lejos unas de otras y los pasos son cortos.\n\nPulse **Reproducir**, cambie después a **entropía cruzada** y reproduzca otra vez: sus pendientes siguen siendo fuertes dondequiera que la neurona se equivoca.',
    },
    'sf-takeaway': {
      title: 'Para llevar consigo',
      body: 'Una pérdida es un paisaje sobre todos los pesos. El descenso solo ve la pendiente bajo sus pies, así que la forma del terreno decide lo largo del camino: sus unidades, su función de pérdida, su tasa de aprendizaje.\n\nAquí se aprendían dos números y se pudo dibujar el mapa. Con millones de pesos no hay mapa, pero sigue habiendo barrancos y mesetas.',
    },
  },
  words: {
    map: 'Pérdida media según peso y sesgo',
    units: 'ADC',
    unitNames: { raw: 'ADC crudo', standardized: 'estandarizado' },
    lossName: 'Función de pérdida',
    losses: { mse: 'error cuadrático', bce: 'entropía cruzada' },
    start: 'La neurona',
    startMark: 'inicio',
    axisW: 'peso *w*',
    axisB: 'sesgo *b*',
    learningRate: 'Tasa de aprendizaje',
    rate: 'tasa α',
    neuron: 'Lo que dice esta neurona',
    adc: { raw: 'ADC, 10⁻³ mm²/s', standardized: 'ADC, DE' },
    says: 'salida *a*',
    high: 'alto grado',
    low: 'bajo grado',
    lossPlot: 'Pérdida media a lo largo de los pasos',
    right: (right, count) => `${right} de ${count} correctos`,
    outside: 'La neurona ha salido del mapa.',
    failed: 'El motor no pudo entrenar. Recargue la página; sus ajustes están en la dirección.',
    sayAt: (step, w, b, loss, right, count) =>
      `Paso ${step}: w ${w}, b ${b}, pérdida ${loss}; ${right} de ${count} pacientes correctos.`,
    saySteps: (steps) =>
      `Desde el inicio hacen falta ${steps} pasos para quedar a menos del 5 % de la pérdida mínima.`,
    sayLong: (steps) =>
      `Desde el inicio, ${steps} pasos no bastan para quedar a menos del 5 % de la pérdida mínima.`,
  },
};
