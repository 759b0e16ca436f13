import type { sigmoidEn } from './sigmoid.en';

export const sigmoidEs: typeof sigmoidEn = {
  figure: { title: 'La sigmoide', after: 'según la fig. 6' },
  steps: {
    'sig-squash': {
      title: 'Cualquier suma se vuelve un matiz',
      body: 'Dos hallazgos pueden sumar cualquier número: −7 en un paciente, +3 en el siguiente. Un informe necesita algo entre no y sí. La *sigmoide* dobla cualquier suma $z$ hasta un número entre 0 y 1.\n\nArrastre el tirador amarillo por la curva. Mire la salida $a$ y lo empinada que es la curva.',
    },
    'sig-area': {
      title: 'La pendiente es un área',
      body: '¿Cuánto cambia la respuesta si la suma sube un poco? Eso es la *pendiente* de la curva, la tangente de trazos. En la sigmoide no hace falta otro cálculo: es $a$ por $1 − a$, el área del rectángulo que está junto a la curva.\n\nAquí $a$ = 0,881, así que la pendiente es 0,881 por 0,119.',
      predict: {
        question: 'Sea cual sea la suma: ¿cuánto puede valer esta área como máximo?',
        label: 'Pendiente máxima',
        right:
          'Con $a$ = 0,5 el rectángulo es un cuadrado de 0,5 por 0,5. Por una sigmoide nunca pasa más de un cuarto.',
        wrong:
          'Vale 0,25: con $a$ = 0,5 el rectángulo es un cuadrado de 0,5 por 0,5. Por una sigmoide nunca pasa más de un cuarto.',
      },
    },
    'sig-where': {
      title: '¿Quién cambia de lado?',
      body: 'Tres pacientes tienen las sumas −5, 0 y 5. Un segundo lector mide algo más de realce en cada uno, y todas las sumas suben 0,1.',
      predict: {
        question: '¿En qué paciente cambia más la salida?',
        options: {
          low: 'En el de −5',
          middle: 'En el de 0',
          high: 'En el de 5',
          same: 'En los tres por igual',
        },
        right:
          'En 0 la salida se mueve 0,025; en 5 y −5, menos de 0,001. La curva es más empinada donde la neurona está indecisa.',
        wrong:
          'En el de 0: la salida se mueve 0,025; en 5 y −5, menos de 0,001. La curva es más empinada donde la neurona está indecisa.',
      },
    },
    'sig-sure': {
      title: 'Segura y difícil de enseñar',
      body: 'Ahora $z$ = 5, así que $a$ = 0,993: la neurona está muy segura de alto grado. Entonces llega la biopsia: bajo grado. Lo que se aprenda de este error tiene que pasar por la pendiente de la curva.',
      predict: {
        question: '¿Cuánto pasa?',
        options: { all: 'Todo', quarter: 'Más o menos un cuarto', little: 'Menos de una centésima' },
        right: 'La pendiente es 0,00665. Una neurona muy segura apenas aprende, ni siquiera de sus errores.',
        wrong:
          'Menos de una centésima: la pendiente es 0,00665. Una neurona muy segura apenas aprende, ni siquiera de sus errores.',
      },
    },
    'sig-others': {
      title: 'Otras curvas',
      body: 'El *escalón* solo dice sí o no; la *tanh* va de −1 a 1; la *ReLU* deja pasar las sumas positivas tal como son. Cambie de una a otra y arrastre $z$ de izquierda a derecha.\n\nLa ReLU tiene pendiente 1 para toda suma positiva, pero ninguna para una negativa.',
    },
    'sig-takeaway': {
      title: 'Para llevarse',
      body: 'La sigmoide convierte la evidencia en probabilidad, y su pendiente $a(1 − a)$ dice cuánto se le puede enseñar a la neurona en ese momento. En el medio: hasta 0,25. En los extremos planos: casi nada.\n\nUn extremo plano frena a una neurona. Muchas sigmoides seguidas multiplican sus pequeñas pendientes; el capítulo 6 muestra qué le hace eso a una red profunda.',
    },
  },
  words: {
    activation: 'Activación',
    names: { sigmoid: 'Sigmoide', step: 'Escalón', tanh: 'tanh', relu: 'ReLU' },
    curve: 'Salida y pendiente según la suma',
    square: 'Rectángulo de lados a y 1 − a en un cuadrado de lado 1',
    handle: 'Punto de la curva',
    axisA: 'salida *a*',
    axisSlope: 'pendiente d*a*/d*z*',
    axisZ: 'suma *z*',
    area: 'área = pendiente',
    areaRule: 'Los lados del rectángulo son las dos partes de la vertical: $a$ y lo que falta hasta 1.',
    compare: 'Pendientes en esta suma',
    covered: 'Responda primero; después verá toda la pendiente.',
    formulas: {
      sigmoid: '$a = 1/(1 + e^{−z})$',
      step: '$a$ = 1 desde $z$ = 0; si no, 0',
      tanh: '$a = tanh z$',
      relu: '$a$ = $z$ si es positiva; si no, 0',
    },
    slopes: {
      sigmoid: '$da/dz = a(1 − a)$',
      step: '$da/dz$ = 0, salvo en el salto',
      tanh: '$da/dz = 1 − a^2$',
      relu: '$da/dz$ = 1 con $z$ positiva; si no, 0',
    },
    meaning: {
      sigmoid: {
        steep: (slope) =>
          `Indecisa, y se le puede enseñar: un cambio de la suma llega a la salida con un factor de ${slope}.`,
        bent: (slope) =>
          `Inclinada hacia un lado: un cambio de la suma llega a la salida con un factor de ${slope}.`,
        flat: (slope) => `Muy segura y difícil de enseñar: la curva es casi plana, solo pasa ${slope}.`,
      },
      tanh: {
        steep: (slope) =>
          `La misma curva de −1 a 1. En el medio su pendiente llega a 1, cuatro veces la de la sigmoide; aquí ${slope}.`,
        bent: (slope) => `Inclinada hacia un lado. La pendiente es 1 − a², aquí ${slope}.`,
        flat: (slope) => `Sus extremos son tan planos como los de la sigmoide: solo pasa ${slope}.`,
      },
      step: {
        below:
          'La respuesta es no, por poco que falte. Plana: ninguna pendiente dice a un peso hacia dónde moverse.',
        above:
          'La respuesta es sí, por poco que sea. Plana: ninguna pendiente dice a un peso hacia dónde moverse.',
        corner:
          'Aquí salta del no al sí, y un salto no tiene pendiente. Lo demás es plano: no hay de qué aprender.',
      },
      relu: {
        below:
          'No sale nada y no vuelve nada: la pendiente es 0. Solo con sumas positivas es mayor que la de la sigmoide.',
        above:
          'Las sumas positivas pasan tal como son: la pendiente es 1, por grande que sea la suma. De este lado no hay extremo plano.',
        corner: 'La esquina: 0 a la izquierda, 1 a la derecha. Los programas toman aquí 0.',
      },
    },
    say: (name, z, a, slope) =>
      `${name} en z = ${z}: salida ${a}, ${slope === null ? 'aquí no hay pendiente' : `pendiente ${slope}`}.`,
  },
};
