import type { regulariseEn } from './regularise.en';

export const regulariseEs: typeof regulariseEn = {
  figure: { title: 'Aprender menos de memoria', after: 'sobre la regularización' },
  steps: {
    'rg-what': {
      title: 'Cuarenta pacientes, 152 pesos',
      body: 'Cuarenta pacientes, dos medidas y una biopsia que en cuatro de ellos está equivocada. La red tiene más pesos que pacientes hay, así que puede aprender cada uno de memoria. La curva discontinua es su pérdida en 300 pacientes que no ha visto; la fina, en los cuarenta.',
      predict: {
        question: 'Entrenada 600 pasos, ¿qué hace la pérdida en los pacientes no vistos?',
        options: {
          falls: 'Baja, como en los cuarenta',
          rests: 'Baja y después se queda donde está',
          turns: 'Baja, gira y vuelve a subir',
        },
        right:
          'Gira. Mientras la red dibuja islas alrededor de las biopsias equivocadas se vuelve segura de sí, y equivocarse con seguridad en pacientes nuevos es lo más caro. La pérdida lo avisa antes que la exactitud.',
        wrong:
          'Baja, después gira y sube. Mientras la red dibuja islas alrededor de las biopsias equivocadas se vuelve segura de sí, y equivocarse con seguridad en pacientes nuevos es lo más caro. La pérdida lo avisa antes que la exactitud.',
      },
    },
    'rg-l2': {
      title: 'L2: los pesos grandes cuestan',
      body: 'Las dos redes ven los mismos pacientes y empiezan con los mismos pesos; la de la derecha paga además el cuadrado de cada peso. No puede permitirse los bordes abruptos de las islas, y la frontera entre las clases se vuelve suave.\n\nArrastre la **intensidad**: con demasiada no ve ninguna luna.',
    },
    'rg-l1': {
      title: 'L1: los pesos que sobran van a 0',
      body: '*L1* quita a cada peso la misma cantidad en cada paso, sea grande o pequeño, y se detiene en 0. Los pesos pequeños no lo resisten. Mire el dibujo: la mayoría de las líneas han desaparecido, exactamente 0, y la red responde mejor que antes.',
    },
    'rg-dropout': {
      title: 'Dropout: ninguna neurona puede fiarse de otra',
      body: 'En cada paso, para cada paciente, algunas neuronas se desconectan al azar: las grises del dibujo. Las demás tienen que arreglárselas. Pulse **Paso** y vea caer otras; la misma semilla desconecta siempre las mismas.',
      predict: {
        question: 'Tras el entrenamiento, cuando se juzga a un paciente nuevo: ¿qué neuronas participan?',
        options: {
          dropped: 'Otra vez una parte al azar',
          all: 'Todas',
          best: 'Solo las mejores',
        },
        right:
          'Todas. Durante el entrenamiento las que quedan hablan más fuerte, uno dividido por la parte que queda, para que con todas la suma sea correcta en promedio. La respuesta es siempre la misma.',
        wrong:
          'Todas. Durante el entrenamiento las que quedan hablan más fuerte, uno dividido por la parte que queda, para que con todas la suma sea correcta en promedio. La respuesta es siempre la misma.',
      },
    },
    'rg-early': {
      title: 'Parada temprana: irse en el mejor momento',
      body: 'Otros cuarenta pacientes, el *conjunto de validación*, quedan fuera del entrenamiento y se miran cada diez pasos. Donde su pérdida es mínima se guardan los pesos: la marca punteada. Nada más cambia.\n\nEl conjunto de prueba no debe elegir el momento: dejaría de ser una prueba.',
    },
    'rg-augment': {
      title: 'Aumento de datos: el mismo paciente, medido otra vez',
      body: 'Cada paciente se muestra quince veces más, cada vez un poco movido, como si hubiera medido otro lector. La etiqueta queda. Una sola biopsia equivocada ya no es dueña de su lugar.\n\nAyuda en la medida en que los cambios ocurren de verdad: en imágenes, pequeños giros y desplazamientos, no un corazón a la derecha.',
    },
    'rg-leak': {
      title: 'Una prueba que miente',
      body: 'Otro estudio: 36 pacientes, cuatro imágenes de cada uno. A la izquierda se barajan las imágenes y se guarda un tercio para la prueba; a la derecha, un tercio de los *pacientes*. A la izquierda casi cada imagen de prueba tiene hermanas en el conjunto de entrenamiento.',
      predict: {
        question: '¿Qué prueba predice la exactitud en los pacientes del año que viene?',
        options: {
          image: 'La división por imagen: contiene imágenes de más pacientes',
          patient: 'La división por paciente',
          both: 'Las dos igual',
        },
        right:
          'La división por paciente. La otra red reconoce a pacientes que sabe de memoria, y su prueba la elogia por ello: a menudo veinte puntos de más. Esta *fuga* es uno de los errores más frecuentes de los estudios publicados.',
        wrong:
          'Es la división por paciente. La otra red reconoce a pacientes que sabe de memoria, y su prueba la elogia por ello: a menudo veinte puntos de más. Esta *fuga* es uno de los errores más frecuentes de los estudios publicados.',
      },
    },
    'rg-takeaway': {
      title: 'Para llevar consigo',
      body: 'Una red que puede aprender pacientes de memoria lo hará. Penalizaciones, dropout, parar a tiempo y aumentar los datos lo dificultan, cada uno a su manera; aquí todos bajan la pérdida en pacientes no vistos.\n\nCuánto depende de la semilla: pruebe otras. Y nada de ello sirve si los pacientes de prueba ya eran conocidos.',
    },
  },
  words: {
    view: 'Vista',
    views: { remedies: 'Remedios', leak: 'La fuga' },
    remedy: 'Remedio',
    remedies: {
      none: 'ninguno',
      l1: 'L1',
      l2: 'L2',
      dropout: 'Dropout',
      early: 'Parada temprana',
      augment: 'Aumento de datos',
    },
    strength: 'Intensidad',
    seed: 'Semilla',
    plain: 'sin remedio',
    with: (remedy) => `con ${remedy}`,
    plainTest: 'prueba',
    plainTrain: 'entren.',
    remedyTest: (remedy) => `prueba, ${remedy}`,
    byImage: 'división por imagen',
    byPatient: 'división por paciente',
    classA: 'maligna',
    classB: 'benigna',
    readCase: (name, x, y) => `${name}, x1 ${x}, x2 ${y}`,
    network: 'Los pesos de esta red',
    losses: 'Pérdida a lo largo de los pasos',
    axisStep: 'paso',
    axisLoss: 'pérdida',
    stop: 'parar aquí',
    plainLoss: 'Pérdida de prueba, sin',
    remedyLoss: 'Pérdida de prueba',
    zeros: 'Pesos en 0',
    left: 'desconectadas en este paso',
    accuracies: {
      train: 'en sus imágenes de entrenamiento',
      test: 'en sus imágenes de prueba',
      truth: 'en los pacientes del año que viene',
    },
    accuracyOf: (split, on) => `Exactitud ${on}, ${split}`,
    failed: 'El motor no pudo entrenar. Recargue la página; sus ajustes están en la dirección.',
    sayRemedy: (step, plain, remedy, loss) =>
      `Paso ${step}: pérdida en pacientes no vistos ${plain} sin remedio, ${loss} con ${remedy}.`,
    sayPlain: (step, train, test) =>
      `Paso ${step}: pérdida ${train} en los cuarenta pacientes, ${test} en los no vistos.`,
    sayZeros: (percent) => `${percent} de los pesos son exactamente 0.`,
    sayDropped: (count, all) => `${count} de ${all} neuronas están desconectadas.`,
    sayStopped: (step) => `Sus pesos son los del paso ${step}.`,
    sayLeak: (step, image, imageTruth, patient, patientTruth) =>
      `Paso ${step}. División por imagen: exactitud de prueba ${image}, año que viene ${imageTruth}. División por paciente: exactitud de prueba ${patient}, año que viene ${patientTruth}.`,
    sayWaiting: (step) => `Paso ${step}. Las redes aún no han entrenado.`,
  },
};
