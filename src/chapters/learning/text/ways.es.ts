import type { waysEn } from './ways.en';

export const waysEs: typeof waysEn = {
  figure: { title: 'Cuatro maneras de aprender', after: 'según la sección 2' },
  steps: {
    'fw-four': {
      title: '¿Qué se le dice?',
      body: 'Cuatro maneras de aprender, que se distinguen por lo que recibe la máquina. *Supervisado*: cada caso con su etiqueta. *No supervisado*: los mismos casos, sin etiqueta. *Semisupervisado*: 16 etiquetas, y 184 casos sin ella. *Por refuerzo*: ningún caso, solo una recompensa al final.\n\nPulse el nombre de una y después **Reproducir**. Luego, la siguiente.',
    },
    'fw-few': {
      title: 'Pocas etiquetas, muchos pacientes',
      body: 'Dos valores de laboratorio; los enfermos forman un anillo alrededor de los valores normales. Una red ha aprendido de las 16 marcas llenas. ¿Ayudan los 184 sin etiqueta?',
      predict: {
        question: '¿Qué ayuda más?',
        options: {
          guesses: 'Etiqueta a los que ve seguros y aprende otra vez',
          spread: 'Cada etiqueta pasa de vecino a vecino',
          neither: 'Nada: sin etiquetas no se aprende',
        },
        right:
          'Las etiquetas propagadas. Siguen a la multitud: donde los pacientes están juntos, la etiqueta pasa de uno a otro, por todo el anillo. Baje **Rondas** y vea hasta dónde llega.',
        wrong:
          'Son las etiquetas propagadas. Siguen a la multitud: donde los pacientes están juntos, la etiqueta pasa de uno a otro, por todo el anillo. Baje **Rondas** y vea hasta dónde llega.',
      },
    },
    'fw-guesses': {
      title: 'Lo que uno supone no enseña',
      body: 'Aquí la red ha tomado sus propias suposiciones seguras por etiquetas. La frontera apenas mejora: donde estaba segura y equivocada, ahora se ve confirmada. Cambie entre **solo 16** y **supuestas** y compare la cuenta.\n\nLas redes grandes sí ganan con sus suposiciones en algunas tareas, con añadidos que aquí no se muestran. La idea sola, no.',
    },
    'fw-reward': {
      title: 'Solo una recompensa',
      body: 'Un agente está en uno de los 25 campos de un corte y se mueve de uno en uno. Solo en el campo de la lesión recibe una recompensa; luego se le pone en otro lugar. Anota lo que promete cada movimiento: la *tabla Q*, dibujada con flechas y números.',
      predict: {
        question: 'Tras 800 movimientos, ¿cómo busca?',
        options: {
          wander: 'Sigue dando vueltas',
          straight: 'Va casi directo desde cualquier lugar',
          look: 'Ha aprendido qué aspecto tiene una lesión',
        },
        right:
          'La recompensa se ha filtrado hacia atrás, paso a paso: cada flecha lleva adonde se promete más. Pero el agente nunca mira la imagen. Ponga la lesión en otro lugar, con otra **Semilla**, y no sabe nada.',
        wrong:
          'Casi directo. La recompensa se ha filtrado hacia atrás, paso a paso: cada flecha lleva adonde se promete más. Pero el agente nunca mira la imagen. Ponga la lesión en otro lugar, con otra **Semilla**, y no sabe nada.',
      },
    },
    'fw-takeaway': {
      title: 'Para recordar',
      body: 'Casi todo en la imagen médica actual es supervisado: necesita etiquetas, y vale lo que ellas valen. De eso trata el resto del curso.\n\nUn agente que prueba debe poder equivocarse: **ε** es la parte de movimientos que prueba al azar. Póngala en 0 y pulse **Reproducir**: puede que nunca encuentre un camino mejor. Junto al paciente nadie puede explorar así.',
    },
  },
  words: {
    way: 'Manera de aprender',
    names: {
      supervised: 'Supervisado',
      unsupervised: 'No supervisado',
      semi: 'Semisupervisado',
      reinforcement: 'Por refuerzo',
    },
    short: {
      supervised: 'Supervisado',
      unsupervised: 'No supervisado',
      semi: 'Semisupervisado',
      reinforcement: 'Por refuerzo',
    },
    gets: {
      supervised: 'cada caso con su etiqueta',
      unsupervised: 'los mismos casos, sin etiqueta',
      semi: '16 de 200 etiquetas',
      reinforcement: 'recompensa en la lesión',
    },
    pictures: {
      supervised: 'Casos con etiqueta y la frontera de la neurona',
      unsupervised: 'Los mismos casos en dos grupos',
      semi: 'Pocas etiquetas y la frontera de la red',
      reinforcement: 'Un corte en 25 campos con el mejor movimiento de cada uno',
    },
    marks: { a: 'enfermo', b: 'sano', c: 'grupo 3', d: 'grupo 4', e: 'grupo 5', none: 'sin etiqueta' },
    readCase: (mark, x, y) => `${mark}, ${x} y ${y} DE`,
    labels: 'Aprende de',
    labelNames: { few: 'solo 16', guesses: 'supuestas', spread: 'propagadas' },
    rounds: 'Rondas',
    epsilon: 'Probados al azar',
    seed: 'Semilla',
    and: ' y ',
    waiting: 'El motor está arrancando.',
    saySupervised: (step, right, count) => `Paso ${step}: ${right} de ${count} bien.`,
    sayNoGroups: 'Dos centros, sorteados.',
    sayUnsupervised: (step, sizes) => `Paso ${step}: grupos de ${sizes}.`,
    sayEnded: 'Ya no se mueve nada.',
    saySemi: (step, labels, right, count) =>
      `Paso ${step}, aprendiendo de ${labels}: ${right} de los ${count} sin etiqueta bien.`,
    sayNotFound: (moves) => `${moves} movimientos, todavía no encontró la lesión.`,
    sayFound: (moves, searches, times) =>
      `${moves} movimientos, la encontró ${searches} veces; últimamente por caminos ${times} veces el más corto.`,
  },
};
