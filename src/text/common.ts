import type { Bilingual } from './language';

/** The words that chapters share. Names of controls are relied upon by portals and tests: see README. */
const en = {
  brand: 'Deep Rounds',
  tagline: 'Deep learning at the pace of a ward round',
  chapters: 'Chapters',
  language: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Reading room', projector: 'Projector' },
  about: 'About',
  ask: 'What to ask of an AI paper',
  present: 'Lecture view',
  skip: 'Skip to the figure',
  step: 'Step',
  stepBack: 'Step back',
  play: 'Play',
  pause: 'Pause',
  reset: 'Reset',
  undo: 'Undo',
  speed: 'Speed',
  speedMax: 'max',
  perSecond: (count: string) => `${count}/s`,
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The browser did not allow copying. The address bar holds the same link.',
  savePicture: 'Save picture',
  saveNumbers: 'Save numbers',
  saved: 'Saved',
  saveFailed: 'The file could not be made. Try another browser, or take a screenshot.',
  check: 'Check',
  reveal: 'Reveal',
  next: 'Next',
  back: 'Back',
  commit: 'Commit',
  predictTitle: 'Predict, then see',
  yourAnswer: 'your answer',
  whatHappened: 'what happened',
  right: 'Right',
  notRight: 'Not so',
  typeNumber: 'Type a number first, for example 0.5.',
  pickFirst: 'Point at a place in the figure first.',
  chooseFirst: 'Choose an answer first.',
  pickAt: (x: string, y: string) => `You pointed at ${x}; ${y}`,
  backToStep: 'Back to this step',
  stepOf: (step: number, count: number) => `Step ${step} of ${count}`,
  steps: 'Steps of this chapter',
  minutes: (count: number) => `about ${count} minutes`,
  stop: (stop: string, count: string) => `${stop} / ${count}`,
  nextStop: 'Next stop',
  previousStop: 'Previous stop',
  loading: 'Loading…',
  loadFailed: 'This chapter could not be loaded. Check the connection, then reload the page.',
  figureFailed:
    'This figure could not be shown. Check the connection, then try again. The other figures still work.',
  tryAgain: 'Try again',
  stepNumber: 'Step number',
  epoch: 'Epoch',
  loss: 'Loss',
  testLoss: 'Test loss',
  accuracy: 'Accuracy',
  engine: {
    name: 'Engine',
    starting: 'starting',
    ready: (backend: string, gpu: string, where: 'worker' | 'page') =>
      [backend === 'webgl' ? 'WebGL' : 'CPU', gpu, where === 'worker' ? 'worker' : 'page']
        .filter(Boolean)
        .join(' · '),
    recovering: 'graphics lost, recovering',
    failed: 'not available',
    why: {
      forced: 'This choice was made for a test.',
      'worker-blocked': 'This page may not start a worker: computing in the page, in small slices.',
      'worker-without-webgl':
        'This browser has no graphics in workers: computing in the page, in small slices.',
      'no-webgl':
        'This browser offers no WebGL: computing on the processor. Everything works, training is slower.',
      'no-float-textures':
        'The graphics unit has no single-precision numbers: computing on the processor. Everything works, training is slower.',
      'wrong-results':
        'The graphics unit computed a known answer wrongly: computing on the processor instead. Everything works, training is slower.',
      'context-lost': 'The graphics context was lost and could not be restored: computing on the processor.',
      failed:
        'The engine did not start. Reload the page; if it stays so, try a current Chrome, Edge, Firefox or Safari.',
    } as Readonly<Record<string, string>>,
  },
  frozen: (parameter: string, step: string) =>
    `Training stopped at step ${step}: ${parameter} left the range of numbers. The learning rate is probably too high. Lower it, or step back.`,
  address: {
    refused: (keys: string) =>
      `Part of this link could not be used (${keys}). The figure shows its usual values there.`,
    tooLong: 'This link is longer than any real one. The page was opened without its settings.',
    unknownPage: 'This address leads nowhere in the course. Here is the overview.',
    dismiss: 'Dismiss',
  },
  preparation: 'in preparation',
  synthetic: 'Synthetic image, no patient.',
  continue: 'Continue',
  previous: 'Previous',
  start: 'Start',
};

export type CommonText = typeof en;

const es: CommonText = {
  brand: 'Deep Rounds',
  tagline: 'Aprendizaje profundo al ritmo de un pase de visita',
  chapters: 'Capítulos',
  language: 'Idioma',
  theme: 'Tema',
  themes: { light: 'Claro', dark: 'Sala de lectura', projector: 'Proyector' },
  about: 'Acerca de',
  ask: 'Qué preguntar a un artículo de IA',
  present: 'Vista para clase',
  skip: 'Ir a la figura',
  step: 'Paso',
  stepBack: 'Paso atrás',
  play: 'Reproducir',
  pause: 'Pausa',
  reset: 'Reiniciar',
  undo: 'Deshacer',
  speed: 'Velocidad',
  speedMax: 'máx.',
  perSecond: (count) => `${count}/s`,
  copyLink: 'Copiar enlace',
  copied: 'Enlace copiado',
  copyFailed: 'El navegador no permitió copiar. La barra de direcciones contiene el mismo enlace.',
  savePicture: 'Guardar imagen',
  saveNumbers: 'Guardar números',
  saved: 'Guardado',
  saveFailed: 'No se pudo crear el archivo. Pruebe con otro navegador o haga una captura de pantalla.',
  check: 'Comprobar',
  reveal: 'Mostrar',
  next: 'Siguiente',
  back: 'Anterior',
  commit: 'Confirmar',
  predictTitle: 'Prediga y después mire',
  yourAnswer: 'su respuesta',
  whatHappened: 'lo que ocurrió',
  right: 'Correcto',
  notRight: 'No es así',
  typeNumber: 'Escriba antes un número, por ejemplo 0,5.',
  pickFirst: 'Señale antes un lugar de la figura.',
  chooseFirst: 'Elija antes una respuesta.',
  pickAt: (x, y) => `Ha señalado ${x}; ${y}`,
  backToStep: 'Volver a este paso',
  stepOf: (step, count) => `Paso ${step} de ${count}`,
  steps: 'Pasos de este capítulo',
  minutes: (count) => `unos ${count} minutos`,
  stop: (stop, count) => `${stop} / ${count}`,
  nextStop: 'Parada siguiente',
  previousStop: 'Parada anterior',
  loading: 'Cargando…',
  loadFailed: 'No se pudo cargar este capítulo. Compruebe la conexión y recargue la página.',
  figureFailed:
    'No se pudo mostrar esta figura. Compruebe la conexión e inténtelo de nuevo. Las demás figuras funcionan.',
  tryAgain: 'Intentar de nuevo',
  stepNumber: 'Número de paso',
  epoch: 'Época',
  loss: 'Pérdida',
  testLoss: 'Pérdida de prueba',
  accuracy: 'Exactitud',
  engine: {
    name: 'Motor',
    starting: 'iniciando',
    ready: (backend, gpu, where) =>
      [backend === 'webgl' ? 'WebGL' : 'CPU', gpu, where === 'worker' ? 'worker' : 'página']
        .filter(Boolean)
        .join(' · '),
    recovering: 'gráficos perdidos, recuperando',
    failed: 'no disponible',
    why: {
      forced: 'Esta elección se hizo para una prueba.',
      'worker-blocked':
        'Esta página no puede iniciar un worker: se calcula en la página, en pequeñas porciones.',
      'worker-without-webgl':
        'Este navegador no tiene gráficos en los workers: se calcula en la página, en pequeñas porciones.',
      'no-webgl':
        'Este navegador no ofrece WebGL: se calcula en el procesador. Todo funciona; el entrenamiento es más lento.',
      'no-float-textures':
        'La unidad gráfica no tiene números de precisión simple: se calcula en el procesador. Todo funciona; el entrenamiento es más lento.',
      'wrong-results':
        'La unidad gráfica calculó mal una respuesta conocida: se calcula en el procesador. Todo funciona; el entrenamiento es más lento.',
      'context-lost': 'El contexto gráfico se perdió y no se pudo recuperar: se calcula en el procesador.',
      failed:
        'El motor no arrancó. Recargue la página; si persiste, use un Chrome, Edge, Firefox o Safari actual.',
    },
  },
  frozen: (parameter, step) =>
    `El entrenamiento se detuvo en el paso ${step}: ${parameter} salió del rango de los números. La tasa de aprendizaje es probablemente demasiado alta. Redúzcala o dé un paso atrás.`,
  address: {
    refused: (keys) =>
      `Una parte de este enlace no se pudo usar (${keys}). La figura muestra ahí sus valores habituales.`,
    tooLong: 'Este enlace es más largo que cualquiera real. La página se abrió sin sus ajustes.',
    unknownPage: 'Esta dirección no lleva a ningún lugar del curso. Aquí está el índice.',
    dismiss: 'Cerrar',
  },
  preparation: 'en preparación',
  synthetic: 'Imagen sintética, sin paciente.',
  continue: 'Continuar',
  previous: 'Paso previo',
  start: 'Empezar',
};

export const common: Bilingual<CommonText> = { en, es };
