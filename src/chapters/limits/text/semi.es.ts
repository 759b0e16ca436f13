import type { SemiText } from './semi.en';

export const semiEs: SemiText = {
  figure: { title: 'Imágenes sin etiqueta', after: '' },
  steps: {
    'semi-what': {
      title: 'Diez etiquetas, doscientas imágenes',
      body: 'El archivo está lleno de imágenes; diez están leídas. ¿Pueden ayudar las otras? La primera red ha aprendido solo de las diez, la segunda de las mismas diez *giradas, desplazadas y reflejadas*.\n\nDebajo están sus respuestas a las imágenes que nadie ha leído. Una cruz marca las erróneas: aquí se puede mirar, en el hospital nadie puede.',
    },
    'semi-pseudo': {
      title: 'Que etiquete el resto',
      body: 'La segunda red está segura, en un 90 % o más, de la mayoría de las otras. Tome esas respuestas por etiquetas (*pseudoetiquetas*) y entrene de nuevo, desde otros pesos, con todas.',
      predict: {
        question: '¿La red que aprende de ellas es mejor que su maestra?',
        options: {
          better: 'Sí: tiene muchas más etiquetas',
          same: 'Más o menos igual',
          worse: 'No: es peor',
        },
        right:
          'Con esta semilla se ve. Los puntos pequeños son diez semillas: con otras imágenes gana un poco o pierde un poco. No ha entrado saber nuevo; la red ha leído su propia letra.',
        wrong:
          'Compare la segunda fila y la tercera. Los puntos pequeños son diez semillas: con otras imágenes gana un poco o pierde un poco. No ha entrado saber nuevo; la red ha leído su propia letra.',
      },
    },
    'semi-wrong': {
      title: 'Las erróneas',
      body: 'Estas son las etiquetas erróneas que se dio a sí misma, cada una con seguridad del 90 % o más. Después aprendió de ellas, junto a diez correctas.',
      predict: {
        question: '¿Cuántas de estas etiquetas erróneas abandona la red nueva?',
        options: { all: 'Casi todas', half: 'Más o menos la mitad', none: 'Pocas o ninguna' },
        right:
          'Los porcentajes dicen lo segura que está ahora de cada etiqueta errónea. Una etiqueta errónea que uno se ha dado se confirma al entrenar con ella.',
        wrong:
          'Los porcentajes dicen lo segura que está ahora de cada etiqueta errónea: por debajo del 50 % la habría abandonado. Entrenar con el propio error lo confirma.',
      },
    },
    'semi-spread': {
      title: 'Preguntar a los vecinos',
      body: 'Otra manera de completar las etiquetas: cada imagen no leída toma la de las que más se le parecen según la segunda red, hasta que las etiquetas llegan a las doscientas (*propagación de etiquetas*). Va bien donde los grupos están separados. Aquí se tocan, y una etiqueta errónea se extiende como una correcta.\n\nCon las diez semillas gana siete puntos en el mejor caso y pierde 35 en el peor.',
    },
    'semi-take': {
      title: 'Qué preguntar',
      body: 'En nueve de diez semillas lo que ayudó fue variar las diez imágenes. Las doscientas no leídas no añadieron nada de media. Con diez semillas una red se dio 50 etiquetas erróneas y no abandonó ninguna.\n\nLas imágenes de un generador no son una salida: el que ha aprendido de diez pacientes conoce diez pacientes. Pregunte por un conjunto grande: ¿cuánto etiquetaron personas, y etiquetaron toda la prueba?',
    },
  },
  words: {
    ring: 'anillo',
    solid: 'sólido',
    tilesName: 'Qué imágenes',
    tiles: { all: 'Todas', wrong: 'Solo las erróneas' },
    labeledTitle: 'Diez imágenes etiquetadas por personas',
    tilesTitle: 'Imágenes sin etiqueta:',
    captions: {
      plain: 'sus respuestas, y lo segura que está',
      augment: 'sus respuestas, y lo segura que está',
      pseudo: 'etiquetas que se dio, y lo segura que está ahora',
      propagate: 'etiquetas de vecinas, y lo segura que está ahora la red',
    },
    ways: {
      plain: { name: 'Diez etiquetas', what: 'tal como son' },
      augment: { name: 'Diez etiquetas, variadas', what: 'giradas, desplazadas, reflejadas' },
      pseudo: { name: 'Pseudoetiquetas', what: 'sus respuestas seguras' },
      propagate: { name: 'De las vecinas', what: 'se extienden a las parecidas' },
    },
    rowsName: 'De quién son las etiquetas',
    scaleName: 'aciertos en 200 nuevas',
    dots: 'Puntos pequeños: diez semillas y su media. Punto grande: esta semilla.',
    meanOf: (mean: string) => `media ${mean}`,
    accuracyOf: (name: string) => `Aciertos: ${name}`,
    page: 'Página',
    pageOf: (pages: string) => `de ${pages}`,
    again: 'Otras imágenes',
    train: 'Entrenar las cuatro',
    cancel: 'Cancelar',
    taken: 'Etiquetas dadas',
    wrong: 'De ellas erróneas',
    sayUntrained: 'Las cuatro redes de estas imágenes aún no están entrenadas.',
    sayLabels: (name: string, given: string, wrong: string) =>
      `${name}: ${given} imágenes sin etiqueta recibieron una, ${wrong} de ellas mal.`,
    sayWay: (name: string, accuracy: string) => `${name} ${accuracy} de aciertos`,
  },
};
