import type { Bilingual } from './language';

const en = {
  intro:
    'Live figures for clinicians, from a single pixel to a network that reads a slice. You set the weights, press Step, and see what happens to the case.',
  startHere: 'Start here',
  leftOff: 'Where you left off',
  /** Chapter, then the step's own title. */
  position: (chapter: string, step: string) => `${chapter}: ${step}`,
  start: 'Start',
  continue: 'Continue',
  hint: (minutes: number) => `About ${minutes} minutes. No account, nothing to install.`,
  youAreHere: (step: number, count: number) => `You are here, step ${step} of ${count}`,
  youAreHereShort: 'You are here',
  stepsSeen: (seen: number, count: number) => `${seen} of ${count} steps seen`,
  /** The same in short, beside the best result of the closing check, a percentage. */
  stepsAndCheck: (seen: number, count: number, score: string) => `${seen}/${count} steps · check ${score}`,
  checkBest: (score: string) => `check ${score}`,
  /** Name of the bar of nine. */
  bar: (begun: number, done: number) => `Of nine chapters: ${begun} begun, ${done} seen to the end`,
  ready: (ready: number) =>
    ready === 1
      ? 'One of nine chapters is ready, the others are in preparation.'
      : `${ready} of nine chapters are ready, the others are in preparation.`,
  allReady: 'Nine chapters, in any order.',
  noneReady: 'All nine chapters are in preparation.',
  preparation: 'in preparation',
  portal: 'For your portal',
  usesName: 'Three uses',
  uses: {
    read: { title: 'Read it yourself', line: 'Prose beside a live figure' },
    present: { title: 'Lecture with it', line: 'Large type, one stop at a time' },
    embed: { title: 'Put it in your course', line: 'One figure or a chapter, in a frame' },
  },
  picture: { scannerA: 'scanner A', scannerB: 'scanner B' },
};

export type HomeText = typeof en;

const es: HomeText = {
  intro:
    'Figuras vivas para clínicos, desde un solo píxel hasta una red que lee un corte. Usted fija los pesos, pulsa Paso y ve qué ocurre con el caso.',
  startHere: 'Empiece aquí',
  leftOff: 'Donde lo dejó',
  position: (chapter, step) => `${chapter}: ${step}`,
  start: 'Empezar',
  continue: 'Continuar',
  hint: (minutes) => `Unos ${minutes} minutos. Sin cuenta, sin instalar nada.`,
  youAreHere: (step, count) => `Está aquí, paso ${step} de ${count}`,
  youAreHereShort: 'Está aquí',
  stepsSeen: (seen, count) => `${seen} de ${count} pasos vistos`,
  stepsAndCheck: (seen, count, score) => `${seen}/${count} pasos · prueba ${score}`,
  checkBest: (score) => `prueba ${score}`,
  bar: (begun, done) => `De nueve capítulos: ${begun} empezados, ${done} vistos hasta el final`,
  ready: (ready) =>
    ready === 1
      ? 'Uno de los nueve capítulos está listo; los demás están en preparación.'
      : `${ready} de los nueve capítulos están listos; los demás están en preparación.`,
  allReady: 'Nueve capítulos, en cualquier orden.',
  noneReady: 'Los nueve capítulos están en preparación.',
  preparation: 'en preparación',
  portal: 'Para su plataforma',
  usesName: 'Tres usos',
  uses: {
    read: { title: 'Leer a solas', line: 'Texto junto a una figura viva' },
    present: { title: 'Dar una clase', line: 'Letra grande, una parada cada vez' },
    embed: { title: 'Llevarlo a su curso', line: 'Una figura o un capítulo, en un marco' },
  },
  picture: { scannerA: 'equipo A', scannerB: 'equipo B' },
};

export const home: Bilingual<HomeText> = { en, es };
