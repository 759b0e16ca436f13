import type { rulesEn } from './rules.en';

export const rulesEs: typeof rulesEn = {
  figure: { title: 'Una regla o un aprendiz', after: 'según la Fig. 1' },
  steps: {
    'rv-program': {
      title: 'Alguien escribe la regla',
      body: 'Veinticuatro nódulos pulmonares, cada uno con su diámetro y una medida de lo irregular que es su margen. Unos lectores han llamado a cada uno **riesgo alto** o **riesgo bajo**. Un *programa* es una regla que escribe una persona.\n\nArrastre los dos umbrales amarillos de la izquierda hasta que la esquina coloreada contenga los nódulos de riesgo alto. La tabla cuenta las respuestas en 200 nódulos con los que nadie ajustó nada.',
    },
    'rv-who': {
      title: 'Los mismos casos para un aprendiz',
      body: 'A la derecha hay una *neurona*: pondera diámetro y margen, los suma, y cambia de opinión en una línea. Nadie le dice un umbral. Recibe los 24 nódulos y lo que los lectores dijeron de ellos.\n\nLa regla ya está ajustada. Puede ajustarla más.',
      predict: {
        question: 'Tras 300 pasos de aprendizaje, ¿quién acierta en más de los 200 nódulos no vistos?',
        options: { rule: 'La regla', neuron: 'La neurona', equal: 'Ambas casi igual' },
        right:
          'Compare las dos tablas. Para los lectores, tamaño y margen se compensan, así que la frontera entre alto y bajo es oblicua. Una neurona puede trazar esa línea; dos umbrales forman una esquina.',
        wrong:
          'Compare las dos tablas. Para los lectores, tamaño y margen se compensan, así que la frontera entre alto y bajo es oblicua. Una neurona puede trazar esa línea; dos umbrales forman una esquina.',
      },
    },
    'rv-learner': {
      title: 'Véala aprender',
      body: 'Pulse **Reproducir**. En cada paso la neurona compara sus respuestas con las *etiquetas*, lo que dijeron los lectores, y mueve un poco su línea. Lo que aprende son tres números, escritos bajo su plano.\n\nActive **Ver no vistos** y mire dónde se equivoca cada una.',
    },
    'rv-change': {
      title: 'La enfermedad se redefine',
      body: 'Una guía nueva: un margen irregular es lo que más cuenta, también en un nódulo pequeño. Los nódulos son los mismos; los lectores llaman a algunos de otra manera. Nadie ha tocado la regla ni la neurona.',
      predict: {
        question: 'Con la definición nueva, ¿qué puntuación baja?',
        options: {
          rule: 'Solo la de la regla',
          neuron: 'Solo la de la neurona',
          both: 'Ambas',
          neither: 'Ninguna',
        },
        right:
          'Ninguna conoce la guía nueva. Un modelo que ha aprendido queda tan anticuado como una regla, hasta que alguien vuelve a etiquetar casos.',
        wrong:
          'Mire las dos tablas. Un modelo que ha aprendido tampoco se entera de una guía nueva: queda tan anticuado como una regla, hasta que alguien vuelve a etiquetar casos.',
      },
    },
    'rv-again': {
      title: 'Etiquetas nuevas, ningún programa nuevo',
      body: 'Pulse **Reproducir**: la misma neurona, el mismo procedimiento, solo las 24 etiquetas son nuevas. Su línea gira.\n\nDespués repare la regla a mano. Se puede; pero alguien tiene que encontrar los umbrales nuevos, y antes debe notar que los viejos ya no sirven.',
    },
    'rv-limits': {
      title: '¿Puede ganar la regla?',
      body: 'Una tercera guía: riesgo alto si el diámetro supera 13 mm **y** el margen supera 0,40. La regla de la izquierda dice exactamente eso.',
      predict: {
        question: 'Tras 300 pasos, ¿quién acierta en más de los 200 nódulos no vistos?',
        options: { rule: 'La regla', neuron: 'La neurona', equal: 'Ambas casi igual' },
        right:
          'Aquí la enfermedad es una regla y se conoce: no queda nada que aprender. Una línea recta no puede seguir una esquina, y 24 casos muestran los límites solo de forma aproximada.',
        wrong:
          'Aquí la enfermedad es una regla y se conoce: no queda nada que aprender. Una línea recta no puede seguir una esquina, y 24 casos muestran los límites solo de forma aproximada.',
      },
    },
    'rv-takeaway': {
      title: 'Para recordar',
      body: 'Si la regla se conoce y es simple, escríbala. Aprender merece la pena donde los expertos coinciden en los casos pero no saben enunciar la regla, como en casi todo lo que se ve en una imagen.\n\nA cambio necesita casos etiquetados, y copia lo que digan sus etiquetas.',
    },
  },
  words: {
    program: 'El programa: los nódulos y los dos umbrales de la regla',
    learner: 'El aprendiz: los nódulos y la línea de la neurona',
    programName: 'Programa:',
    learnerName: 'Neurona:',
    ruleText: (mm, margin) => `si diámetro > ${mm} mm y margen > ${margin}: riesgo alto`,
    sum: (mm, margin, b) => `${mm} · diámetro ${margin} · margen ${b}`,
    learnedFrom: (steps) => `z > 0: riesgo alto. Aprendido de 24 etiquetas, ${steps} pasos.`,
    learnedBefore: (definition) => `Aún como se entrenó con las etiquetas de antes (${definition}).`,
    high: 'riesgo alto',
    low: 'riesgo bajo',
    nodules: 'Los 24 nódulos de los que aprender',
    readNodule: (call, mm, margin) => `${call}, ${mm} mm, irregularidad ${margin}`,
    axisDiameter: 'diámetro, mm',
    axisMargin: 'irregularidad del margen',
    thresholdDiameter: 'Umbral del diámetro',
    thresholdMargin: 'Umbral de la irregularidad',
    diameter: 'Diámetro',
    margin: 'Margen',
    millimeters: (mm) => `${mm} mm`,
    definition: 'Lo que los lectores llaman riesgo alto',
    definitions: { together: 'tamaño + margen', margin: 'sobre todo margen', limits: 'dos límites' },
    unseen: 'Ver no vistos',
    sens: 'sens.',
    spec: 'espec.',
    seed: 'Pacientes',
    who: { rule: 'regla', neuron: 'neurona' },
    table: (who) => `Respuestas de la ${who} en 200 nódulos no vistos`,
    right: 'Aciertos',
    rightOf: (right, count) => `${right} de ${count} bien`,
    calledHigh: 'dice alto',
    calledLow: 'dice bajo',
    isHigh: 'es alto',
    isLow: 'es bajo',
    cells: {
      truePositives: 'Riesgo alto, dice alto',
      falseNegatives: 'Riesgo alto, dice bajo',
      falsePositives: 'Riesgo bajo, dice alto',
      trueNegatives: 'Riesgo bajo, dice bajo',
    },
    sensitivity: 'Sensibilidad',
    specificity: 'Especificidad',
    failed: 'El motor no pudo entrenar. Recargue la página; sus ajustes están en la dirección.',
    theRule: 'Acierta',
    theNeuron: (step) => `La neurona, en el paso ${step}, acierta`,
    sayRule: (mm, margin) => `Regla: más de ${mm} mm y más de ${margin}.`,
    sayScore: (who, right, count, sensitivity, specificity) =>
      `${who} ${right} de ${count} no vistos, sensibilidad ${sensitivity}, especificidad ${specificity}.`,
  },
};
