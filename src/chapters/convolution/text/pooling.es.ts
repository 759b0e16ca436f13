import type { PoolingText } from './pooling.en';

export const poolingEs: PoolingText = {
  figure: { title: 'Agrupación (pooling)', after: 'según la Fig. 15' },
  steps: {
    'pooling-what': {
      title: 'Quedarse con lo más fuerte',
      body: 'Una red tiene muchos filtros, y cada uno deja un mapa casi tan grande como la imagen. La *agrupación por máximo* (max-pooling) lo hace menor: de cada 2 × 2 celdas se queda con el número mayor.\n\nPulse una celda de la izquierda y vea qué celda de la derecha habla por ella. Cambie un número y vea cuándo la respuesta no cambia.',
    },
    'pooling-hand': {
      title: 'Nueve respuestas a mano',
      body: 'Otro mapa, y el lado derecho está vacío. Elija una celda de la derecha, escriba el mayor de sus cuatro números, pulse Intro y siga con las flechas. Comprobar dice qué está mal y por qué.\n\nPonga después Agrupación en promedio y hágalo otra vez.',
    },
    'pooling-average': {
      title: 'O el promedio',
      body: 'La *agrupación por promedio* se queda con la media de los cuatro. Mire la primera ventana: 1, 3, 2 y 9.',
      predict: {
        question: '¿Con qué se queda la agrupación por promedio de 1, 3, 2 y 9?',
        label: 'Media',
        right: '(1 + 3 + 2 + 9) / 4 = 15 / 4 = 3,75. El máximo se quedaría con el 9.',
        wrong: 'Sume los cuatro y divida por cuatro: 15 / 4 = 3,75. El máximo se quedaría con el 9.',
      },
    },
    'pooling-nodule': {
      title: 'Un nódulo de un píxel',
      body: 'Un solo píxel de 255 sobre negro: el nódulo más pequeño que hay. El máximo lo conserva entero: 255. Dentro de un momento toma el relevo el promedio.',
      predict: {
        question: '¿Cuánto queda de los 255 tras la agrupación por promedio?',
        label: 'Queda',
        right:
          '255 / 4 = 63,75. Tras tres capas así quedarían 255 / 64, unos 4. Lo pequeño y brillante sobrevive al máximo, no a la media.',
        wrong:
          'Tres de los cuatro son 0, así que la media es 255 / 4 = 63,75. Tras tres capas así quedarían unos 4. Lo pequeño y brillante sobrevive al máximo, no a la media.',
      },
    },
    'pooling-twice': {
      title: 'Cada vez menor',
      body: 'Aquí el mapa es real: un trozo del corte visto por el filtro de líneas verticales, y debajo el mapa entero, agrupado dos veces.',
      predict: {
        question: '¿Cuántos números de un mapa quedan tras agrupar dos veces?',
        options: { half: 'La mitad', quarter: 'Una cuarta parte', sixteenth: 'Una dieciseisava parte' },
        right:
          'Cada agrupación reduce a la mitad filas y columnas: queda una cuarta parte; tras dos, un cuarto de un cuarto.',
        wrong:
          'Cada agrupación reduce a la mitad filas y columnas: queda una cuarta parte. Tras dos es un cuarto de un cuarto, una dieciseisava parte.',
      },
    },
    'pooling-take': {
      title: 'Lo que se pierde',
      body: 'Tras agrupar, la red todavía sabe que había una línea, y ya no dónde exactamente: un píxel más allá suele dar el mismo número. Eso le ayuda a soportar pequeños desplazamientos.\n\nPara recordar: el máximo conserva la respuesta más fuerte y renuncia a su lugar exacto; el promedio conserva el tono de la región y puede perder lo pequeño.',
    },
  },
  words: {
    board: 'Un mapa y lo que la agrupación conserva de él',
    map: 'Mapa',
    result: 'Mapa agrupado',
    mapCaption: 'mapa, 6 × 6',
    resultCaption: (kind) => `${kind}, 3 × 3`,
    kind: 'Agrupación',
    kinds: { max: 'máximo', average: 'promedio' },
    source: 'Números',
    sources: { dealt: 'Números repartidos', nodule: 'Nódulo de un píxel', brain: 'Mapa del corte' },
    deal: 'Otros números',
    right: (count, all) => `${count} de ${all} correctas`,
    rightName: 'Correctas',
    blank: 'vacía',
    cell: (row, col, text) => `fila ${row}, columna ${col}: ${text}`,
    whole: (side) => `el mapa entero, ${side} × ${side}`,
    once: (side) => `${side} × ${side}`,
    value: 'Valor',
    maxLine: (list, result) => `El mayor de ${list} es ${result}.`,
    averageLine: (list, sum, result) => `(${list}) / 4 = ${sum} / 4 = ${result}.`,
    ask: (list) => `Cuatro números: ${list}. Escriba qué queda de ellos.`,
    verdicts: {
      right: 'Correcto.',
      rounded: 'Redondeado de más: deje dos decimales.',
      average: 'Eso es el promedio de los cuatro; se pide el mayor.',
      max: 'Eso es el mayor de los cuatro; se pide su promedio.',
      sum: 'Eso es la suma de los cuatro.',
      sumAverage: 'Eso es la suma de los cuatro; divídala por 4.',
      min: 'Eso es el menor de los cuatro.',
      notLargest: 'Es uno de los cuatro, y otro es mayor.',
      elsewhere: 'Esa es la respuesta de otra ventana.',
      outside: 'Queda fuera de los cuatro números: mire otra vez qué celdas van juntas.',
      other: 'No es así. Mire otra vez los cuatro números.',
    },
    say: (at) => `Fila ${at.row}, columna ${at.col} del mapa agrupado. ${at.line}`,
    sayRight: (count, all) => `${count} de ${all} respuestas son correctas.`,
    cellMark: { right: 'correcta', wrong: 'errónea' },
  },
};
