import type { FreezeText } from './freeze.en';

export const freezeEs: FreezeText = {
  figure: { title: 'Aprendido allí, usado aquí', after: 'sobre el aprendizaje por transferencia' },
  steps: {
    'freeze-what': {
      title: 'Veinte estudios y una red que ha leído 3000',
      body: 'Se quieren distinguir dos tumores en TC craneal, y hay diez estudios etiquetados de cada uno. En otro lugar, una red aprendió la misma pregunta con 3000 cortes de RM cerebral. El *aprendizaje por transferencia* parte de sus filtros y no de otros al azar; solo la última capa, la cabeza, es nueva.\n\nPulse Reproducir. Tres redes aprenden de los mismos veinte estudios y se juzgan con 200 que ninguna ha visto.',
    },
    'freeze-few': {
      title: 'Tres imágenes de cada uno',
      body: 'Ahora hay tres estudios de cada tumor. Todas las redes pueden ver tantas imágenes como antes: cada estudio, 400 veces.',
      predict: {
        question: '¿Cuál de las tres acertará más en los estudios no vistos?',
        options: {
          frozen: 'Todos los filtros congelados, solo aprende la cabeza',
          scratch: 'Todo desde pesos al azar: sin costumbres de otra modalidad',
          same: 'Ninguna: seis imágenes son muy pocas para todas',
        },
        right:
          'Sus filtros ya responden a anillos y a masas sólidas; seis estudios bastan para ponderar las respuestas. Pulse Reproducir y compare con la red desde cero, que se queda cerca del azar.',
        wrong:
          'Los filtros congelados ya responden a anillos y a masas sólidas; seis estudios bastan para ponderar las respuestas. Pulse Reproducir y compare con la red desde cero, que se queda cerca del azar.',
      },
    },
    'freeze-lock': {
      title: 'Arrastre el candado',
      body: 'Una capa *congelada* conserva sus pesos; el *ajuste fino* deja que las demás sigan aprendiendo, con suavidad. Arrastre el mando amarillo por las capas, o pulse una capa. Reproduzca después y lea las barras: cuánto se ha movido cada capa, como parte de su propio tamaño. Bajo el candado es exactamente 0.',
      predict: {
        question:
          'Nada está congelado y se aprende de veinte estudios. ¿Qué les pasa a los filtros de la primera capa?',
        options: {
          little: 'Apenas cambian: su imagen parece la misma',
          new: 'Se vuelven otros filtros: la TC es otra modalidad',
          gone: 'Se van a cero',
        },
        right:
          'Se mueven una pequeña parte de su tamaño. Bordes y manchas sirven en TC como en RM. Pulse Reproducir y compare las dos filas de filtros.',
        wrong:
          'Se mueven una pequeña parte de su tamaño y parecen los mismos. Bordes y manchas sirven en TC como en RM. Pulse Reproducir y compare las dos filas de filtros.',
      },
    },
    'freeze-crossover': {
      title: 'Cuándo descongelar',
      body: 'Una red congelada aprende poco de más imágenes: solo su cabeza puede usarlas. Una que puede cambiarlo todo tiene más con qué aprender, y más con qué equivocarse. La gráfica de la derecha reúne lo que usted ha entrenado, según el número de imágenes.\n\nCompare 3 y 50 imágenes de cada uno sin nada congelado.',
      predict: {
        question:
          '¿Desde cuántas imágenes de cada tumor conviene claramente descongelar, en estas TC craneales?',
        options: {
          three: 'Desde 3',
          some: 'Entre 10 y 50',
          never: 'Nunca: lo aprendido con 3000 imágenes es mejor no tocarlo',
        },
        right:
          'Con 3, cada una cae en la dispersión de la otra. Con 50, la red descongelada va unos diez puntos por delante, con cualquier semilla. Reproduzca ambos tamaños y vea cómo se separan las líneas.',
        wrong:
          'Con 3, cada una cae en la dispersión de la otra. Con 50, la red descongelada va unos diez puntos por delante, con cualquier semilla. Reproduzca ambos tamaños y vea cómo se separan las líneas.',
      },
    },
    'freeze-patience': {
      title: 'Un rival justo',
      body: 'La red desde cero lo tuvo difícil: el mismo presupuesto corto, las mismas veinte imágenes tal cual. Déle imágenes *aumentadas* (giradas, escaladas, desplazadas y reflejadas un poco, de nuevo cada vez) y cuatro veces más.\n\nPulse Aumentar y esperar. Tarda unos minutos.',
      predict: {
        question: 'Diez imágenes de cada tumor. ¿Hasta dónde llega así la red desde cero?',
        options: {
          guess: 'Sigue cerca del azar',
          level: 'Más o menos hasta donde las transferidas',
          ahead: 'Claramente más allá',
        },
        right:
          'También cerca del 90 %. Con diez imágenes o más, lo que aquí ahorra la transferencia es sobre todo tiempo. Con tres ahorra más que eso. Los artículos que comparan con un rival apresurado muestran una ganancia demasiado grande.',
        wrong:
          'Llega cerca del 90 %, a la par. Con diez imágenes o más, lo que aquí ahorra la transferencia es sobre todo tiempo. Los artículos que comparan con un rival apresurado muestran una ganancia demasiado grande.',
      },
    },
    'freeze-liver': {
      title: 'Una última capa que sabe demasiado',
      body: 'La misma pregunta en el hígado: lesión en anillo o sólida, en TC abdominal. Los filtros de la cuarta capa se formaron con cabezas. En el abdomen responden también a la columna y a la aorta.',
      predict: {
        question:
          'Con 50 imágenes de cada una: ¿congelar las cuatro capas o dejar aprender a las superiores?',
        options: {
          four: 'Congelar las cuatro: se conserva más de lo aprendido',
          fewer: 'Dejar aprender a las superiores',
          same: 'Da lo mismo',
        },
        right:
          'Con las cuatro congeladas adivina: las características de la última capa no distinguen estas lesiones. Las primeras capas son generales, las últimas pertenecen a su tarea.',
        wrong:
          'Con las cuatro congeladas adivina: las características de la última capa no distinguen estas lesiones. Las primeras capas son generales, las últimas pertenecen a su tarea. Pruébelo con cuatro congeladas y luego con dos.',
      },
    },
    'freeze-chest': {
      title: 'Donde estorba',
      body: 'Ahora una radiografía de tórax: consolidación o nódulo. La imagen es una proyección, el hallazgo es tenue, la pregunta es otra. Hay 50 imágenes de cada uno.',
      predict: {
        question:
          'Las cuatro capas están congeladas. ¿Cómo le va aquí a la red cerebral frente a los pesos al azar?',
        options: {
          helps: 'Va por delante, como en la TC craneal',
          same: 'Acaban igual',
          hurts: 'Se queda atrás',
        },
        right:
          'Es la *transferencia negativa*: congelada, se queda cerca del azar, unos 25 puntos por detrás de la red desde cero. Pulse Reproducir. Descongelada, acaba igual que desde cero con 50 imágenes: entonces no se ganó nada. Con diez de cada uno, el ajuste fino todavía va por delante.',
        wrong:
          'Se queda atrás: es la *transferencia negativa*. Congelada, se queda cerca del azar, unos 25 puntos por detrás de la red desde cero. Pulse Reproducir. Descongelada, acaba igual que desde cero con 50 imágenes: entonces no se ganó nada. Con diez de cada uno, el ajuste fino todavía va por delante.',
      },
    },
    'freeze-take': {
      title: 'Para llevarse',
      body: 'Con muy pocas imágenes, congele y entrene la cabeza. Con más, descongele desde arriba. Pregunte cuál fue el origen: cuanto más cerca de su pregunta, más hay que llevar. Y pregunte qué se le dio al rival desde cero.\n\nTodas las imágenes son sintéticas: el tamaño de estos efectos es el de este juguete; su orden es lo que volverá a encontrar.',
    },
  },
  words: {
    target: 'Destino',
    targets: {
      headCt: 'Destino: TC craneal',
      liver: 'Destino: TC hepática',
      chest: 'Destino: radiografía de tórax',
    },
    targetShort: { headCt: 'TC craneal', liver: 'TC hepática', chest: 'Tórax' },
    classes: {
      headCt: ['anillo', 'sólido'],
      liver: ['anillo', 'sólida'],
      chest: ['consolid.', 'nódulo'],
    },
    source: 'Origen: RM cerebral, 3000',
    sourceClasses: ['anillo', 'sólido'],
    locked: 'Capas congeladas',
    lockedText: (count) => (count === 0 ? 'ninguna congelada' : `${count} congeladas`),
    lockLayer: (layer) => `Congelar hasta la capa ${layer}`,
    layer: (layer) => `capa ${layer}`,
    filters: (count) => `${count} filtros`,
    head: 'cabeza',
    headNote: 'siempre nueva',
    movedOf: (layer) => `Movimiento de la capa ${layer}`,
    movedNote: 'movida',
    filtersTitle: 'Filtros de la capa 1',
    filtersBefore: 'RM cerebral',
    filtersNow: 'ahora',
    filtersLabel: (name) => `Ocho filtros de la primera capa, ${name}`,
    methods: {
      frozen: 'Todo congelado',
      tuned: 'Ajuste fino',
      scratch: 'Desde cero',
      patient: 'Desde cero, paciente',
    },
    methodNotes: {
      frozen: () => 'solo aprende la cabeza',
      tuned: (locked) => (locked === 0 ? 'nada congelado' : `${locked} de 4 capas congeladas`),
      scratch: () => 'pesos al azar',
      patient: (_locked, images) => `aumentada, ${images} vistas`,
    },
    accuracyOf: (name) => `Exactitud: ${name}`,
    seeds: (count) => (count === 1 ? '1 semilla' : `${count} semillas`),
    notYet: 'sin entrenar',
    right: 'aciertos, no vistas',
    guessing: 'azar',
    overImages: 'Mientras aprenden',
    overSizes: 'Con más imágenes etiquetadas',
    imagesShown: 'imágenes vistas',
    perClass: 'Imágenes por clase',
    perClassAxis: 'imágenes por clase',
    seen: 'Imágenes vistas',
    ofBudget: (count) => `de ${count}`,
    sameBudget: ', igual para todas',
    patient: 'Aumentar y esperar',
    stopPatient: 'No esperar más',
    statusName: 'Entrenamiento',
    idle: 'Listo: cinco semillas, algunos minutos.',
    loading: 'Cargando la red de origen…',
    drawing: (seed) => `Semilla ${seed} de 5: dibujando 200 imágenes…`,
    training: (seed, percent) => `Semilla ${seed} de 5, ${percent} del total`,
    done: 'Las cinco semillas están entrenadas.',
    retry: 'Intentar de nuevo',
    failed: {
      missing: 'La red de origen no llegó. Compruebe la conexión y pulse Intentar de nuevo.',
      damaged:
        'El archivo de la red de origen está dañado o no es el que corresponde. Pulse Intentar de nuevo para traerlo otra vez.',
      engine: 'El motor se detuvo. Pulse Intentar de nuevo.',
    },
    say: (target, perClass, locked, all) =>
      `${target}, ${perClass} imágenes etiquetadas por clase, ${locked} de ${all} capas congeladas.`,
    sayNone: 'Todavía no se ha entrenado nada.',
    sayRight: (list) => `Aciertos en imágenes no vistas: ${list}.`,
    sayMethod: (name, percent, seeds) => `${name} ${percent} (${seeds})`,
  },
};
