import type { ActiveText } from './active.en';

export const activeEs: ActiveText = {
  figure: { title: '¿Qué paciente ahora?', after: '' },
  steps: {
    'active-what': {
      title: 'Veinte biopsias',
      body: 'Cuatrocientos pacientes con dos medidas cada uno. En dos se hizo una biopsia, así que se conoce su grado. Puede pedir veinte más, y cada *etiqueta* cuesta una aguja.\n\nPulse un paciente gris. Aparece el grado, y diez redes aprenden de nuevo con lo que usted tiene. La curva: aciertos en otros 400 pacientes. El anillo discontinuo es a quien pediría el paso.',
    },
    'active-guess': {
      title: 'Dos máquinas juegan también',
      body: 'Una pide el paciente del que su red está menos segura. Eso es *aprendizaje activo*. La otra toma pacientes al azar. Las dos empiezan con las mismas dos etiquetas.',
      predict: {
        question: 'Cada una ha pedido veinte etiquetas. ¿Qué redes son mejores?',
        options: {
          uncertain: 'Las que preguntaron donde dudaban',
          random: 'Las que tomaron pacientes al azar',
          equal: 'Ninguna: veinte etiquetas son veinte etiquetas',
        },
        right:
          'De cada manera de preguntar aprendieron diez redes; la banda es la dispersión de una de ellas. La duda ganó en casi todas las parejas. Tras diez etiquetas las dos aún estaban cerca.',
        wrong:
          'De cada manera de preguntar aprendieron diez redes; la banda es la dispersión de una de ellas. Mire las dos curvas en su final. Tras diez etiquetas aún estaban cerca.',
      },
    },
    'active-where': {
      title: 'Dónde preguntó',
      body: 'Estas son las etiquetas de la primera máquina. La mayoría está a lo largo de la frontera, donde la respuesta cambia de lado. El azar gasta casi todas las suyas lejos de ella, en pacientes que cualquier red acierta.\n\nPulse la tercera fila para comparar.',
    },
    'active-stuck': {
      title: 'Cuatro esquinas',
      body: 'Otra enfermedad: el alto grado está en dos esquinas opuestas. Los dos pacientes conocidos no dicen nada de eso.',
      predict: {
        question: 'Las mismas dos máquinas, veinte etiquetas. ¿Qué redes son mejores ahora?',
        options: {
          uncertain: 'Las que preguntaron donde dudaban',
          random: 'Las que tomaron pacientes al azar',
          equal: 'Ninguna',
        },
        right:
          'Ahora se ven todos los grados. Hay una esquina donde la red se equivoca y está segura, así que nunca pregunta allí. Lo que no duda no lo puede aprender.',
        wrong:
          'Ahora se ven todos los grados. Hay una esquina donde la red se equivoca y está segura, así que nunca pregunta allí. Lo que no duda no lo puede aprender.',
      },
    },
    'active-take': {
      title: 'Dejar algo al azar',
      body: 'Ahora una de cada cuatro etiquetas de la primera máquina sale al azar. Algunas de sus redes encuentran la esquina olvidada, no todas: pulse la segunda fila y recorra las diez.\n\nPregunte por un conjunto etiquetado con esta ayuda: ¿cómo se eligieron los casos, y por qué no preguntó nadie? Los pacientes son sintéticos.',
    },
  },
  words: {
    sets: { border: 'Una frontera', corners: 'Cuatro esquinas' },
    setName: 'Cómo están los grados',
    high: 'alto grado',
    low: 'bajo grado',
    x1: 'difusión, DE',
    x2: 'perfusión, DE',
    plane: 'Los pacientes y una red',
    patients: 'Pacientes sin biopsia',
    known: 'Pacientes con biopsia',
    readFree: (x: string, y: string, answer: string) =>
      `sin biopsia; difusión ${x}, perfusión ${y}; red: alto grado ${answer}`,
    readKnown: (grade: string, x: string, y: string) => `${grade}; difusión ${x}, perfusión ${y}`,
    curve: 'Aciertos tras cada etiqueta',
    labelsAxis: 'etiquetas pedidas',
    rightAxis: 'aciertos (%)',
    other: 'Otros pacientes',
    showMachines: 'Que jueguen las máquinas',
    hideMachines: 'Sin las máquinas',
    cancel: 'Cancelar',
    help: 'El paso pide',
    helps: { uncertain: 'el menos seguro', random: 'uno al azar' },
    mixed: 'Una de cada cuatro al azar',
    truth: 'Ver todos los grados',
    network: 'Red',
    ways: {
      yours: { name: 'Usted', how: 'su elección' },
      uncertain: { name: 'Primero la duda', how: 'la duda de la red' },
      mixed: { name: 'Primero la duda', how: 'una de cada cuatro al azar' },
      random: { name: 'Al azar', how: 'sin mirar' },
    },
    accuracyOf: (name: string) => `Aciertos: ${name}`,
    spread: (low: string, high: string) => `de ${low} a ${high} %`,
    at: (labels: number) => (labels === 1 ? 'tras 1 etiqueta' : `tras ${labels} etiquetas`),
    count: (labels: number) => (labels === 1 ? '1 etiqueta' : `${labels} etiquetas`),
    labels: 'Etiquetas',
    ahead: 'La duda va delante',
    aheadOf: (count: string, all: string) => `en ${count} de ${all}`,
    rowsName: 'De quién son las etiquetas',
    noEngine: 'El motor no está disponible aquí: no se puede entrenar nada.',
    sayStart: (set: string, labels: string, high: string, low: string) =>
      `${set}. Se conocen ${labels} grados: ${high} altos, ${low} bajos.`,
    sayYours: (mean: string, low: string, high: string) =>
      `Sus diez redes aciertan el ${mean}, de ${low} a ${high}.`,
    sayMachines: (labels: string, uncertain: string, random: string) =>
      `Tras ${labels} etiquetas, primero la duda ${uncertain}, al azar ${random}.`,
    sayAhead: (count: string, all: string) => `Primero la duda va por delante en ${count} de ${all} redes.`,
    sayTraining: 'Se están entrenando redes.',
    sayCovered: 'Las máquinas están tapadas hasta que usted se decida.',
  },
};
