import type { KernelText } from './kernel.en';

export const kernelEs: KernelText = {
  figure: { title: 'Un filtro es una imagen pequeña', after: 'según la Fig. 13' },
  steps: {
    'kernel-what': {
      title: 'Nueve números que buscan una línea',
      body: 'Quien busca una fractura busca un borde. Una red mira con *filtros*: pequeñas tablas de pesos. Este tiene nueve. Dibujado como imagen, es lo que busca: una línea vertical clara entre dos oscuras.\n\nSeñale cualquier lugar del corte. La ventana amarilla es lo que el filtro ve ahí; la suma bajo la figura es su respuesta.',
    },
    'kernel-line': {
      title: 'Una línea bajo el filtro',
      body: 'La imagen es ahora un patrón de prueba: 255 sobre negro. La ventana está sobre la línea vertical. Cada píxel se multiplica por el peso que tiene encima, y los nueve productos se suman.',
      predict: {
        question: '¿Qué responde el filtro sobre la línea vertical?',
        label: 'Suma',
        right:
          'Tres píxeles de 255 están bajo el peso 2: 3 × 2 × 255 = 1\u202f530. Ningún otro grupo de nueve píxeles le hace responder más.',
        wrong:
          'Solo los tres píxeles de la línea no son cero, y están bajo el peso 2: 3 × 2 × 255 = 1\u202f530.',
      },
    },
    'kernel-across': {
      title: 'La misma línea, tumbada',
      body: 'El mismo filtro y la misma clase de línea. Esta vez la línea cruza la ventana: pasa bajo los pesos −1, 2 y −1 de la fila central.',
      predict: {
        question: '¿Qué responde el filtro sobre la línea horizontal?',
        options: {
          same: '1\u202f530, como antes: una línea es una línea',
          half: '765, la mitad',
          none: '0: no ve la línea',
        },
        right: '255 × (−1 + 2 − 1) = 0. El filtro es ciego a una línea tumbada.',
        wrong: '255 × (−1 + 2 − 1) = 0. Lo que suma el peso central lo restan sus dos vecinos.',
      },
    },
    'kernel-flat': {
      title: 'Una zona uniforme',
      body: 'Ahora la ventana está dentro del cuadrado blanco: nueve píxeles de 255. El filtro responde en cada lugar de la imagen, y cada respuesta se escribe donde se dio. El resultado es un *mapa de características*.',
      predict: {
        question: '¿Cómo se verá en el mapa el interior del cuadrado blanco?',
        options: { white: 'Blanco, como en la imagen', gray: 'Gris, intermedio', black: 'Negro' },
        right:
          'Los nueve pesos suman 0, así que toda zona uniforme da 0, clara u oscura. Este filtro responde solo al cambio.',
        wrong:
          'Los nueve pesos suman 0, así que nueve píxeles iguales dan 0, por claros que sean. Este filtro responde solo al cambio.',
      },
    },
    'kernel-presets': {
      title: 'Filtros según lo que encuentran',
      body: 'Una radiografía de tórax y un filtro oscuro arriba y claro abajo: responde donde el pulmón limita por abajo con una costilla. Elija los demás en Filtro y mire qué queda de la imagen.\n\nSuavizar promedia nueve píxeles: se va el ruido y también lo pequeño. Realzar hace lo contrario, y el ruido vuelve.',
    },
    'kernel-vessel': {
      title: 'Vasos de la retina',
      body: 'El canal verde de una fotografía de fondo de ojo. Aquí los vasos son oscuros, de uno o dos píxeles de ancho, y muchos cruzan la imagen. El filtro que está puesto responde a líneas horizontales claras.',
      predict: {
        question: '¿Qué filtro hará que los vasos oscuros brillen en el mapa?',
        options: {
          horizontal: 'El que está puesto: una línea es una línea',
          blur: 'Suavizar: quita el ruido',
          vessel: 'Uno con pesos negativos en la fila central',
        },
        right:
          'Oscuro por negativo es menos negativo que claro por negativo: la suma es mayor donde la línea oscura cae bajo los pesos negativos. Ahora brillan los vasos, y también cada hemorragia.',
        wrong:
          'Una línea oscura necesita pesos negativos donde está la línea. Ese filtro está puesto ahora: brillan los vasos, y también cada hemorragia.',
      },
    },
    'kernel-paint': {
      title: 'Pinte el suyo',
      body: 'El filtro está vacío, y su mapa también. Ponga Peso en 2 y pase por unas celdas, luego en −1 y pase por otras; o ponga la herramienta en Número, elija una celda y escriba.\n\nIntente que el borde del tumor sea lo más brillante del mapa. Con Celdas 5 × 5 hay sitio para más.',
    },
    'kernel-take': {
      title: '¿Quién elige los pesos?',
      body: 'Durante décadas se eligieron a mano: este es el filtro de Sobel, hecho para bordes. Una red convolucional también tiene filtros, pero nadie los elige. Empiezan al azar, y el descenso de gradiente mueve sus pesos como los de cualquier neurona.\n\nPara recordar: un filtro responde más donde la imagen se parece al filtro.',
    },
  },
  words: {
    board: 'Un filtro, una imagen y el mapa que el filtro hace de ella',
    filter: 'Filtro',
    filterPicture: 'como imagen',
    under: 'bajo la ventana',
    filterTable: 'Pesos del filtro',
    image: 'Imagen',
    map: 'Mapa',
    mapCovered: 'El mapa está tapado hasta que confirme.',
    computing: 'Se está dibujando la imagen…',
    row: 'fila',
    column: 'columna',
    cell: (row, col, text) => `fila ${row}, columna ${col}: ${text}`,
    covered: 'tapado',
    presets: {
      vertical: 'Línea vertical',
      horizontal: 'Línea horizontal',
      vessel: 'Vaso (línea oscura)',
      rib: 'Borde costal',
      blur: 'Suavizar',
      sharpen: 'Realzar',
      sobelX: 'Sobel, de izquierda a derecha',
      sobelY: 'Sobel, de arriba abajo',
      own: 'Propio',
    },
    images: {
      lines: 'Patrón de prueba',
      brain: 'RM cerebral',
      chest: 'Radiografía de tórax',
      fundus: 'Fondo de ojo, verde',
      ct: 'TC abdominal',
    },
    imageNames: {
      lines: 'patrón de prueba, 0 y 255',
      brain: 'RM cerebral',
      chest: 'radiografía de tórax',
      fundus: 'fondo de ojo, verde',
      ct: 'TC abdominal',
    },
    size: 'Celdas',
    sizes: { 3: '3 × 3', 5: '5 × 5' },
    tool: 'Herramienta',
    tools: { number: 'Número', brush: 'Pincel' },
    weight: 'Peso',
    clear: 'Vaciar',
    paint: 'Mapa en',
    paints: { bright: 'gris', signed: 'signos' },
    scaleBright: (high) => `negro 0 o menos, blanco ${high}`,
    scaleSigned: (most) => `violeta −${most}, verde ${most}`,
    sum: 'Suma',
    largest: 'Máximo',
    weightSum: 'Suma de pesos',
    say: (at) =>
      `${at.filter}: en la fila ${at.row}, columna ${at.col} los ${at.count} productos suman ${at.sum}.`,
    sayRange: (low, high) => `El mapa va de ${low} a ${high}.`,
    sayEmpty: 'Todos los pesos son 0, así que el mapa es 0 en todas partes.',
    sayCovered: 'La respuesta y el mapa están tapados hasta que confirme.',
  },
};
