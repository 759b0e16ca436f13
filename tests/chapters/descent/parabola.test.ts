import { describe, expect, test } from 'vitest';
import { curveOf, hiddenCurve } from '../../../src/chapters/descent/derive/curves';
import { descend, fateOf, isAtRest, LIMIT } from '../../../src/chapters/descent/derive/descend';
import { parabolaCsv } from '../../../src/chapters/descent/derive/parabolaCsv';
import { viewOf } from '../../../src/chapters/descent/derive/parabolaView';
import {
  formulaOf,
  sayFound,
  sayHidden,
  sayParabola,
} from '../../../src/chapters/descent/derive/sayParabola';
import { model } from '../../../src/chapters/descent/model';
import {
  chooseCurve,
  goToStep,
  initialParabola,
  nextHill,
  noteTry,
  placeBall,
  setRate,
} from '../../../src/chapters/descent/modelParabola';
import { parabolaEn } from '../../../src/chapters/descent/text/parabola.en';
import { parabolaEs } from '../../../src/chapters/descent/text/parabola.es';
import { numericalSlope } from '../../../src/math/gradient';

const parabola = curveOf('parabola', 1);
const valleys = curveOf('valleys', 1);
const placesOf = (alpha: number, steps: number, from = 3, curve = parabola) =>
  descend(curve, from, alpha, steps).rows.map((row) => row.w);

describe('L = w^2 from 3 (Fig. 8)', () => {
  test.each([
    [0.1, [3, 2.4, 1.92, 1.536]],
    [0.4, [3, 0.6, 0.12]],
    [0.9, [3, -2.4, 1.92]],
    [1.0, [3, -3, 3, -3, 3]],
    [1.05, [3, -3.3, 3.63, -3.993]],
  ])('with a learning rate of %f it goes to %j', (alpha, places) => {
    const rows = placesOf(alpha, places.length - 1);
    places.forEach((place, index) => expect(rows[index]).toBeCloseTo(place, 10));
  });

  test('1.0 is to and fro for ever: after 1,000 steps it is exactly at 3', () => {
    expect(placesOf(1, 1000).at(-1)).toBe(3);
  });

  test('1.05 freezes at the last place whose next step is in range, and no number overflows', () => {
    const { rows, frozen } = descend(parabola, 3, 1.05, 1000);
    expect(frozen).toBe(true);
    const last = rows.at(-1)!;
    expect(rows.length).toBeGreaterThan(100);
    expect(Math.abs(last.w)).toBeLessThanOrEqual(LIMIT);
    expect(Math.abs(last.next)).toBeGreaterThan(LIMIT);
    expect(rows.every((row) => Object.values(row).every(Number.isFinite))).toBe(true);
  });

  test('1.2 on the two valleys freezes too, although the quartic explodes within a few steps', () => {
    const { rows, frozen } = descend(valleys, 4, 1.2, 1000);
    expect(frozen).toBe(true);
    expect(rows.every((row) => Object.values(row).every(Number.isFinite))).toBe(true);
  });
});

describe('two valleys', () => {
  test('the slope is that of the loss, and the valleys lie where it is 0', () => {
    for (let w = -4; w <= 4; w += 0.37)
      expect(valleys.slope(w)).toBeCloseTo(numericalSlope(valleys.loss, w), 5);
    expect(valleys.slope(valleys.lowest)).toBeCloseTo(0, 5);
    expect(valleys.slope(valleys.shallow!)).toBeCloseTo(0, 5);
    expect(valleys.loss(valleys.lowest)).toBeLessThan(valleys.loss(valleys.shallow!) - 1);
  });

  test('from -3, a rate of 0.1 ends in the shallow valley and 0.4 in the deep one', () => {
    expect(placesOf(0.1, 400, -3, valleys).at(-1)).toBeCloseTo(valleys.shallow!, 4);
    expect(placesOf(0.4, 400, -3, valleys).at(-1)).toBeCloseTo(valleys.lowest, 4);
  });
});

test('hidden curves: the lowest point is inside, its slope 0, and nothing in sight is lower', () => {
  for (let hill = 1; hill <= 60; hill += 1) {
    const curve = hiddenCurve(hill);
    expect(Math.abs(curve.lowest)).toBeLessThan(3.2);
    expect(curve.slope(curve.lowest)).toBeCloseTo(0, 5);
    for (let w = -4; w <= 4; w += 0.1) {
      expect(curve.loss(w)).toBeGreaterThanOrEqual(curve.loss(curve.lowest) - 1e-9);
      expect(curve.slope(w)).toBeCloseTo(numericalSlope(curve.loss, w), 4);
    }
  }
  expect(hiddenCurve(4).loss(1)).toBe(hiddenCurve(4).loss(1));
});

test.each([
  [0.1, 'down'],
  [0.5, 'lands'],
  [0.9, 'across'],
  [1, 'forever'],
  [1.05, 'worse'],
] as const)('the fate of a step with rate %f is %s', (alpha, fate) => {
  expect(fateOf(parabola, descend(parabola, 3, alpha, 0).rows[0]!)).toBe(fate);
});

test('at the bottom the fate is bottom and the descent at rest', () => {
  const row = descend(parabola, 3, 0.4, 12).rows.at(-1)!;
  expect(fateOf(parabola, row)).toBe('bottom');
  expect(isAtRest(row)).toBe(true);
});

test('the view widens until the ball is inside', () => {
  expect(viewOf(parabola, [{ w: 3 }])).toMatchObject({ x: [-4, 4], widened: false });
  const wide = viewOf(parabola, [{ w: 3 }, { w: -4.4 }]);
  expect(wide).toMatchObject({ x: [-8, 8], widened: true });
  expect(wide.y[1]).toBe(64);
  expect(viewOf(valleys, [{ w: 900_000 }]).x[1]).toBeGreaterThanOrEqual(900_000);
});

describe('updates', () => {
  const { initial } = model;
  test('placeBall begins again at the place, held inside its range; what is no number changes nothing', () => {
    const moved = placeBall(1.5)({ ...initialParabola, step: 7, far: 9 });
    expect(moved).toMatchObject({ w: 1.5, step: 0, far: 0 });
    expect(placeBall(99)(initialParabola).w).toBe(4);
    expect(placeBall(Number.NaN)(initialParabola)).toBe(initialParabola);
  });
  test('setRate begins again; goToStep keeps the farthest step so that the table can be scrubbed back', () => {
    const far = goToStep(5, 1000)(initialParabola);
    expect(goToStep(2, 1000)(far)).toMatchObject({ step: 2, far: 5 });
    expect(goToStep(-1, 1000)(far).step).toBe(0);
    expect(goToStep(50, 12)(initialParabola).step).toBe(12);
    expect(setRate(0.4)(far)).toMatchObject({ lr: 0.4, step: 0, far: 0 });
    expect(setRate(7)(far).lr).toBe(1.2);
  });
  test('a hidden curve remembers the places that were looked at, once each, and a new curve forgets them', () => {
    const hidden = chooseCurve('hidden')(initialParabola);
    expect(hidden.w).toBe(-3);
    const tried = noteTry(1)(noteTry(1)(noteTry(-3)(hidden)));
    expect(tried.tried).toEqual([-3, 1]);
    expect(noteTry(2)(initialParabola).tried).toEqual([]);
    const next = nextHill(tried);
    expect(next).toMatchObject({ hill: 2, seen: false, tried: [] });
  });
  test('the address reads w, lr, curve and step back, and refuses what is out of range', () => {
    const field = (key: string) => model.fields.find((each) => each.key === key)!;
    expect(model.fields.map((each) => each.key)).toEqual(
      expect.arrayContaining(['w', 'lr', 'curve', 'step']),
    );
    expect(new Set(model.fields.map((each) => each.key)).size).toBe(model.fields.length);
    const state = field('lr').parse(field('w').parse(initial, '-2.5')!, '1.05')!;
    expect(state.parabola).toMatchObject({ w: -2.5, lr: 1.05 });
    expect(field('w').print(state, initial)).toBe('-2.5');
    for (const [key, text] of [
      ['w', '9'],
      ['lr', '0'],
      ['lr', 'NaN'],
      ['curve', 'hill'],
      ['step', '1.5'],
      ['step', '1e9'],
    ] as const)
      expect(field(key).parse(initial, text)).toBeNull();
  });
});

describe('words', () => {
  const { rows } = descend(parabola, 3, 0.1, 3);
  test('English and Spanish say where the ball is, what it was, and what comes next', () => {
    const seen = { curve: parabola, rows, row: rows[1]!, open: false };
    expect(sayParabola(seen, parabolaEn.words, 'en')).toBe(
      'Step 1: w 2.40, loss 5.76, was 9.00. The slope is 4.80. The next step goes 0.480 to the left, downhill.',
    );
    expect(sayParabola(seen, parabolaEs.words, 'es')).toBe(
      'Paso 1: w 2,40, pérdida 5,76, era 9,00. La pendiente es 4,80. El paso siguiente va 0,480 a la izquierda, cuesta abajo.',
    );
  });
  test('while a question is open, what comes next is not told', () => {
    const text = sayParabola({ curve: parabola, rows, row: rows[0]!, open: true }, parabolaEn.words, 'en');
    expect(text).toBe('Step 0: w 3.00, loss 9.00. The slope is 6.00.');
  });
  test('a hidden curve tells two numbers, and once seen how good the best place was', () => {
    const curve = hiddenCurve(1);
    const row = descend(curve, -3, 0.1, 0).rows[0]!;
    expect(sayHidden(row, 2, parabolaEn.words, 'en')).toMatch(
      /hidden\. At w −3\.00 the loss is .* looked at: 2\./,
    );
    expect(sayFound(curve, [-3, 2.4], parabolaEn.words, 'en')).toMatch(
      /After 2 places your best was w 2\.40/,
    );
    expect(sayFound(curve, [], parabolaEs.words, 'es')).toMatch(/El lugar más bajo es w 2,42/);
    expect(formulaOf('hidden')).toBeNull();
  });
  test('the CSV holds every row exactly with its settings, and gives no hidden curve away', () => {
    const csv = parabolaCsv(initialParabola, parabola, rows).split('\r\n');
    expect(csv[0]).toBe('step,w,loss,slope,move,curve,hidden curve number,learning rate,first w');
    expect(csv[2]).toBe(
      `1,${rows[1]!.w},${rows[1]!.loss},${rows[1]!.slope},${rows[1]!.move},parabola,,0.1,3`,
    );
    const hidden = noteTry(1)(chooseCurve('hidden')(initialParabola));
    expect(parabolaCsv(hidden, hiddenCurve(1), rows).split('\r\n')).toHaveLength(3);
  });
});
