import type { TranslationText } from './translation.en';

export const translationEs: TranslationText = {
  figure: { title: 'La prueba de traslación', after: 'según la Fig. 12' },
  steps: {
    'translation-what': {
      title: 'Lesiones solo a la izquierda',
      body: 'Cuatro redes aprenden de los mismos 400 cortes, en todos los cuales el tumor está en el lado izquierdo de la imagen. Dos tienen los mismos filtros y difieren en su *cabeza*: lo que hacen con los últimos mapas. Dos no tienen filtros.\n\nPulse Entrenar las cuatro. Tarda uno o dos minutos; Cancelar lo detiene.',
    },
    'translation-guess': {
      title: 'Ahora a la derecha',
      body: 'Pacientes nuevos, con el tumor en el lado donde nunca se vio ninguno. Nada más cambia. El interruptor bajo la figura está a punto de girar.',
      predict: {
        question: '¿Cuáles de las cuatro siguen distinguiendo los tumores?',
        options: {
          both: 'Las dos redes con filtros: a las convoluciones no les importa el lugar',
          pooled: 'Solo la que toma el número mayor de cada mapa',
          dense: 'Solo las que no tienen filtros',
          none: 'Ninguna',
        },
        right:
          'Su cabeza conserva la respuesta más fuerte y olvida el lugar. La cabeza que aplana tiene un peso para cada lugar, y los de la derecha nunca aprendieron nada. Una red con 50 % en ambos lados no ha aprendido y adivina. La marca discontinua es lo que cada una alcanzó a la izquierda.',
        wrong:
          'Solo el número mayor de cada mapa está libre del lugar. La cabeza que aplana tiene un peso para cada lugar, y los de la derecha nunca aprendieron nada, así que cae por debajo del azar. Una red con 50 % en ambos lados no ha aprendido y adivina. Entrene las cuatro para ver sus propios números.',
      },
    },
    'translation-count': {
      title: 'Cuántos números hay que aprender',
      body: 'Una capa densa de 32 unidades sobre 64 × 64 píxeles tiene un peso por píxel en cada unidad, y un sesgo por unidad: 64 · 64 · 32 + 32 = 131\u202f104. Una capa de ocho filtros de 3 × 3 usa los mismos pesos en todos los lugares.',
      predict: {
        question: '¿Cuántos parámetros tienen ocho filtros de 3 × 3 sobre una imagen, con sus sesgos?',
        label: 'Parámetros',
        right: '3 · 3 · 1 · 8 + 8 = 80, sea cual sea el tamaño de la imagen.',
        wrong:
          'Nueve pesos por cada uno de los ocho filtros, y ocho sesgos: 72 + 8 = 80, sea cual sea el tamaño de la imagen.',
      },
    },
    'translation-take': {
      title: 'Nota al pie de una frase conocida',
      body: 'Se lee que las redes convolucionales son *invariantes a la traslación*. La convolución no lo es: su mapa se mueve con la imagen. Decide lo que viene después. Una cabeza que agrupa todo el mapa es casi invariante; una que aplana, en absoluto.\n\nConocer el lugar no siempre es un defecto: donde los pacientes están siempre igual, como en una radiografía de tórax, ayuda.',
    },
  },
  words: {
    rivals: {
      globalMax: { name: 'Filtros, el mayor de cada mapa', line: 'conv 8-16-16, máximo global' },
      flatten: { name: 'Filtros, aplanar', line: 'los mismos filtros, un peso para cada lugar' },
      wide: { name: 'Sin filtros, grande', line: 'totalmente conectada, 64 y 32 unidades' },
      small: { name: 'Sin filtros, igual tamaño', line: 'totalmente conectada, 2 unidades' },
    },
    parameters: (count) => `${count} parámetros`,
    accuracyOf: (name) => `Exactitud: ${name}`,
    untrained: 'sin entrenar',
    start: 'Entrenar las cuatro',
    tested: 'Prueba con lesiones a la',
    sides: { left: 'izquierda', right: 'derecha' },
    trainedOn: 'aprenden de: lesiones a la izquierda',
    testedLeft: 'prueba: pacientes nuevos, izquierda',
    testedRight: 'prueba: pacientes nuevos, derecha',
    statusName: 'Entrenamiento',
    drawing: (percent) => `Dibujando 800 pacientes: ${percent}`,
    training: (name) => `Entrenando: ${name}`,
    done: 'Las cuatro están entrenadas.',
    idle: 'Aún sin entrenar.',
    failed: 'El motor no está disponible aquí.',
    denseLine: 'Una capa densa de 32 unidades sobre 64 × 64 píxeles:',
    convLine: 'Ocho filtros de 3 × 3 sobre la misma imagen:',
    saySide: {
      left: 'Pacientes nuevos con lesiones a la izquierda, como al entrenar:',
      right: 'Pacientes nuevos con lesiones a la derecha, donde no se vio ninguna al entrenar:',
    },
    sayOne: (name, percent) => `${name}, ${percent} de aciertos`,
    sayNone: 'Ninguna de las cuatro redes está entrenada todavía.',
    sayCovered: 'Los números del lado derecho están tapados hasta que confirme.',
  },
};
