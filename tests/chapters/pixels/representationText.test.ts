import { describe, expect, test } from 'vitest';
import {
  bendSettings,
  bendShape,
  hiddenOf,
  judge,
  SOLVED_LOSS,
} from '../../../src/chapters/pixels/derive/bend';
import {
  bestOf,
  linearScene,
  putBestLine,
  putBestTurn,
  ringPoints,
} from '../../../src/chapters/pixels/derive/representation';
import { linearRows, networkRows } from '../../../src/chapters/pixels/derive/representationRows';
import { sayLinear, sayNetwork } from '../../../src/chapters/pixels/derive/sayRepresentation';
import { model } from '../../../src/chapters/pixels/model';
import { initialRepresentation as initial } from '../../../src/chapters/pixels/modelRepresentation';
import { stepsRepresentation, trainedStep } from '../../../src/chapters/pixels/stepsRepresentation';
import { representationEn as en } from '../../../src/chapters/pixels/text/representation.en';
import { representationEs as es } from '../../../src/chapters/pixels/text/representation.es';
import { initialParameters } from '../../../src/math/networkShape';
import { initialState, trainingStep } from '../../../src/math/training';

describe('the network of this figure', () => {
  /** Trained in plain numbers, as the engine does it. */
  const train = (seed: number, steps: number) => {
    let state = initialState(initialParameters(bendShape, seed));
    for (let k = 0; k < steps; k += 1)
      state = trainingStep(bendShape, bendSettings, state, ringPoints.x, ringPoints.y, seed).state;
    return judge(hiddenOf(state.params, ringPoints.x).answer, ringPoints.y);
  };

  test('the default seed solves the ring by the step that the thread shows', () => {
    const { right, loss } = train(initial.seed, trainedStep);
    expect(right / ringPoints.y.length).toBeGreaterThanOrEqual(0.97);
    expect(right).toBe(120);
    expect(loss).toBeLessThan(SOLVED_LOSS);
  });

  test('before training it is no better than guessing', () => {
    expect(train(initial.seed, 0).right).toBeLessThan(75);
  });

  test('other seeds solve it too, some later', () => {
    for (const seed of [1, 5, 10]) expect(train(seed, 650).right).toBeGreaterThanOrEqual(117);
  });
});

describe('sayLinear', () => {
  const say = (state: typeof initial, words = en.words, language: 'en' | 'es' = 'en') =>
    sayLinear(state, linearScene(state), words, language);

  test('untouched axes', () => {
    expect(say(initial)).toBe(
      'The axes are not turned and begin at (0; 0). The rule, new x1 above 0 is high grade, gets 46 of 60 right.',
    );
  });

  test('turned and shifted until all are right', () => {
    const text = say({ ...initial, angle: -35, shift1: 0.65, shift2: -0.45 });
    expect(text).toContain('turned 35° clockwise and begin at (0.650; −0.450)');
    expect(text).toContain('60 of 60 right. All are on their side.');
  });

  test('a ring with the best line, in Spanish', () => {
    const text = say({ ...putBestLine({ ...initial, part: 'ring' }), best: true }, es.words, 'es');
    expect(text).toContain('girados 67° en sentido contrario al reloj');
    expect(text).toContain('acierta 89 de 120');
    expect(text).toContain('Ninguna línea recta acierta más de 89.');
  });
});

test('sayNetwork says loss, score and which layer is seen, in both languages', () => {
  const seen = { step: 400, loss: 0.0307, right: 120, count: 120 };
  expect(sayNetwork(1, seen, en.words, 'en')).toBe(
    'After 400 steps: loss 0.0307, 120 of 120 right. Shown: layer 1, the middle of the ring on top.',
  );
  expect(sayNetwork(1.4, seen, en.words, 'en')).toContain('between Layer 1 and Layer 2');
  expect(sayNetwork(0, seen, es.words, 'es')).toContain('pérdida 0,0307, aciertos 120 de 120.');
});

describe('what the words promise', () => {
  const textOf = (id: string) => en.steps[id as keyof typeof en.steps];

  test('50 of 60 by turning alone', () => {
    expect(linearScene(putBestTurn(initial)).right).toBe(50);
    expect(JSON.stringify(textOf('representation-rule'))).toContain('50 of 60');
    expect(textOf('representation-shift').body).toContain('ten lesions');
  });

  test('89 of 120 by the best line', () => {
    expect(bestOf('ring').right).toBe(89);
    expect(JSON.stringify(textOf('representation-ring'))).toContain('It is 89');
  });

  test('20 numbers in the network', () => {
    expect(initialParameters(bendShape, 1)).toHaveLength(20);
    expect(textOf('representation-network').body).toContain('20 numbers');
  });

  test('both languages have the same steps, questions and options', () => {
    const shape = (steps: object) =>
      Object.entries(steps).map(([id, step]) => [
        id,
        Object.keys((step as { predict?: { options: object } }).predict?.options ?? {}),
      ]);
    expect(shape(es.steps)).toEqual(shape(en.steps));
    expect(Object.keys(en.steps)).toEqual(stepsRepresentation.map(({ id }) => id));
  });
});

describe('stepsRepresentation', () => {
  const answers = stepsRepresentation.flatMap(({ id, predict }) =>
    predict?.kind === 'choice' ? [[id, predict.correct(model.initial), predict.options] as const] : [],
  );

  test('the answers are those that the data give', () => {
    expect(answers.map(([id, right]) => [id, right])).toEqual([
      ['representation-rule', 'clockwise'],
      ['representation-numbers', 'none'],
      ['representation-ring', 'some'],
      ['representation-bend', 'aside'],
    ]);
    for (const [, right, options] of answers) expect(options).toContain(right);
  });

  test('each step sets its state whatever came before, and twice is as good as once', () => {
    const moved = {
      ...model.initial,
      representation: { ...initial, part: 'network', angle: 12, layer: 1.3, step: 77, seed: 3 },
    } as const;
    for (const { set, reveal } of stepsRepresentation) {
      const once = set?.(moved) ?? moved;
      expect(set?.(once)).toEqual(once);
      expect(once).toEqual(set?.(model.initial));
      if (reveal) expect(reveal(reveal(once))).toEqual(reveal(once));
    }
  });

  test('doubling the scale, as its step reveals, changes no score', () => {
    const step = stepsRepresentation.find(({ id }) => id === 'representation-numbers')!;
    const before = step.set!(model.initial);
    const after = step.reveal!(before);
    expect(after.representation.scale).toBe(2);
    expect(linearScene(after.representation).right).toBe(linearScene(before.representation).right);
  });
});

test('the numbers to be saved hold every case before and after', () => {
  const scene = linearScene({ ...initial, angle: -20 });
  const [header, rows] = linearRows({ ...initial, angle: -20 }, scene);
  expect(rows).toHaveLength(60);
  expect(rows[0]).toHaveLength(header.length);
  expect(rows.filter((row) => row[5] === 1)).toHaveLength(scene.right);
  const params = initialParameters(bendShape, 9);
  const cases = hiddenOf(params, ringPoints.x);
  const [names, lines] = networkRows({ step: 0, seed: 9, params }, cases, ringPoints.y);
  expect(lines).toHaveLength(120);
  expect(lines[0]).toHaveLength(names.length);
  expect(lines[3]?.[8]).toBe(cases.answer[3]);
});

test('a link carries the axes, the part and the run', () => {
  const changed = {
    ...model.initial,
    representation: {
      ...initial,
      part: 'network',
      angle: -31.5,
      shift1: 0.2,
      step: 400,
      layer: 1.25,
      seed: 12,
    },
  } as const;
  const query = new URLSearchParams();
  for (const each of model.fields) {
    const text = each.print(changed, model.initial);
    if (text !== null) query.set(each.key, text);
  }
  expect(query.toString()).toBe('part=network&angle=-31.5&shift1=0.2&layer=1.25&step=400&seed=12');
});
