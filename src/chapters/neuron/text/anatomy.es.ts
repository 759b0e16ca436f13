import type { anatomyEn } from './anatomy.en';

export const anatomyEs: typeof anatomyEn = {
  figure: { title: 'Anatomía de una neurona', after: 'según la fig. 5' },
  steps: {
    'two-findings': {
      title: 'Entran dos hallazgos',
      body: 'Un glioma en RM y dos medidas: cuánto realza ($x_1$) y su ADC ($x_2$). Ambas se cuentan en desviaciones estándar respecto al paciente medio.\n\nArrastre *este paciente* por el plano: le siguen los dos números que entran en la neurona.',
    },
    weights: {
      title: 'Cada uno recibe un peso',
      body: 'El realce habla a favor de alto grado: su *peso* $w_1$ es positivo, línea continua. Un ADC alto habla en contra: $w_2$ es negativo, línea discontinua.\n\nGire un mando amarillo: su barra crece o encoge, y la línea del plano gira.',
    },
    bias: {
      title: 'El sesgo es una inclinación previa',
      body: 'Antes de conocer ningún hallazgo ya hay una inclinación, como la que da la prevalencia. El *sesgo* $b$ entra como el peso de una entrada que siempre vale +1.',
      predict: {
        question: 'El sesgo $b$ sube 1,2. ¿Adónde va la línea?',
        options: {
          highGrows: 'Se desliza: crece el lado de alto grado',
          highShrinks: 'Se desliza: encoge el lado de alto grado',
          turns: 'Gira sin desplazarse',
        },
        right:
          'Toda suma es 1,2 mayor, de modo que los casos que casi llegaban a la línea ahora la pasan. Los pesos no cambiaron, y por eso tampoco la dirección de la línea.',
        wrong:
          'La línea se deslizó hacia arriba y a la izquierda, y el lado de alto grado creció: toda suma es 1,2 mayor y hace falta menos evidencia. Solo los pesos pueden girar la línea.',
      },
    },
    sum: {
      title: 'La suma cae sobre una curva',
      body: 'Las tres barras se ponen una tras otra; donde acaba la última está la suma $z$ = {z}. Desde ahí sube hasta una curva en forma de S, la *sigmoide*, que convierte cualquier suma en un número entre 0 y 1.\n\nEse número, $a$ = {a}, es la salida; aquí se lee como probabilidad de alto grado.',
    },
    line: {
      title: 'Donde se decide',
      body: 'La línea gruesa es donde $z$ = 0 y por tanto $a$ = 0,5. Las finas a su lado son $a$ = 0,1 y $a$ = 0,9: entre ellas la neurona no está segura.\n\nTome la línea por un asa amarilla y gírela, o deslícela por el medio, hasta que los 60 casos queden en su propio lado.',
    },
    double: {
      title: '¿Más segura o en otro lugar?',
      body: 'Aquí el sesgo es 0, y la línea pasa por el centro del plano. La flecha **w** tiene $w_1$ y $w_2$ como lados.',
      predict: {
        question: 'Se duplican los dos pesos. ¿Se mueve la línea?',
        options: {
          towardA: 'Sí, hacia alto grado',
          towardB: 'Sí, hacia bajo grado',
          surer: 'No, pero la neurona está más segura',
          nothing: 'No, y no cambia nada',
        },
        right:
          'Donde la suma era 0, el doble sigue siendo 0. En el resto se aleja de 0, y la zona gris mide la mitad. (Si hay sesgo, también debe duplicarse.)',
        wrong:
          'La línea no se movió: donde la suma era 0, el doble sigue siendo 0. En el resto se aleja de 0, y la zona gris mide la mitad. (Si hay sesgo, también debe duplicarse.)',
      },
    },
    'neuron-takeaway': {
      title: 'Para llevarse',
      body: 'Una neurona pondera hallazgos, suma una inclinación previa y responde con una certeza graduada. Su corte del plano es siempre una línea recta. Si conoce la regresión logística, ya conoce esta neurona.\n\nNadie ha ajustado todavía estos mandos a los pacientes. Cómo una neurona encuentra sus propios pesos es el resto del capítulo.',
    },
  },
  words: {
    diagram: 'La neurona como diagrama',
    curve: 'Las contribuciones suman z, y z cae sobre la sigmoide',
    plane: 'El plano de las dos medidas con la línea que separa',
    biasInput: 'entrada del sesgo',
    probability: 'probabilidad de alto grado, *a*',
    panel: 'Panel',
    panels: { plane: 'Plano', neuron: 'Neurona' },
    truth: { low: 'bajo', high: 'alto' },
    grips: ['un asa de la línea', 'otra asa de la línea'],
    describePatient: (x1, x2) => `Realce ${x1} DE, ADC ${x2} DE.`,
    say: (sum, z, a, called, agrees) =>
      `Este paciente: z = ${sum} = ${z}, a = ${a}, es decir, ${called}, ${agrees ? 'igual que la referencia' : 'en contra de la referencia'}.`,
    sayScore: (right, count) => `${right} de ${count} casos bien.`,
    sayNoLine: 'Ninguna línea cruza el plano: todos los casos reciben la misma respuesta.',
  },
};
