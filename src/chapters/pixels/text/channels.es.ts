import type { ChannelsText } from './channels.en';

export const channelsEs: ChannelsText = {
  figure: { title: 'Tres canales', after: 'según la Fig. 3' },
  steps: {
    'channels-what': {
      title: 'Una imagen en color son tres tablas',
      body: 'Una fotografía de retina, diabética y sintética. Cada uno de sus píxeles guarda tres números de 0 a 255: cuánta luz roja, verde y azul volvió. Señale cualquier lugar de la imagen, o use las flechas del teclado: la lupa muestra el píxel y las barras, sus tres números. Compare la papila con un vaso.',
    },
    'channels-best': {
      title: 'Un microaneurisma, tres oportunidades',
      body: 'El anillo señala un *microaneurisma*, una pequeña dilatación de un capilar y a menudo el primer signo de retinopatía diabética. Cada canal es una imagen gris por sí mismo. Están tapados hasta que responda.',
      predict: {
        question:
          '¿Qué canal muestra mejor el microaneurisma, es decir, con más contraste respecto a su entorno?',
        options: { r: 'El rojo: toda la imagen es rojiza', g: 'El verde', b: 'El azul' },
        right:
          'El verde. La sangre absorbe mucho la luz verde: la lesión queda oscura sobre un fondo aún bastante claro. Por eso los fondos de ojo se leen en el canal verde ("aneritra").',
        wrong:
          'El verde. La luz roja atraviesa la sangre, y la imagen roja es clara en todas partes; el azul apenas vuelve. La sangre absorbe mucho la luz verde; por eso se leen las imágenes "aneritras".',
      },
    },
    'channels-gain': {
      title: 'Apagar canales, subir su ganancia',
      body: 'Apague el rojo y el verde, y suba la ganancia del azul: hay una imagen en él, oscura y con ruido. El *contraste* es la diferencia entre lesión y fondo, dividida por el fondo. La ganancia cambia lo que muestra la pantalla, no los números: ningún contraste cambia.',
    },
    'channels-swap': {
      title: 'Intercambiar rojo y verde',
      body: 'Una pantalla pinta la primera tabla con luz roja, la segunda con verde y la tercera con azul. Nada en las tablas lo dice.',
      predict: {
        question:
          'Las tablas del rojo y del verde se intercambian antes de pintar la imagen. ¿Qué pierde un ordenador que lee las tablas?',
        options: {
          nothing: 'Nada: están todos los números',
          little: 'Un poco: baja el contraste de la lesión',
          color: 'El color y, con él, el diagnóstico',
        },
        right:
          'Nada. A nosotros la retina nos parece extraña. Las imágenes grises, los números y los contrastes son los mismos tres de antes, en otro orden, y un segundo intercambio devuelve la primera imagen.',
        wrong:
          'Nada. La imagen solo nos parece extraña a nosotros. Las imágenes grises, los números y los contrastes son los mismos tres de antes, en otro orden, y un segundo intercambio devuelve la primera imagen.',
      },
    },
    'channels-take': {
      title: 'Los colores son nombres de tablas',
      body: 'Una red recibe tres tablas y aprende cuál importa: aquí pronto se apoyaría en el verde. Pero tienen que llegar en el orden con que fue entrenada: con el rojo y el azul cambiados, una red ya entrenada ve otro ojo.\n\nAbra una fotografía propia en color, o recorra los demás microaneurismas.',
    },
  },
  words: {
    composite: 'La imagen en color',
    cursor: 'Lupa',
    names: { row: 'fila', column: 'columna' },
    channels: { r: 'Rojo', g: 'Verde', b: 'Azul' },
    letters: { r: 'R', g: 'V', b: 'A' },
    lights: { r: 'rojo', g: 'verde', b: 'azul' },
    show: { r: 'Mostrar rojo', g: 'Mostrar verde', b: 'Mostrar azul' },
    gains: { r: 'Ganancia rojo', g: 'Ganancia verde', b: 'Ganancia azul' },
    gain: 'ganancia',
    picture: { r: 'Canal rojo', g: 'Canal verde', b: 'Canal azul' },
    contrast: 'contraste',
    contrasts: { r: 'Contraste rojo', g: 'Contraste verde', b: 'Contraste azul' },
    most: 'el mayor',
    painted: (light) => `en ${light}`,
    covered: 'Tapado: antes viene una pregunta',
    definition: '|lesión − fondo| / fondo',
    rings: 'Lesión: media del centro del anillo. Fondo: media entre los anillos discontinuos.',
    mark: { fundus: 'microaneurisma', own: 'marca' },
    next: 'Otro microaneurisma',
    here: 'Marcar aquí',
    radius: 'Radio de la marca',
    view: 'Imágenes de los canales',
    views: { whole: 'enteras', mark: 'en la marca' },
    order: 'Intercambiar',
    orders: {
      rgb: 'como se registró',
      grb: 'rojo y verde',
      rbg: 'verde y azul',
      bgr: 'rojo y azul',
      gbr: 'todos, uno adelante',
      brg: 'todos, uno atrás',
    },
    source: 'Imagen',
    sources: { fundus: 'Retina', own: 'Su imagen' },
    gray: 'Esta imagen es gris: sus tres canales serían iguales. Está abierta en la matriz de píxeles; aquí, elija una imagen en color.',
    stays:
      'Use imágenes anonimizadas. El archivo se queda en este navegador y no se muestra ninguna etiqueta con nombres.',
    drop: 'Suelte aquí el archivo: DICOM, PNG o JPEG en color.',
    reduced: (factor) => `Aquí cada píxel es la media de ${factor} × ${factor}.`,
    loading: 'Calculando la retina…',
    at: (row, col) => `fila ${row}, columna ${col}`,
    readPixel: (place, r, g, b) => `${place}: rojo ${r}, verde ${g}, azul ${b}`,
    say: {
      pixel: (place, r, g, b) => `El píxel de la ${place} guarda rojo ${r}, verde ${g}, azul ${b}.`,
      contrast: (r, g, b) =>
        `La lesión marcada tiene un contraste de ${r} en rojo, ${g} en verde y ${b} en azul.`,
      covered: 'Las imágenes de los tres canales están tapadas hasta que responda.',
      off: (names) => `Apagado: ${names}.`,
      swapped: (r, g, b) => `El rojo se pinta con luz ${r}, el verde con ${g} y el azul con ${b}.`,
    },
  },
};
