import type { vanishingEn } from './vanishing.en';

export const vanishingEs: typeof vanishingEn = {
  figure: { title: 'El desvanecimiento del gradiente', after: 'según la Fig. 11' },
  steps: {
    'vn-what': {
      title: 'Un mensaje por muchas manos',
      body: 'Una patóloga corrige un informe; la corrección vuelve por el residente, la técnica, el celador, y cada uno transmite solo una parte. En una red la corrección es el *gradiente*, y cada capa lo multiplica por su pendiente y sus pesos.\n\nCada barra es una capa: cuánto mide su gradiente tras una retropropagación real por cada uno de 60 pacientes. Aumente las **capas** y mire las barras de la izquierda.',
    },
    'vn-ceiling': {
      title: 'Como mucho un cuarto, cada vez',
      body: 'La pendiente de la sigmoide nunca pasa de 0,25. Una capa deja pasar como mucho 0,25; dos capas, 0,25 por 0,25. Atención al eje: cada línea es cien o mil veces menos que la de encima.',
      predict: {
        question: 'Cinco sigmoides seguidas: ¿cuánto pueden dejar pasar sus pendientes como mucho?',
        label: 'Mayor parte',
        right:
          '0,25 elevado a cinco es 0,000977: menos de una milésima. Diez, como se ve ahora: 0,00000095, una millonésima.',
        wrong:
          'Es 0,25 elevado a cinco, 0,000977: menos de una milésima. Diez, como se ve ahora: 0,00000095, una millonésima.',
      },
    },
    'vn-swap': {
      title: 'Los mismos pesos, otra curva',
      body: 'Ocho capas de sigmoides. Solo una parte mínima del gradiente de la salida llega a la primera capa, la que mira al paciente. Ahora cada sigmoide se cambia por una ReLU. Ningún peso cambia.',
      predict: {
        question: '¿Cuánto llega entonces a la primera capa, comparado con la capa de salida?',
        options: {
          less: 'Aún menos',
          same: 'Tan poco como antes',
          thousandth: 'Más, pero menos de una centésima',
          much: 'Más o menos tanto como en la salida',
        },
        right:
          'Más o menos lo mismo. Donde una ReLU está abierta su pendiente es 1, y 1 por 1 sigue siendo 1. La mitad están cerradas, pero estos pesos son lo bastante grandes para compensarlo.',
        wrong:
          'Más o menos tanto como en la salida. Donde una ReLU está abierta su pendiente es 1, y 1 por 1 sigue siendo 1. La mitad están cerradas, pero estos pesos son lo bastante grandes para compensarlo.',
      },
    },
    'vn-scale': {
      title: 'Los pesos también cuentan',
      body: 'Veinte capas de ReLU con pesos iniciales más pequeños: aquí también se apaga el gradiente, aunque más despacio. Arrastre la **escala de los pesos** hasta 1,4 y luego más allá de 2: todas las barras crecen, pronto diez mil veces. El gradiente *explota*.\n\nLa ReLU es solo la mitad del remedio. La otra mitad es empezar con pesos del tamaño adecuado.',
    },
    'vn-train': {
      title: '¿Aprenden las dos?',
      body: 'Ocho capas, una vez con sigmoides y otra con ReLU: los mismos pacientes, los mismos pesos iniciales, la misma tasa de aprendizaje. Las dos se entrenan ahora 800 pasos.',
      predict: {
        question: '¿Cuál distinguirá a los pacientes no vistos?',
        options: { both: 'Las dos', relu: 'Solo la de las ReLU', none: 'Ninguna' },
        right:
          'Solo la de las ReLU. La otra se queda en el 50 %, una moneda: a sus primeras capas casi no les llega gradiente, y lo que transmiten sigue siendo ruido. Con otras semillas ocurre igual en nueve de diez.',
        wrong:
          'Solo la de las ReLU. La otra se queda en el 50 %, una moneda: a sus primeras capas casi no les llega gradiente, y lo que transmiten sigue siendo ruido. Con otras semillas ocurre igual en nueve de diez.',
      },
    },
    'vn-takeaway': {
      title: 'Para llevar consigo',
      body: 'A través de una red profunda un gradiente se multiplica una vez por capa. Factores menores que 1 lo desvanecen, mayores que 1 lo hacen explotar. La ReLU y unos pesos iniciales bien elegidos lo mantienen cerca de 1.\n\nNo es toda la historia: la tanh también va bien aquí, y con profundidad 20 incluso las ReLU fallan a menudo. Redes mucho más profundas necesitan conexiones que salten capas.',
    },
  },
  words: {
    names: { sigmoid: 'Sigmoide', tanh: 'tanh', relu: 'ReLU', leakyRelu: 'Leaky ReLU', none: 'ninguna' },
    depth: 'Capas',
    activation: 'Activación',
    rival: 'Al lado',
    scale: 'Escala pesos',
    seed: 'Semilla',
    bars: 'Gradiente de cada capa',
    axisLayer: 'capa, del paciente a la salida',
    axisSize: 'gradiente',
    output: 'salida',
    layerReads: (name, layer, size) => `${name}, capa ${layer}: ${size}`,
    outputReads: (name, size) => `${name}, capa de salida: ${size}`,
    ceiling: 'Techo',
    ceilingCaption: 'pendientes, como mucho',
    first: 'Primera capa',
    arrives: 'Parte que llega',
    losses: 'Pérdida media de ambas redes a lo largo de los pasos',
    axisLoss: 'pérdida',
    axisStep: 'paso',
    coin: 'una moneda',
    unseen: (name) => `Exactitud, ${name}`,
    waiting: 'Pulse Reproducir para entrenar.',
    failed: 'El motor no pudo entrenar. Recargue la página; sus ajustes están en la dirección.',
    sayHead: (depth, step) => `Profundidad ${depth}, paso ${step}.`,
    sayArrives: (name, first, last, share) =>
      `${name}: gradiente ${first} en la primera capa, ${last} en la salida, una parte de ${share}.`,
    sayRight: (percent) => `${percent} de los pacientes no vistos son correctos.`,
  },
};
