import type { SlidingText } from './sliding.en';

export const slidingEs: SlidingText = {
  figure: { title: 'La ventana deslizante', after: 'según la Fig. 14' },
  steps: {
    'sliding-what': {
      title: 'Una celda del mapa',
      body: 'Un trozo de diez por diez píxeles, cortado de la pared del tumor. La ventana cubre nueve. Debajo, cada píxel se multiplica por su peso; la suma va a una celda del mapa.\n\nMueva la ventana amarilla con el ratón o las flechas y siga un producto con el dedo.',
    },
    'sliding-play': {
      title: 'Fila por fila',
      body: 'El mapa está vacío. Pulse Paso: la ventana responde, escribe su suma y avanza un píxel. Pulse Reproducir para que siga sola; en cada lugar se usan los mismos nueve pesos.\n\nEso hace barata una convolución: se aprenden nueve números una vez, no un peso por cada píxel.',
    },
    'sliding-bright': {
      title: '¿Dónde brillará más?',
      body: 'El filtro es ahora el de líneas horizontales: una fila clara entre dos oscuras. Mire la imagen, no los números sueltos.',
      predict: {
        question: '¿En qué lugar de la imagen responderá más este filtro?',
        label: 'Señale el lugar en la imagen.',
        right:
          'Ahí la imagen se parece más al filtro: clara en la fila central de la ventana, más oscura arriba y abajo.',
        wrong:
          'El mapa brilla más donde una fila clara está entre otras más oscuras. Pulse la celda más clara del mapa: la ventana muestra qué nueve píxeles la formaron.',
      },
    },
    'sliding-back': {
      title: 'Del mapa a la imagen',
      body: 'Pulse una celda del mapa. La ventana muestra los píxeles de los que se calculó: su *campo receptivo*. Lo que queda fuera no puede influir en ella.\n\nUna celda de la segunda capa mira nueve celdas de la primera, así que ve un trozo mayor de la imagen; las más profundas ven aún más.',
    },
    'sliding-shift': {
      title: 'La lesión en otro sitio',
      body: 'Ningún paciente está en el equipo igual que el anterior. Dentro de un momento toda la imagen se mueve dos píxeles a la izquierda, bajo el mismo filtro.',
      predict: {
        question: '¿Qué le ocurre al mapa?',
        options: {
          stays: 'Se queda igual: al filtro no le importa dónde están las cosas',
          shifts: 'También se mueve dos celdas a la izquierda',
          new: 'Es otro mapa: todos los píxeles han cambiado',
        },
        right:
          'Los mismos pesos encuentran los mismos píxeles dos lugares más a la izquierda: el mapa se mueve con ellos. Se llama *equivarianza*.',
        wrong:
          'Los mismos pesos encuentran los mismos píxeles dos lugares más a la izquierda, así que el mapa se mueve con la imagen. Se llama *equivarianza*.',
      },
    },
    'sliding-stride': {
      title: 'Pasos más largos',
      body: 'La ventana no tiene que pararse en cada píxel. Con un *paso* (stride) de 2 se salta uno de cada dos lugares, en ambas direcciones.',
      predict: {
        question:
          'Una ventana de 3 sobre 10 píxeles, paso 2, sin relleno. ¿Cuántas celdas tiene un lado del mapa?',
        label: 'Celdas',
        right:
          'floor((10 − 3) / 2) + 1 = 4. La última columna de píxeles no se mira nunca: el paso no cuadra.',
        wrong:
          'La ventana empieza en 0, 2, 4 y 6; en 8 se saldría del borde. Así que 4: floor((10 − 3) / 2) + 1.',
      },
    },
    'sliding-padding': {
      title: 'En el borde',
      body: 'Una ventana no puede quedar medio fuera, así que el mapa es menor que la imagen. El *relleno* pone ceros alrededor: con una fila de ellos, las ventanas de 3 × 3 dan un mapa tan grande como la imagen.\n\nLleve la ventana a una esquina. Cinco de sus nueve píxeles son ceros que nadie midió, y un filtro puede tomar el salto entre ellos y la imagen por un borde.',
    },
    'sliding-dilation': {
      title: 'Una mirada más ancha',
      body: 'Con una *dilatación* de 3 los nueve pesos están a tres píxeles de distancia: la ventana abarca siete píxeles y sigue teniendo nueve pesos. Suba ahora Dilatación a 5, ponga después Paso de la ventana en 0, y lea lo que dice la figura.\n\nLa fórmula bajo la figura cuenta sus celdas para cualquier ajuste.',
    },
    'sliding-take': {
      title: 'Equivariante, no invariante',
      body: 'Mueva la imagen con las flechas y mire: el mapa la sigue, y por el borde entran píxeles nuevos. El mapa es *equivariante*: se mueve con la imagen.\n\nA menudo se lee que estas redes son *invariantes*: que su respuesta queda igual. Es solo aproximado. Depende de lo que se haga después con el mapa, y una figura posterior lo pone a prueba.',
    },
  },
  words: {
    board: 'Un trozo de una imagen, la ventana sobre él y el mapa',
    image: 'Imagen',
    map: 'Mapa',
    imageGrid: (side) => `imagen, ${side} × ${side}`,
    imagePadded: (side, padding) => `imagen + relleno ${padding}, ${side} × ${side}`,
    mapGrid: (side) => `mapa, ${side} × ${side}`,
    pixels: (count) => `${count} píxeles`,
    filter: 'filtro',
    products: (count) => `${count} productos`,
    sum: 'Suma',
    theirSum: 'su suma',
    goesTo: (row, col) => `mapa: fila ${row}, columna ${col}`,
    outside: 'relleno, 0',
    notYet: 'aún sin calcular',
    formula: 'Celdas por lado',
    stride: 'Paso de la ventana',
    padding: 'Relleno',
    dilation: 'Dilatación',
    side: 'Lado del mapa',
    move: 'Mover la imagen',
    moves: { left: 'izquierda', right: 'derecha', up: 'arriba', down: 'abajo' },
    moved: (right, down) => `movida ${right}, ${down}`,
    leftOver: (count) =>
      count === 1
        ? 'La última fila y la última columna de píxeles no se miran nunca.'
        : `Las últimas ${count} filas y columnas de píxeles no se miran nunca.`,
    faults: {
      stride: 'Con un paso de 0 la ventana no avanza nunca: no hay mapa. Use 1 o más.',
      dilation:
        'Con una dilatación de 0 todos los pesos caen en el mismo píxel: no hay ventana. Use 1 o más.',
      padding: 'El relleno es un número entero de filas, 0 o más.',
      span: (span, length) =>
        `La ventana abarca ${span} píxeles y no cabe en ${length}. Reduzca la dilatación, tome un filtro menor o añada relleno.`,
    },
    say: (at) =>
      `Mapa, fila ${at.row}, columna ${at.col}: ${at.count} productos suman ${at.sum}. Su campo receptivo empieza en el píxel ${at.from} y acaba en ${at.to}.`,
    sayNone: 'Aún no se ha calculado ninguna celda del mapa.',
    sayCovered: 'El mapa está tapado. Señale un lugar de la imagen.',
    sayMoved: 'La imagen está movida, y el mapa con ella.',
  },
};
