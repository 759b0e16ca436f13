import type { OwnText } from './own.en';

export const ownEs: OwnText = {
  figure: { title: 'Sus propias imágenes', after: 'sobre el aprendizaje por transferencia' },
  steps: {
    'own-teach': {
      title: 'Su propia pregunta',
      body: 'Dos clases o más, unas pocas imágenes de cada una: como archivos (PNG, JPEG, DICOM) o como un zip con una carpeta por clase. Sin archivos, tome el ejemplo. Después pulse Aprender.\n\nLa red cerebral convierte cada imagen en 32 números, una sola vez. Solo se entrena con ellos una pequeña cabeza: es un instante. Use imágenes anonimizadas; no salen de este navegador.',
    },
    'own-strange': {
      title: 'Llega otra cosa',
      body: 'Aprenda primero del ejemplo. Pruebe después otro tumor en anillo y otro sólido. Ahora se pone una radiografía de tórax ante el mismo modelo.\n\nUn softmax reparte el 100 % entre las clases que tiene; no tiene palabra para «ninguna de ellas».',
      predict: {
        question:
          'Por sí sola, ¿qué dice de una radiografía de tórax una cabeza para tumores en anillo y sólidos?',
        options: {
          half: 'Un 50 % para cada uno: no puede saberlo',
          sure: 'Uno de los dos, y puede estar muy segura',
          none: 'Nada: las probabilidades quedan en 0',
        },
        right:
          'Estar segura no es señal de haber visto algo así. Pulse Tórax sin el rechazo y luego con él. El rechazo mira otra cosa: a qué distancia quedan los 32 números de los de cada imagen aprendida.',
        wrong:
          'Nombra uno de los dos y puede estar muy segura: eso no es señal de haber visto algo así. Pulse Tórax sin el rechazo y luego con él. El rechazo mira a qué distancia quedan los 32 números de los de cada imagen aprendida.',
      },
    },
    'own-take': {
      title: 'Para llevarse',
      body: 'El límite sale de las propias imágenes: un poco más allá de la más solitaria. Atrapa la mayor parte de lo lejano, no todo, y nada que solo se parezca. Guarde el modelo y déselo a un colega: el archivo contiene números, no imágenes.\n\nEs un juguete para una clase, no un producto: no lo use con pacientes.',
    },
  },
  words: {
    teach: 'Enseñar',
    try: 'Probar',
    exampleClasses: ['anillo', 'sólido'],
    example: 'Tomar el ejemplo: 24 TC craneales sintéticas',
    addClass: 'Añadir una clase',
    newClass: (index) => `clase ${index}`,
    className: (index) => `Nombre de la clase ${index}`,
    addTo: (name) => `Añadir imágenes a ${name}`,
    count: (count) => `${count} imágenes`,
    imageOf: (name, index) => `${name}, imagen ${index}`,
    openDataset: 'Abrir conjunto de datos',
    datasetHint:
      'Un zip con una carpeta por clase, o un npz. Use imágenes anonimizadas; no salen de este navegador.',
    hint: 'PNG, JPEG o DICOM. Use imágenes anonimizadas; no salen de este navegador.',
    loadModel: 'Cargar modelo',
    loadHint: 'Un modelo que se guardó aquí antes.',
    openImage: 'Abrir imagen',
    reading: 'Leyendo…',
    private: 'Use imágenes anonimizadas; no salen de este navegador: nada se guarda ni se envía.',
    need: (count) => `Al menos ${count} imágenes de cada clase; no salen de este navegador.`,
    learn: 'Aprender',
    learning: 'Aprendiendo…',
    checked: 'Aciertos al apartarlas',
    seconds: 'Aprendido en',
    refuse: 'Rechazar lo desconocido',
    clear: 'Empezar de nuevo',
    trials: { ring: 'Anillo', solid: 'Sólido', chest: 'Tórax', liver: 'Hígado' },
    tryNote: 'Abra una imagen o tome una de las sintéticas.',
    first: 'Todavía no se ha aprendido nada: tome el ejemplo y pulse Aprender.',
    answer: 'Respuesta',
    covered: 'Oculto hasta que usted responda.',
    strange: 'No he visto nada parecido.',
    called: (name, percent) => `${name}, ${percent}`,
    chanceOf: (name) => `Probabilidad de ${name}`,
    distance: 'Distancia a la imagen aprendida más cercana:',
    limit: (limit) => `límite ${limit}`,
    saveModel: 'Guardar modelo',
    unread: (count) =>
      count === '1'
        ? 'Un archivo no se pudo leer como imagen.'
        : `${count} archivos no se pudieron leer como imágenes.`,
    readFaults: {
      unreadable: 'Este archivo está dañado o no se puede leer. Guárdelo de nuevo.',
      noDataset: 'Hace falta un zip con una carpeta de imágenes por clase, o un npz de MedMNIST.',
      findings: 'Este conjunto nombra varios hallazgos por imagen; aquí cada imagen necesita una clase.',
      oneClass: 'Solo hay una clase. Hacen falta dos.',
      manyClasses: 'Hay demasiadas clases; aquí caben seis.',
      stopped: 'Se detuvo la lectura.',
    },
    fileFaults: {
      broken: 'Este archivo de modelo está dañado o cortado.',
      foreign: 'Este no es un modelo guardado aquí.',
      version: 'Este modelo lo guardó otra versión de esta página.',
      otherBase: 'Este modelo se aprendió con otra red de origen; sus números aquí no significan nada.',
    },
    sourceFaults: {
      missing: 'La red de origen no llegó. Compruebe la conexión e inténtelo de nuevo.',
      damaged: 'El archivo de la red de origen está dañado. Inténtelo de nuevo para traerlo otra vez.',
      engine: 'El motor se detuvo. Inténtelo de nuevo.',
    },
    sayNothing: 'No hay imágenes abiertas.',
    sayClasses: (classes, images) => `${classes} clases, ${images} imágenes, nada aprendido todavía.`,
    sayModel: (names) => `Se ha aprendido una cabeza para: ${names}.`,
    sayStrange: (name) => `${name}: no se aprendió nada parecido, no se nombra.`,
    sayCalled: (name, label, percent) => `${name} se llama ${label}, ${percent}.`,
  },
};
