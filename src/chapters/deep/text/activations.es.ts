import type { activationsEn } from './activations.en';

export const activationsEs: typeof activationsEn = {
  figure: { title: 'Cuatro curvas y sus pendientes', after: 'según la Fig. 11' },
  steps: {
    'ac-what': {
      title: 'Lo que pasa y lo que vuelve',
      body: 'Una neurona suma sus hallazgos en una suma $z$ y la curva. Hacia delante, la curva decide qué se informa. Hacia atrás, su *pendiente* decide cuánto de una corrección llega a los pesos.\n\nArrastre un mando amarillo o escriba $z$. Arriba se ve la salida; abajo, la pendiente.',
    },
    'ac-larger': {
      title: '¿Es siempre mejor la ReLU?',
      body: 'En $z$ = 2 una corrección pasa entera por la *ReLU*: su pendiente es 1, la de la sigmoide 0,105. Por eso se suele decir que la ReLU tiene mayor pendiente. Piense ahora en un paciente cuya suma es −2.',
      predict: {
        question: 'En −2, ¿cuál de las dos tiene mayor pendiente?',
        options: { relu: 'La ReLU', sigmoid: 'La sigmoide', equal: 'Las dos igual' },
        right:
          'La sigmoide: 0,105 frente a 0. La pendiente de la ReLU es mayor solo para sumas positivas. Para las negativas no pasa nada, en ningún sentido.',
        wrong:
          'Es la sigmoide: 0,105 frente a 0. La pendiente de la ReLU es mayor solo para sumas positivas. Para las negativas no pasa nada, en ningún sentido.',
      },
    },
    'ac-dead': {
      title: 'Una neurona muerta',
      body: 'Una neurona debe decir, a partir del diámetro de una lesión, cuántos mililitros realzan. Un paso de entrenamiento demasiado grande llevó su sesgo a −7: su suma es negativa en las doce lesiones y responde siempre 0.',
      predict: {
        question: 'Sigue entrenando con la ReLU. ¿Cuándo volverá a responder?',
        options: {
          soon: 'Antes de 50 pasos',
          late: 'Antes de 2000 pasos',
          never: 'Nunca',
        },
        right:
          'Nunca. Su error es grande, pero la pendiente en todas las lesiones es 0, y el error por 0 es 0: ningún peso recibe la orden de moverse. La neurona está *muerta*.',
        wrong:
          'Nunca. Su error es grande, pero la pendiente en todas las lesiones es 0, y el error por 0 es 0: ningún peso recibe la orden de moverse. La neurona está *muerta*.',
      },
    },
    'ac-rescue': {
      title: 'Basta una fuga',
      body: 'La *leaky ReLU* deja pasar 0,01 de una suma negativa. Pulse **Reproducir**: durante cien pasos apenas se ve nada; después la neurona despierta y se ajusta en unos pocos más.\n\nPulse **Reiniciar**, ponga la fuga en 0,1 y reproduzca otra vez: despierta tras 14 pasos.',
    },
    'ac-takeaway': {
      title: 'Para llevar consigo',
      body: 'A una curva sin pendiente no se le puede enseñar. La sigmoide es plana en ambos extremos y deja pasar como mucho un cuarto; la ReLU deja pasar todo con sumas positivas y nada con las negativas; una pequeña fuga mantiene la puerta entreabierta.\n\nUna neurona es un factor. La figura siguiente multiplica hasta veinte.',
    },
  },
  words: {
    view: 'Vista',
    views: { curves: 'Cuatro curvas', dead: 'Una neurona muerta' },
    names: { relu: 'ReLU', leakyRelu: 'Leaky ReLU', sigmoid: 'Sigmoide', tanh: 'tanh' },
    handle: (name) => `Suma z en la curva de ${name}`,
    leak: 'Fuga',
    axisA: 'salida *a*',
    axisSlope: 'pendiente',
    axisZ: 'suma *z*',
    slopeOf: (name) => `Pendiente de ${name}`,
    outputOf: (name) => `Salida de ${name}`,
    compare: {
      larger: (relu, sigmoid) =>
        `Aquí la ReLU tiene mayor pendiente: ${relu} frente a ${sigmoid} de la sigmoide. Es así solo para sumas positivas.`,
      smaller: (relu, sigmoid) =>
        `Aquí la sigmoide tiene mayor pendiente: ${sigmoid} frente a ${relu} de la ReLU. La ReLU solo va por delante con sumas positivas.`,
    },
    corner: 'En 0 la ReLU tiene una esquina. Los programas toman ahí la pendiente del lado izquierdo.',
    say: (z, relu, leaky, sigmoid, tanh) =>
      `En z = ${z} las pendientes son: ReLU ${relu}, leaky ReLU ${leaky}, sigmoide ${sigmoid}, tanh ${tanh}.`,
    sayOpen: (z, relu, leaky, sigmoid, tanh) =>
      `En z = ${z} las salidas son: ReLU ${relu}, leaky ReLU ${leaky}, sigmoide ${sigmoid}, tanh ${tanh}.`,
    unit: 'Curva de la neurona',
    lesions: 'Las lesiones y lo que la neurona dice de ellas',
    axisSize: 'diámetro, cm',
    axisVolume: 'realce, mL',
    biopsy: 'medido',
    answer: 'la neurona',
    sums: 'Las sumas de las doce lesiones sobre la curva',
    axisBend: 'salida *a*',
    gradient: 'Gradiente',
    awake: 'Despierta',
    ofTwelve: (count) => `${count} de 12`,
    correction: 'Lo que una lesión dice al sesgo',
    factors: (error, slope, product) => `lesión mayor: $dL/da$ ${error} por pendiente ${slope} = ${product}`,
    sayDead: (step, loss, awake) =>
      `Paso ${step}: error cuadrático medio ${loss}; la suma es positiva en ${awake} de 12 lesiones.`,
    stuck: 'Todas las pendientes son 0: ningún peso se mueve, por mucho que entrene.',
    dozing: (step) => `Con esta fuga responde a la mitad de las lesiones en el paso ${step}.`,
    awakeNow: 'Vuelve a responder y aprende.',
  },
};
