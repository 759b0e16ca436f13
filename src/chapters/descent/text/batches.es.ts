import type { batchesEn } from './batches.en';

export const batchesEs: typeof batchesEn = {
  figure: { title: 'Lotes y épocas', after: 'según las Figs. 8 y 9' },
  steps: {
    'bt-what': {
      title: 'Una baraja de pacientes',
      body: 'Cuarenta pacientes como cartas: los discos son de alto grado, los rombos de bajo grado. Nadie presenta cuarenta pacientes a la vez. Se barajan y se reparten en *lotes*, aquí de 8.\n\nPulse **Paso**: se reparte un lote, se toma su gradiente medio y los pesos se mueven una vez. Después, el lote siguiente, con los pesos nuevos.',
    },
    'bt-epoch': {
      title: 'Cuando se acaba la baraja',
      body: 'Una *época* termina cuando cada carta se ha repartido una vez.',
      predict: {
        question: 'Cuarenta cartas, lotes de 8: ¿cuántos pasos es una época?',
        label: 'pasos',
        right: 'Cinco: 40 / 8. Cada carta se usó una vez y los pesos se movieron cinco veces.',
        wrong: 'Cinco: 40 / 8. Cada carta se usó una vez y los pesos se movieron cinco veces.',
      },
    },
    'bt-order': {
      title: 'Barajada de nuevo',
      body: 'La primera época ha terminado; las cuarenta cartas están sobre la mesa en el orden en que salieron.',
      predict: {
        question: 'La segunda época: ¿en qué orden salen las cartas?',
        options: {
          same: 'En el mismo orden',
          other: 'En otro orden, el mismo para todos los que tengan esta semilla',
          chance: 'En otro orden cada vez que se abre esta página',
        },
        right:
          'La baraja se mezcla en cada época, para que los mismos ocho pacientes no voten siempre juntos. La mezcla viene de la *semilla*: la misma semilla da el mismo orden y, por tanto, el mismo entrenamiento.',
        wrong:
          'En otro orden, pero el mismo para esta semilla. La baraja se mezcla en cada época, para que los mismos ocho pacientes no voten siempre juntos. La *semilla* decide cómo: la misma semilla da el mismo entrenamiento.',
      },
    },
    'bt-size': {
      title: 'De uno en uno o todos a la vez',
      body: 'Cada punto a la derecha es la pérdida de un lote; las líneas son las medias de épocas enteras. Ahora el tamaño del lote es 1: cada paciente mueve los pesos él solo.',
      predict: {
        question:
          'Tras 3 épocas: lotes de 1, o un solo lote de 40. ¿Qué entrenamiento muestra los puntos más dispersos?',
        options: {
          one: 'Lotes de 1',
          all: 'Un lote de 40',
          equal: 'Los dos igual',
        },
        right:
          'Lotes de 1: un paciente es fácil, el siguiente no, y los puntos saltan. Pero los pesos se han movido 120 veces en lugar de 3, así que la media es mucho menor. Ponga el **tamaño del lote** en 40 y compare.',
        wrong:
          'Lotes de 1: un paciente es fácil, el siguiente no, y los puntos saltan. Pero los pesos se han movido 120 veces en lugar de 3, así que la media es mucho menor. Ponga el **tamaño del lote** en 40 y compare.',
      },
    },
    'bt-takeaway': {
      title: 'Para llevar consigo',
      body: 'Paso, lote, época: los pesos se mueven una vez por paso; un paso usa un lote; una época usa a cada paciente una vez.\n\nLos lotes pequeños dan muchos pasos baratos y ruidosos; los grandes, pocos y firmes. Con un millón de imágenes nadie espera a la baraja entera antes del primer paso.',
    },
  },
  words: {
    size: 'Tamaño del lote',
    learningRate: 'Tasa de aprendizaje',
    rate: 'tasa α',
    seed: 'Semilla',
    table: 'Las cartas sobre la mesa',
    batch: (index, count) => `Lote ${index} de ${count}`,
    epochTitle: (epoch) => `Época ${epoch}`,
    inDeck: (count) => `${count} en la baraja`,
    before: 'La época previa empezó con',
    card: (patient, grade) => `paciente ${patient}, ${grade}`,
    high: 'alto grado',
    low: 'bajo grado',
    weights: 'Los pesos, movidos una vez por reparto',
    change: 'último cambio',
    plot: 'Pérdida de cada lote',
    axisStep: 'paso',
    dot: 'pérdida de un lote',
    mean: 'media de una época',
    deck: 'boca abajo: aún sin repartir',
    failed: 'El motor no pudo entrenar. Recargue la página; sus ajustes están en la dirección.',
    readDot: (step, loss) => `paso ${step}, pérdida ${loss}`,
    sayFull: (cards, size, perEpoch) =>
      `Las ${cards} cartas están en la baraja. Lotes de ${size}: ${perEpoch} pasos hacen una época.`,
    sayDealt: (dealt, perEpoch, epoch, loss) =>
      `Se repartió el lote ${dealt} de ${perEpoch} de la época ${epoch}; su pérdida fue ${loss}.`,
    sayLeft: (left) => `Quedan ${left} cartas.`,
    sayOver: 'La baraja se ha acabado: la época ha terminado.',
  },
};
