import type { Bilingual } from './language';

/** Why the engine is not the best there is, by reason; fetched when there is one to give. */
export const engineWhy: Bilingual<Readonly<Record<string, string>>> = {
  en: {
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
  },
  es: {
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
};
