import { integerCodec } from '../../src/state/codec';
import { defineChapter } from '../../src/state/chapter';
import { field } from '../../src/state/field';
import { chapterHooks } from '../../src/state/hooks';
import { lazyFigure } from '../../src/state/lazyFigure';
import { Figure } from '../../src/ui/Figure';

interface State {
  readonly dose: number;
}

const { useModel, useUpdate } = chapterHooks<State, typeof en>();

function Scale() {
  const dose = useModel((state) => state.dose);
  const update = useUpdate();
  return (
    <Figure
      id="scale"
      say={`The dose is ${dose}.`}
      picture={() => new Blob([''])}
      numbers={() => `dose\n${dose}`}
      dock={<button onClick={() => update((state) => ({ dose: state.dose + 1 }))}>more</button>}
      readouts={<output aria-label="dose">{dose}</output>}
    >
      <p>{dose}</p>
    </Figure>
  );
}

function Table() {
  return (
    <Figure id="table" say="A table." picture={() => new Blob([''])} numbers={() => ''}>
      <p>table</p>
    </Figure>
  );
}

const en = {
  title: 'Dosing',
  line: 'One number',
  minutes: 3,
  lede: 'A dose is a *number*.',
  figures: { scale: { title: 'The scale', after: 'after Fig. 0' }, table: { title: 'The table', after: '' } },
  steps: {
    first: { title: 'Look', body: 'The dose is {dose}.' },
    second: {
      title: 'Guess',
      body: 'Guess first.',
      predict: { question: 'What is the dose?', label: 'dose', right: 'Yes, seven.', wrong: 'It is seven.' },
    },
    third: { title: 'Compare', body: 'In a table.' },
  },
};

const notes = {
  first: 'Press more once.',
  second: 'Let the room guess first.',
  third: 'Compare with the table.',
};
const notas = {
  first: 'Pulse más una vez.',
  second: 'Deje que la sala estime primero.',
  third: 'Compare con la tabla.',
};

/** A chapter of one number, for tests of the views. */
export const fakeChapter = defineChapter<State, typeof en>({
  id: 'neuron',
  model: { initial: { dose: 1 }, fields: [field<State, 'dose'>('dose', integerCodec({ min: 0, max: 99 }))] },
  figures: { scale: lazyFigure(async () => Scale), table: lazyFigure(async () => Table) },
  steps: [
    { id: 'first', figure: 'scale' },
    {
      id: 'second',
      figure: 'scale',
      set: () => ({ dose: 5 }),
      predict: { kind: 'number', correct: (state) => state.dose + 2, tolerance: 0.5 },
      reveal: () => ({ dose: 7 }),
    },
    { id: 'third', figure: 'table' },
  ],
  text: { en: async () => en, es: async () => en },
  notes: { en: async () => notes, es: async () => notas },
  live: (state) => ({ dose: state.dose }),
});

/** The same chapter with a figure that throws as long as it is told to. */
export function breakingChapter(broken: () => boolean) {
  const Breaking = () => {
    if (broken()) throw new Error('broken on purpose');
    return <p>whole again</p>;
  };
  const figure = lazyFigure(async () => Breaking);
  return defineChapter<State, typeof en>({
    id: 'neuron',
    model: { initial: { dose: 1 }, fields: [] },
    figures: { scale: figure, table: figure },
    steps: [
      { id: 'first', figure: 'scale' },
      { id: 'third', figure: 'table' },
    ],
    text: { en: async () => en, es: async () => en },
    notes: { en: async () => notes, es: async () => notas },
  });
}
