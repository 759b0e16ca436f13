import type { CnnText } from './cnn.en';

export const cnnEs: CnnText = {
  figure: { title: 'Del corte a la respuesta', after: 'según la Fig. 12' },
  steps: {
    'cnn-what': {
      title: 'Una pila de filtros',
      body: 'A la izquierda entra un corte sintético de RM con un tumor que realza en anillo. Ocho filtros lo recorren y dejan ocho mapas; estos se agrupan, y dieciséis filtros los recorren todos; y otra vez. De cada uno de los últimos dieciséis mapas pasa a la respuesta el número mayor.\n\nLos pesos son todavía aleatorios. Aun así cada mapa muestra algo: pulse unos cuantos.',
    },
    'cnn-open': {
      title: 'Abra un mapa',
      body: 'Un mapa se abre al pulsarlo. Elija cualquier celda con el ratón o las flechas: nueve píxeles, nueve pesos, nueve productos, su suma y un *sesgo* añadido.\n\nDespués *ReLU*: lo que está bajo cero pasa a cero. El resultado es el número del mapa, cifra por cifra. Los píxeles se escriben como los recibe la red: restada la media y divididos por la dispersión.',
    },
    'cnn-deeper': {
      title: 'Una capa que mira ocho mapas',
      body: 'Un filtro de la segunda capa tiene nueve pesos para cada uno de los ocho mapas anteriores, 72 en total. Las imágenes pequeñas muestran los ocho; elija uno y vea sus nueve productos. Debajo de los productos se suma lo que dan todos.\n\nEl marco en el corte ha crecido: esta celda depende de ocho por ocho píxeles.',
    },
    'cnn-train': {
      title: 'Déjela aprender',
      body: 'Recibe 400 cortes de otros pacientes, la mitad con realce en anillo y la mitad infiltrantes, de 16 en 16. Pulse Reproducir y mire los mapas. Paso atrás deshace pasos sueltos; el curso entero son 250 pasos.',
      predict: {
        question: '¿Cómo serán los ocho filtros pequeños de la primera capa después de entrenar?',
        options: {
          lines: 'Líneas y bordes limpios, como los filtros hechos a mano',
          little: 'Casi como antes: cada peso se mueve solo un poco',
          zero: 'La mayoría serán cero',
        },
        right:
          'Con tan pocos pasos los primeros filtros se quedan cerca de su comienzo aleatorio, y basta: lo que se aprende es cómo combinarlos. Las imágenes de libro con filtros nítidos vienen de entrenamientos mucho más largos.',
        wrong:
          'Mírelos mientras entrena: se quedan cerca de su comienzo aleatorio. Lo que se aprende es sobre todo cómo combinarlos. Las imágenes de libro con filtros nítidos vienen de entrenamientos mucho más largos.',
      },
    },
    'cnn-drag': {
      title: 'Arrastre la lesión',
      body: 'Si la red aún no está entrenada, pulse Reproducir y espere. Tome después el tirador amarillo del tumor: el mismo paciente, con la lesión donde usted la ponga. Dentro de un momento pasa al otro lado.',
      predict: {
        question: '¿Qué les ocurre a los mapas?',
        options: {
          follow: 'En todas las capas la respuesta a la lesión se mueve con ella',
          stay: 'Se quedan igual: la red es invariante',
          answer: 'Los mapas se quedan, la respuesta cambia',
        },
        right:
          'Todos los mapas la siguen. El último paso toma el número mayor de cada mapa esté donde esté, así que la respuesta se mueve poco. Poco no es nada: siga arrastrando y mire el segundo decimal.',
        wrong:
          'Todos los mapas siguen a la lesión. Solo el último paso, que toma el número mayor de cada mapa esté donde esté, olvida el lugar; por eso la respuesta se mueve poco. Siga arrastrando y mire su segundo decimal.',
      },
    },
    'cnn-threshold': {
      title: 'Un número se vuelve decisión',
      body: 'La red da una probabilidad; alguien tiene que elegir desde dónde un tumor se llama de realce en anillo. Aquí hay 200 pacientes de los que nunca aprendió, con un umbral de 0,50.',
      predict: {
        question: 'El umbral baja a 0,20. ¿Qué aumenta?',
        options: { sens: 'La sensibilidad', spec: 'La especificidad', both: 'Las dos' },
        right:
          'Se llaman más casos de realce en anillo: se escapan menos y se llaman mal más de los otros. Arrastre el tirador por la curva y elija su propio punto.',
        wrong:
          'Se llaman más casos de realce en anillo: la sensibilidad sube o se queda, la especificidad baja o se queda. La curva muestra cada cambio posible; su área, el AUC, no depende del umbral.',
      },
    },
    'cnn-take': {
      title: 'Lo que aquí se aprendió',
      body: '3\u202f602 números, hallados por descenso de gradiente en su navegador, a partir de imágenes que dibujó un programa. La exactitud dice lo bien que distingue nuestros dibujos, y nada sobre pacientes.\n\nPara recordar: una red convolucional son filtros, agrupación y unas pocas neuronas, y cada uno de sus números se puede calcular a mano.',
    },
  },
  words: {
    board: 'La red trabajando sobre un corte: imagen, mapas de tres capas, respuesta',
    openBoard: 'El mapa abierto y la aritmética de una de sus celdas',
    input: 'corte, 48 × 48',
    layer: (layer, count) => `capa ${layer}: ${count} mapas`,
    mapName: (map, low, high) => `mapa ${map}, de ${low} a ${high}`,
    inputs: (count) => `los ${count} mapas anteriores`,
    inputName: (map, part) => `mapa ${map}, suma ${part}`,
    opened: (layer, map) => `capa ${layer}, mapa ${map}`,
    answer: 'respuesta',
    lesion: 'Lesión',
    row: 'fila',
    column: 'columna',
    tumor: 'Tumor',
    kinds: { ring: 'realce en anillo', solid: 'infiltrante' },
    next: 'Otro paciente',
    panel: 'A la vista',
    panels: { net: 'Red', map: 'Mapa', scores: 'Puntuación' },
    called: (kind) => `se llama ${kind}`,
    thresholdAt: (value) => `umbral ${value}`,
    threshold: 'Umbral',
    pixels: '9 píxeles',
    cells: (map) => `9 celdas del mapa ${map}`,
    filter: 'pesos',
    filterPicture: 'filtro',
    products: '9 productos',
    sumOf: 'su suma',
    others: (count) => `otros ${count} mapas`,
    bias: 'sesgo',
    reluKeeps: 'ReLU lo deja',
    reluCuts: 'ReLU lo hace',
    drawing: (percent) => `Dibujando 600 pacientes: ${percent}`,
    compiling: (percent) => `Preparando el motor: ${percent}. Los mapas son los de los primeros pesos.`,
    seeking: (percent) => `Yendo a ese paso: ${percent}`,
    cancel: 'Cancelar',
    rate: (count) => `${count} imágenes por segundo`,
    left: (seconds) => `quedan ${seconds} s`,
    training: 'Entrenando',
    ready: 'Lista: pulse Reproducir.',
    trained: 'El curso de 250 pasos ha terminado. Dé pasos atrás o pulse Reiniciar.',
    failed: 'El motor no está disponible aquí. Los mapas son los de los primeros pesos.',
    parameter: (index) => `el parámetro ${index}`,
    roc: 'Curva ROC',
    falseAlarms: '1 − especificidad',
    sensitivity: 'Sensibilidad',
    specificity: 'Especificidad',
    auc: 'AUC',
    calledAs: (name) => `se llama ${name}`,
    is: (name) => `es ${name}`,
    onTest: (count, step) => `${count} casos no vistos, paso ${step}`,
    noScores: 'Se están leyendo los pacientes no vistos…',
    lossTitle: 'Pérdida a lo largo de los pasos',
    sayScores: (sens, spec, auc) => `Sensibilidad ${sens}, especificidad ${spec}, área bajo la curva ${auc}.`,
    sayCell: (at) =>
      `Capa ${at.layer}, mapa ${at.map}, fila ${at.row}, columna ${at.col}: la suma con el sesgo es ${at.sum}, tras ReLU ${at.value}.`,
    sayAnswer: (kind, probability, step) => `Respuesta: ${kind}, ${probability}, tras ${step} pasos.`,
    sayCovered: 'La respuesta está tapada hasta que confirme.',
  },
};
