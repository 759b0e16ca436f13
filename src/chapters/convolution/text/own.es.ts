import type { OwnText } from './own.en';

export const ownEs: OwnText = {
  figure: { title: 'Sus propias imágenes', after: 'según la Fig. 12' },
  steps: {
    'own-open': {
      title: 'Traiga su propia pregunta',
      body: 'La misma red, con imágenes suyas: un zip con una carpeta por clase (PNG, JPEG o DICOM dentro) o un npz de MedMNIST. Use Abrir conjunto de datos o suelte el archivo sobre la figura.\n\nUse imágenes anonimizadas. Se quedan en este navegador: nada se guarda ni se envía.',
    },
    'own-train': {
      title: 'Tres conjuntos, tres tareas',
      body: 'Lo que el archivo no haya separado se separa aquí: la mayoría de las imágenes para aprender, algunas para elegir la mejor época y algunas que se miran una sola vez, al final. Pulse Reproducir y mire las tres curvas.',
      predict: {
        question: '¿Cuál de las tres exactitudes será la más alta al final?',
        options: {
          train: 'La de las imágenes con las que aprendió',
          validation: 'La de las que eligen la mejor época',
          test: 'La de las que nunca vio',
        },
        right:
          'Por regla general. La distancia a las otras dos es lo que se ha aprendido de memoria. Con pocas imágenes las curvas oscilan, y la suerte puede poner cualquiera arriba.',
        wrong:
          'Por regla general es la del conjunto con el que aprendió; la distancia es lo aprendido de memoria. Con pocas imágenes las curvas oscilan, y la suerte puede poner cualquiera arriba.',
      },
    },
    'own-wrong': {
      title: 'Mire los errores',
      body: 'Aquí están las imágenes no vistas que se llamaron mal, primero los errores más seguros. Busque lo que tienen en común: un borde, una marca, una proyección, una etiqueta que quizá esté mal.\n\nUna red que acierta en su conjunto de prueba ha mostrado que acierta en imágenes como las suyas, etiquetadas como las suyas. Para recordar: la separación decide lo que significa el número. Un paciente en dos conjuntos lo hace mentir.',
    },
  },
  words: {
    open: 'Abrir conjunto de datos',
    hint: 'Un zip con una carpeta por clase o un npz de MedMNIST. Use imágenes anonimizadas; se quedan en este navegador.',
    drop: 'Suelte aquí el archivo: zip o npz.',
    invite: 'No hay ningún conjunto de datos abierto.',
    inviteLines: [
      'Un zip con una carpeta por clase: PNG, JPEG o DICOM dentro.',
      'O un npz de MedMNIST, con sus propios conjuntos de entrenamiento, validación y prueba.',
      'Seis imágenes de cada clase como mínimo; mejor unos centenares.',
    ],
    private: 'Use imágenes anonimizadas. El archivo se queda en este navegador: nada se guarda ni se envía.',
    reading: 'Leyendo…',
    readingPart: (done, total) => `Leyendo: ${done} de ${total}`,
    stop: 'Cancelar',
    facts: (size, classes) =>
      `${size} píxeles, ${classes} clases. Cada vez que se ve, la imagen se gira, escala y desplaza un poco.`,
    sets: { train: 'entrenamiento', validation: 'validación', test: 'prueba' },
    ownSplit: 'Separadas por el propio archivo.',
    lotSplit:
      'Separadas aquí por sorteo. Imágenes de un mismo paciente en dos conjuntos harían la prueba demasiado fácil.',
    halved: (size) => `Reducidas a ${size} píxeles.`,
    leftOut: (count) => `Se dejaron fuera ${count} imágenes: hay bastantes.`,
    refused: (count) =>
      count === '1' ? 'Una imagen no se pudo leer.' : `${count} imágenes no se pudieron leer.`,
    panel: 'A la vista',
    panels: { curves: 'Curvas', mistakes: 'Errores' },
    finding: 'Hallazgo',
    positive: 'Hallado significa',
    curves: 'Proporción de aciertos tras cada época',
    epoch: 'época',
    right: 'aciertos',
    best: (epoch) => `Mejor época: ${epoch}`,
    useBest: 'Ir a la mejor época',
    wrongTitle: (count, all) => `Mal llamadas: ${count} de ${all}`,
    noneWrong: 'Ninguna está mal llamada.',
    wrongName: (label, called, percent) => `${label}, se llama ${called} con ${percent}`,
    isA: (label) => `es ${label}`,
    calledA: (called, percent) => `se llama ${called}, ${percent}`,
    later: 'Se miran cuando el entrenamiento descansa.',
    other: 'otra',
    say: (name, train, validation, test) =>
      `${name}: ${train} imágenes para aprender, ${validation} para elegir la época, ${test} para juzgar.`,
    sayAccuracy: (percent, epoch) =>
      `Tras la época ${epoch}, el ${percent} de las imágenes de prueba se llama bien.`,
  },
};
