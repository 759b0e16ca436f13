import type { parabolaEn } from './parabola.en';

export const parabolaEs: typeof parabolaEn = {
  figure: { title: 'Bajar por la pérdida, paso a paso', after: 'según la Fig. 8' },
  steps: {
    'pb-what': {
      title: 'Titular un solo número',
      body: 'Usted titula un fármaco según un valor de laboratorio: demasiado poco es malo, demasiado es malo, y solo hay un mando. Una neurona que se entrena está en la misma situación: un peso $w$ que girar y un número, la *pérdida* $L$, que dice cuánto se equivoca.\n\nArrastre la bola. La línea discontinua es la *pendiente*: cuánto cambia la pérdida cuando $w$ cambia un poco.',
    },
    'pb-step': {
      title: 'Contra la pendiente',
      body: 'En $w = 3$ la pendiente es 6: hacia la derecha empeora. Por eso se va a la izquierda. La *tasa de aprendizaje* α dice cuánto: el movimiento es −α por la pendiente, aquí −0,1 × 6 = −0,6, la flecha bajo la curva.\n\nPulse **Paso** tres veces. Cada movimiento es más corto que el anterior: la pendiente disminuye hacia el fondo. **Paso atrás** o una fila de la tabla le llevan atrás.',
    },
    'pb-land': {
      title: 'Una tasa mayor',
      body: 'La misma bola en $w = 3$, pendiente 6. La tasa de aprendizaje es ahora 0,9.',
      predict: {
        question: '¿Dónde cae la bola tras un paso?',
        label: 'Señale el lugar en la figura o mueva la marca amarilla bajo la curva.',
        right:
          'El movimiento es −0,9 × 6 = −5,4: salta por encima del fondo hasta −2,40. La pérdida aun así baja, de 9 a 5,76.',
        wrong:
          'El movimiento es −0,9 × 6 = −5,4, de 3 a −2,40: por encima del fondo y cuesta arriba al otro lado. La pérdida aun así baja, de 9 a 5,76.',
      },
    },
    'pb-diverge': {
      title: 'Demasiado grande',
      body: 'Con α = 1 la bola va de 3 a −3 y vuelve, sin fin. Ahora es 1,05.',
      predict: {
        question: 'Con α = 1,05, ¿qué ocurre tras muchos pasos?',
        options: {
          settles: 'Oscila y se asienta en el fondo',
          forever: 'Oscila entre los mismos dos lugares',
          away: 'Oscila cada vez más lejos',
        },
        right:
          'Cada salto es 1,1 veces el anterior: −3,30, 3,63, −3,99 y así. La pérdida crece sin fin: el entrenamiento *diverge*. Siga reproduciendo y se detendrá antes de que se acaben los números.',
        wrong:
          'Cada salto es 1,1 veces el anterior: −3,30, 3,63, −3,99 y así. La pérdida crece sin fin: el entrenamiento *diverge*. Siga reproduciendo y se detendrá antes de que se acaben los números.',
      },
    },
    'pb-valleys': {
      title: 'Dos valles',
      body: 'La mayoría de las pérdidas no son un solo cuenco. Esta tiene un valle poco profundo a la izquierda y uno profundo a la derecha. La bola parte de −3 con α = 0,1.',
      predict: {
        question: '¿Dónde se detiene?',
        options: {
          shallow: 'En el valle poco profundo, a la izquierda',
          hump: 'En la loma entre ambos',
          deep: 'En el valle profundo, a la derecha',
        },
        right:
          'En el poco profundo: el descenso solo baja y nada sabe del valle que hay tras la loma. Pruebe α = 0,4 desde el mismo inicio: un salto largo la lleva al otro lado. Fue suerte, no saber.',
        wrong:
          'En el poco profundo, en −1,86: el descenso solo baja y nada sabe del valle que hay tras la loma. Pruebe α = 0,4 desde el mismo inicio: un salto largo la lleva al otro lado. Fue suerte, no saber.',
      },
    },
    'pb-blind': {
      title: 'Como lo ve la máquina',
      body: 'Usted ha visto la curva entera. Una máquina nunca la ve: conoce la pérdida y la pendiente donde está, nada más.\n\nAhora la curva está oculta. Gire $w$, lea los dos números y encuentre el lugar más bajo con pocos intentos. Después pulse **Mostrar**. **Paso** hace lo mismo según su regla.',
    },
    'pb-takeaway': {
      title: 'Para llevar consigo',
      body: 'El descenso de gradiente es una línea: nuevo $w$ = $w$ − α × pendiente. Una tasa muy pequeña es lenta, una muy grande salta lejos, y el valle que se encuentra depende del punto de partida.\n\nNadie puede ver la curva de una red real: tiene millones de pesos. Solo se puede mirar la pérdida a lo largo de los pasos.',
    },
  },
  words: {
    curve: 'Curva',
    curves: { parabola: 'Parábola', valleys: 'Dos valles', hidden: 'Oculta' },
    plot: 'La pérdida L según el peso w',
    ball: 'Peso w',
    guess: 'Su predicción',
    guessMark: 'su predicción',
    learningRate: 'Tasa de aprendizaje',
    rate: 'tasa α',
    slope: 'pendiente',
    slopeName: 'dL/dw',
    axisW: 'peso *w*',
    axisL: 'pérdida *L*',
    move: (move) => `−α × pendiente = \`${move}\``,
    outside: 'el próximo paso sale de la imagen',
    widened: 'La imagen se amplió: la bola había salido de ella.',
    table: 'Los pasos hasta ahora',
    triedTable: 'Lugares que ha mirado',
    columns: { step: 'paso', w: 'w', loss: 'L', slope: 'pendiente', move: 'movim.', look: 'intento' },
    goTo: (step) => `Ir al paso ${step}`,
    lookAgain: (w) => `Ir a w = ${w}`,
    hiddenTitle: 'La curva está oculta',
    hiddenHint: 'Gire w y lea los dos números.',
    reveal: 'Mostrar',
    another: 'Otra curva',
    deepest: 'mínimo',
    newW: 'nuevo w',
    later: 'primero prediga',
    frozen: (step, w, lr) =>
      `Detenido en el paso ${step}: w vale ${w} y el paso siguiente saldría del rango de los números. La tasa de aprendizaje ${lr} es demasiado alta: cada salto es más largo que el anterior. Redúzcala, dé un paso atrás o reinicie.`,
    sayAt: (step, w, loss, before) =>
      before === null
        ? `Paso ${step}: w ${w}, pérdida ${loss}.`
        : `Paso ${step}: w ${w}, pérdida ${loss}, era ${before}.`,
    saySlope: (slope) => `La pendiente es ${slope}.`,
    rest: 'La pendiente es casi 0: la bola descansa en el fondo.',
    restShallow: 'La pendiente es casi 0: la bola descansa en el valle poco profundo.',
    fates: {
      lands: (move, right) =>
        `El paso siguiente va ${move} a la ${right ? 'derecha' : 'izquierda'}, hasta el fondo.`,
      down: (move, right) =>
        `El paso siguiente va ${move} a la ${right ? 'derecha' : 'izquierda'}, cuesta abajo.`,
      across: (move, right) =>
        `El paso siguiente va ${move} a la ${right ? 'derecha' : 'izquierda'}: cruza el fondo hacia un lugar más bajo.`,
      forever: (move, right) =>
        `El paso siguiente va ${move} a la ${right ? 'derecha' : 'izquierda'}, a la misma altura: de un lado a otro sin fin.`,
      worse: (move, right) =>
        `El paso siguiente va ${move} a la ${right ? 'derecha' : 'izquierda'}, a una pérdida mayor: el salto es demasiado largo.`,
    },
    sayHidden: (w, loss, slope, tries) =>
      `La curva está oculta. En w ${w} la pérdida es ${loss} y la pendiente ${slope}. Lugares mirados: ${tries}.`,
    sayFound: (tries, best, loss, lowest, least) =>
      `Tras ${tries} lugares, el mejor fue w ${best} con pérdida ${loss}. El más bajo es w ${lowest} con pérdida ${least}.`,
    sayNone: (lowest, least) => `El lugar más bajo es w ${lowest} con pérdida ${least}.`,
  },
};
