import type { raceEn } from './race.en';

export const raceEs: typeof raceEn = {
  figure: { title: 'Tres maneras de bajar', after: 'sobre la convergencia' },
  steps: {
    'rc-what': {
      title: 'Una pendiente, tres lecturas',
      body: 'Una neurona debe decir el grado de sesenta gliomas a partir de su ADC; el mapa muestra su pérdida según peso y sesgo, un largo barranco. El descenso simple (*SGD*) sigue la pendiente. El *momento* conserva nueve décimas de su última velocidad, como una bola. *Adam* mide cuánto suele valer cada pendiente y divide por ello.\n\nArrastre el **inicio**. Pulse **Reproducir**.',
    },
    'rc-order': {
      title: '¿Quién llega primero?',
      body: 'Los tres salen del mismo lugar y ven las mismas pendientes. Uno ha llegado cuando su pérdida queda a menos del 5 % de la mínima. Cada uno tiene una tasa de aprendizaje con la que corre bien.',
      predict: {
        question: '¿En qué orden llegan?',
        options: {
          'sgd-momentum-adam': 'SGD, momento, Adam',
          'momentum-adam-sgd': 'Momento, Adam, SGD',
          'adam-momentum-sgd': 'Adam, momento, SGD',
          'momentum-sgd-adam': 'Momento, SGD, Adam',
        },
        right:
          'Primero el momento. A través del barranco sus vaivenes se anulan; a lo largo, sus pasos pequeños se suman. Adam iguala las dos direcciones. El SGD debe dar pasos lo bastante cortos para las paredes y se arrastra por el fondo.',
        wrong:
          'Momento, después Adam, después SGD. A través del barranco los vaivenes del momento se anulan; a lo largo, sus pasos pequeños se suman. Adam iguala las dos direcciones. El SGD debe dar pasos lo bastante cortos para las paredes y se arrastra por el fondo.',
      },
    },
    'rc-card': {
      title: 'Un paso sobre el papel',
      body: 'La ficha muestra un paso de un corredor: la pendiente $g$, su media móvil $m$, la media móvil de su cuadrado $v$, ambas corregidas por empezar en cero, y el paso. Adam divide la una por la raíz de la otra.\n\nPor eso su primer paso es la tasa de aprendizaje, 0,3, en ambas direcciones, por fuerte que sea la pendiente. Pulse **Paso** y siga los números.',
    },
    'rc-bowl': {
      title: '¿Y en un cuenco redondo?',
      body: 'Los mismos pacientes, el mismo inicio, pero el ADC está ahora *estandarizado*: media 0, desviación estándar 1. El barranco se ha vuelto un cuenco redondo. Las tasas de aprendizaje son las de antes.',
      predict: {
        question: '¿Quién llega primero ahora?',
        options: { sgd: 'SGD', momentum: 'Momento', adam: 'Adam' },
        right:
          'El SGD. En un cuenco la pendiente apunta derecho al fondo: no hay nada que reparar. El momento rueda más allá, y Adam es el que más pasos necesita.',
        wrong:
          'Es el SGD. En un cuenco la pendiente apunta derecho al fondo: no hay nada que reparar. El momento rueda más allá, y Adam es el que más pasos necesita.',
      },
    },
    'rc-takeaway': {
      title: 'Para llevar consigo',
      body: 'Los optimizadores mejores reparan problemas mal escalados. Adam es una primera elección segura, porque una misma tasa sirve para muchos problemas; no es el más rápido en todos.\n\nEl orden depende de las tasas de aprendizaje. Cambie una: con 0,45 el SGD abandona este mapa para siempre.',
    },
  },
  words: {
    names: { sgd: 'SGD', momentum: 'Momento', adam: 'Adam' },
    units: 'ADC',
    unitNames: { raw: 'crudo (barranco)', standardized: 'estandarizado (cuenco)' },
    map: 'Error cuadrático medio según peso y sesgo, y los tres caminos',
    axisW: 'peso *w*',
    axisB: 'sesgo *b*',
    start: 'Inicio',
    startMark: 'inicio',
    rate: 'Tasa de aprendizaje',
    seed: 'Semilla',
    card: 'Ficha del paso',
    cardOf: (name, step) => `${name}, paso ${step}`,
    atStart: 'Nada hecho todavía. Pulse Paso.',
    number: 'número',
    rows: {
      g: 'pendiente $g$',
      m: 'media $m$',
      v: 'media del cuadrado $v$',
      mHat: 'corregida $m̂$',
      vHat: 'corregida $v̂$',
      move: 'paso',
      next: 'valor nuevo',
    },
    velocity: 'velocidad $m$',
    arrivals: 'Llegada',
    covered: 'Responda primero y vea después quién llega.',
    arrivesAt: (step) => step,
    lost: 'nunca',
    lossOf: (name) => `Pérdida, ${name}`,
    left: (name) =>
      `${name} ha salido de todo mapa: su tasa de aprendizaje es demasiado alta. Retroceda un paso o redúzcala.`,
    sayNow: (step, losses) => `Paso ${step}. Pérdida: ${losses}.`,
    sayLoss: (name, loss) => `${name} ${loss}`,
    sayOrder: (order) => `Llegada a menos del 5 % de la mínima: ${order}.`,
    sayArrives: (name, step) => `${name} en el paso ${step}`,
    sayLost: (name) => `${name} nunca`,
  },
};
