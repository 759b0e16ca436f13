import type { trainEn } from './train.en';

export const trainEs: typeof trainEn = {
  figure: { title: 'La neurona aprende', after: 'según las figs. 4, 7 y 9' },
  steps: {
    'train-loop': {
      title: 'Ahora busca sus propios pesos',
      body: 'Sesenta gliomas de grado conocido y una neurona con pesos que nadie eligió: acierta 4 de 60.\n\nPulse **Paso**: la neurona mira solo el caso rodeado, y su línea se mueve. **Paso atrás** lo deshace.',
    },
    'train-pull': {
      title: 'Un caso tira',
      body: 'El caso rodeado es de bajo grado, pero está en el lado de alto grado de la línea. Es su turno.',
      predict: {
        question: 'Tras un paso con este caso, ¿dónde está la línea?',
        options: {
          nearer: 'Más cerca del caso, o ya más allá de él',
          away: 'Más lejos del caso',
          same: 'Donde estaba: un caso es muy poco',
        },
        right:
          'El paso reduce la pérdida de este caso: su suma baja y la línea va hacia él. La línea de puntos muestra dónde estaba.',
        wrong:
          'La línea fue hacia el caso: el paso reduce la pérdida de este caso y su suma baja. La línea de puntos muestra dónde estaba.',
      },
    },
    'train-batch': {
      title: 'Un lote tira con más calma',
      body: 'Caso a caso, la línea se tambalea: cada paciente tira hacia otro lado. Un *lote* de 10 promedia diez tirones antes del paso. Una *época* es una vuelta por los 60.\n\nDé unos pasos por **caso**, después por **lote**, y compare con qué regularidad baja la pérdida.',
    },
    'train-play': {
      title: 'Déjela correr',
      body: 'Pulse **Reproducir**. La pérdida baja deprisa mientras hay muchos errores y después despacio: la línea está en su sitio y la neurona solo gana seguridad.\n\nLos casos huecos son el *conjunto de prueba*. La neurona nunca aprende de ellos; su pérdida dice si la línea sirve también para pacientes nuevos.',
    },
    'train-rate': {
      title: 'Un paso demasiado grande',
      body: 'La *tasa de aprendizaje* α dice cuánto avanza un paso por la pendiente. Con 0,5 la línea llega al reposo. Supongamos que se pone en 100.',
      predict: {
        question: 'Con α = 100, caso a caso: ¿qué ocurre?',
        options: {
          faster: 'Lo mismo, 200 veces más rápido',
          swings: 'La línea oscila sin fin de un lado a otro',
          stuck: 'Un salto; después apenas se mueve y sigue equivocada',
        },
        right:
          'Un solo salto hizo los pesos tan grandes que toda $a$ es casi 0 o 1. En los extremos planos de la sigmoide la pendiente es casi 0, y también el gradiente: equivocada, segura e incapaz de aprender.',
        wrong:
          'Un solo salto hizo los pesos tan grandes que toda $a$ es casi 0 o 1. En los extremos planos de la sigmoide la pendiente es casi 0, y también el gradiente: equivocada, segura e incapaz de aprender.',
      },
    },
    'train-sure': {
      title: 'Segura y equivocada',
      body: 'Esta neurona parte segura y equivocada en los 60 casos. Dos copias aprenden desde aquí con la misma tasa: una con el error cuadrático y otra con la *entropía cruzada*.',
      predict: {
        question: 'Tras 40 épocas, ¿qué copia acierta más casos?',
        options: {
          mse: 'La del error cuadrático',
          bce: 'La de la entropía cruzada',
          equal: 'Ambas más o menos igual',
        },
        right:
          'La entropía cruzada acierta casi todos; el error cuadrático, casi ninguno. El error cuadrático multiplica por la pendiente $a(1 - a)$, casi 0 en una neurona segura. En la entropía cruzada ese factor se cancela.',
        wrong:
          'La entropía cruzada acierta casi todos; el error cuadrático, casi ninguno. El error cuadrático multiplica por la pendiente $a(1 - a)$, casi 0 en una neurona segura. En la entropía cruzada ese factor se cancela.',
      },
    },
    'train-takeaway': {
      title: 'Para llevarse',
      body: 'Aprender es un solo ciclo: ida, pérdida, vuelta y un pequeño paso. Lo aprendido son tres números.\n\nEstos casos se hicieron para que una línea recta los separe. Los pacientes reales se solapan, y muchas preguntas piden más de una línea: hacen falta más neuronas.',
    },
  },
  words: {
    plane: 'Los casos de entrenamiento y la línea de la neurona',
    panel: 'Panel',
    panels: { plane: 'Plano', neuron: 'Curvas' },
    progress: (part, step) => `Entrenando hasta el paso ${step}: ${part}`,
    stop: 'Parar aquí',
    turn: 'caso siguiente',
    was: 'antes',
    losses: { mse: 'error cuadrático', bce: 'entropía cruzada' },
    lossName: 'Función de pérdida',
    learningRate: 'Tasa de aprendizaje',
    batchName: 'Actualizar tras cada',
    batches: { case: 'caso', batch: 'lote de 10', epoch: 'época' },
    lossPlot: 'Pérdida a lo largo de los pasos',
    sharePlot: 'Pérdida de ambas copias como parte de la inicial',
    shareName: 'cuánto queda de la pérdida inicial',
    shareOf: (loss, part) => `${loss}: queda ${part} de su pérdida.`,
    next: {
      case: (grade, a) => `Siguiente: ${grade}, a = ${a}`,
      batch: (count) => `Siguiente: media de ${count} casos`,
      now: 'ahora',
      gradient: 'gradiente',
      then: 'tras el paso',
    },
    copy: (loss, right, count) => `${loss} ${right}/${count}`,
    stuck:
      'Los casos equivocados lo están con seguridad: pendientes a(1 − a) casi 0, apenas tiran. Baje la tasa o pruebe la entropía cruzada.',
    failed: 'El motor no pudo entrenar. Recargue la página; sus ajustes están en la dirección.',
    sayWaiting: 'El motor está arrancando. La línea muestra los primeros pesos.',
    sayAt: (step, loss) => `Paso ${step}: pérdida ${loss}.`,
    sayStep: (step, loss, before, move) => `Paso ${step}: pérdida ${loss}, antes ${before}; ${move}.`,
    sayScore: (right, count) => `${right} de ${count} casos bien.`,
    moves: {
      none: 'la línea no se movió de forma visible',
      turned: 'la línea giró',
      right: 'la línea se movió a la derecha',
      left: 'la línea se movió a la izquierda',
      up: 'la línea subió',
      down: 'la línea bajó',
      appeared: 'la línea entró en el plano',
      gone: 'la línea salió del plano',
    },
  },
};
