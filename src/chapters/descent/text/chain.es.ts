import type { chainEn } from './chain.en';

export const chainEs: typeof chainEn = {
  figure: { title: 'Tres factores hacen un gradiente', after: 'según la Fig. 9' },
  steps: {
    'ch-what': {
      title: '¿De quién fue la culpa?',
      body: 'Un glioma de bajo grado ($y = 0$), y la neurona dice 0,75: alto grado. ¿Cuánto del error corresponde a $w_1$? Pregunte hacia atrás, como tras un evento adverso: qué movió la pérdida, qué movió eso y qué movió aquello.\n\nTres *factores*, uno entre cada dos vecinos. Su producto es el *gradiente*: esta es la *regla de la cadena*.',
    },
    'ch-zero': {
      title: 'Basta un cero',
      body: 'Cada ficha se puede poner a 0. Suponga que es la del medio, $da/dz$: la neurona está tan segura que su salida ya no se mueve con su suma.',
      predict: {
        question: 'Con da/dz = 0, ¿qué pesos siguen aprendiendo de este caso?',
        options: {
          all: 'Los tres, pero menos',
          bias: 'Solo el sesgo',
          none: 'Ninguno',
        },
        right:
          'Ninguno: el factor está en los tres productos, y un producto con un cero es cero. El caso está mal y no se aprende nada de él.',
        wrong:
          'Ninguno. El factor está en los tres productos, y un producto con un cero es cero. El caso está mal y no se aprende nada de él.',
      },
    },
    'ch-update': {
      title: 'Del gradiente al paso',
      body: 'Todas las fichas han vuelto. La actualización es la que ya conoce de la bola: nuevo $w$ = $w$ − α × gradiente, para cada peso por separado. Los dos primeros factores son 1,50 y 0,187; su producto es 0,281. Para $w_2$ el último factor es $x_2 = -2$.',
      predict: {
        question: '¿Cuál es el gradiente de w₂?',
        label: 'dL/dw₂',
        right:
          '0,281 × (−2) = −0,562. Es negativo, así que $w_2$ sube. Pulse **Paso**: la pérdida de este caso baja de 0,563 a 0,318.',
        wrong:
          'Es 0,281 × (−2) = −0,562. Es negativo, así que $w_2$ sube. Pulse **Paso**: la pérdida de este caso baja de 0,563 a 0,318.',
      },
    },
    'ch-nudge': {
      title: 'No lo crea: dé un toque',
      body: 'Un gradiente se puede comprobar sin cálculo. Pulse **Dar un toque** bajo un peso: la neurona se ejecuta dos veces, con el peso un poco mayor y un poco menor, y la diferencia de las dos pérdidas se divide por la diferencia de los pesos.\n\nAl lado están el producto de las fichas y lo que calculó el motor. Con millones de pesos nadie podría tocarlos todos; la regla de la cadena da todos los gradientes en una sola pasada hacia atrás.',
    },
    'ch-batch': {
      title: 'Seis pacientes votan',
      body: 'Ahora, seis pacientes. Cada uno tiene su propio gradiente: las flechas finas muestran hacia dónde movería $w_1$ y $w_2$. La gruesa es la *media*, y solo se usa la media.',
      predict: {
        question: 'Se retira a uno de los seis. ¿Cambia el paso?',
        options: {
          no: 'No, cinco bastan para la misma media',
          little: 'Sí, en la parte de ese paciente',
          lot: 'Sí, el paso es un sexto más corto',
        },
        right:
          'La media pierde uno de sus votos y se mueve en la parte de ese paciente. Quite y ponga pacientes y mire la flecha gruesa.',
        wrong:
          'La media pierde uno de sus votos y se mueve en la parte de ese paciente: más larga, más corta o girada. Quite y ponga pacientes y mire la flecha gruesa.',
      },
    },
    'ch-plateau': {
      title: 'Segura, equivocada y sin aprender',
      body: 'Las dos pérdidas de un caso según su suma $z$. La altura es el tamaño de $dL/dz$: con qué fuerza tira el caso. El paciente es de bajo grado ($y = 0$), así que una $z$ grande es un error con mucha seguridad. Ahora $z$ es 1,1.',
      predict: {
        question: 'En z = 6, segura y equivocada: ¿con qué fuerza tira el caso?',
        options: {
          both: 'Con fuerza por ambas pérdidas',
          bce: 'Con fuerza por la entropía cruzada, apenas por el error cuadrático',
          mse: 'Con fuerza por el error cuadrático, apenas por la entropía cruzada',
        },
        right:
          'El error cuadrático multiplica por la pendiente de la sigmoide, que allí es casi 0: una meseta. En la entropía cruzada ese factor se cancela y la fuerza es $a - y$, casi 1.',
        wrong:
          'El error cuadrático multiplica por la pendiente de la sigmoide, que allí es casi 0: una meseta. En la entropía cruzada ese factor se cancela y la fuerza es $a - y$, casi 1: con fuerza solo por la entropía cruzada.',
      },
    },
    'ch-takeaway': {
      title: 'Para llevar consigo',
      body: 'Un gradiente es un producto: cuánto se equivoca, por cuánto se puede mover la salida, por cuán grande fue la entrada. Un cero en cualquiera de ellos detiene lo que se aprende de ese caso.\n\nUna red profunda solo tiene más factores en la fila. Por eso muchos factores pequeños son un problema, como muestra un capítulo posterior.',
    },
  },
  words: {
    part: 'Parte',
    parts: { one: 'Un caso', batch: 'Lote', plateau: 'Meseta' },
    patient: 'El paciente',
    weights: 'La neurona',
    label: 'y',
    labels: { '0': '0 bajo', '1': '1 alto' },
    lossName: 'Función de pérdida',
    losses: { mse: 'error cuadrático', bce: 'entropía cruzada' },
    learningRate: 'Tasa de aprendizaje',
    rate: 'tasa α',
    forward: { L: 'pérdida', a: 'salida', z: 'suma', w: 'pesos y entradas' },
    means: {
      dLda: 'cuánto se equivoca',
      dadz: 'cuánto se mueve',
      dzdw: 'cuán grande la entrada',
    },
    setZero: (name) => `Poner ${name} a 0`,
    restore: (name) => `Devolver su valor a ${name}`,
    zero: 'Poner a 0',
    back: 'Devolver',
    update: 'actualización',
    fresh: 'nuevo',
    nudge: 'Dar un toque',
    nudgeName: (name) => `Dar un toque a ${name}`,
    nudged: (h) => `toque de ±${h}`,
    tiles: 'regla de la cadena',
    engine: 'motor',
    notTrue: 'Una ficha está a 0: el toque muestra cuál es el gradiente de verdad.',
    table: 'Seis pacientes y sus gradientes',
    caseName: (index) => `Paciente ${index}`,
    columns: { y: 'y', a: 'a', L: 'L' },
    mean: 'media',
    arrows: 'Hacia dónde movería los pesos cada paciente',
    axis1: 'movimiento de *w_1*, −α d*L*/d*w_1*',
    axis2: 'movimiento de *w_2*, −α d*L*/d*w_2*',
    plateau: 'Con qué fuerza tira el caso, según su suma',
    axisZ: 'suma *z*',
    axisPull: '|d*L*/d*z*|',
    handle: 'Suma z',
    pull: 'fuerza de este caso',
    covered: 'primero prediga',
    sayForward: (z, a, loss) => `Suma z ${z}, salida a ${a}, pérdida ${loss}.`,
    sayProduct: (dLda, dadz, dzdw, product) =>
      `dL/da ${dLda} por da/dz ${dadz} por dz/dw1 ${dzdw} es dL/dw1 ${product}.`,
    sayStep: (before, after) => `Un paso lleva la pérdida de este caso de ${before} a ${after}.`,
    sayZero: {
      dLda: 'Con dL/da 0 la respuesta ya sería correcta: no hay nada que aprender.',
      dadz: 'Con da/dz 0 la salida ya no se mueve con la suma: ningún peso aprende de este caso.',
      dzdw: 'Con entradas de 0 ningún peso participó en la suma: ninguno tiene la culpa.',
    },
    sayNoCase: 'No hay ningún paciente elegido: no hay de qué hacer la media, y no hay paso.',
    sayBatch: (count, up, g1, g2, gb) =>
      `${count} pacientes; ${up} de ellos subirían w1. Gradiente medio: w1 ${g1}, w2 ${g2}, b ${gb}.`,
    sayPlateau: (z, a, mse, bce) =>
      `En z ${z} la salida es ${a}. El error cuadrático tira con ${mse}, la entropía cruzada con ${bce}.`,
  },
};
