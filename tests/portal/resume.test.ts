import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyResume, MAX_RESUME, parseResume, printResume, type Resume } from '../../src/portal/resume';

const id = fc.stringMatching(/^[!-~]{1,20}$/);
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((each) => Number(each.toPrecision(7)) || 0);
const given = fc.oneof(id, number, fc.tuple(number, number));
const checkGiven = fc.oneof(id, number, fc.array(id, { maxLength: 6 }));
const right = fc.boolean();
const dictionary = <V>(value: fc.Arbitrary<V>, maxKeys: number) =>
  fc.dictionary(id, value, { maxKeys, noNullPrototype: true });

const resumes = (most: number): fc.Arbitrary<Resume> =>
  fc.record({
    at: fc.option(id),
    checking: fc.boolean(),
    entries: fc.array(
      fc.tuple(
        fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
        fc.string({ maxLength: 30, unit: 'binary' }),
      ),
      {
        maxLength: most,
      },
    ),
    seen: fc.uniqueArray(id, { maxLength: most }),
    answers: dictionary(fc.record({ given, right }), most),
    check: fc.option(
      fc.record({
        attempt: fc.integer({ min: 1, max: 9999 }),
        best: fc.option(
          fc.double({ min: 0, max: 1, noNaN: true }).map((each) => Number(each.toPrecision(7)) || 0),
        ),
        answers: dictionary(fc.record({ given: checkGiven, right }), most),
      }),
    ),
    done: fc.boolean(),
  });

test('parseResume(printResume(x)) is x where it fits', () => {
  fc.assert(
    fc.property(resumes(5), (resume) => {
      expect(parseResume(printResume(resume))).toEqual(resume);
    }),
    { numRuns: 60 },
  );
});

test('printResume is printable ASCII of at most 3,500 characters, whatever stands in it', () => {
  fc.assert(
    fc.property(resumes(200), (resume) => {
      const text = printResume(resume);
      expect(text).toMatch(/^[ -~]*$/);
      expect(text.length).toBeLessThanOrEqual(MAX_RESUME);
    }),
    { numRuns: 60 },
  );
});

test('parseResume never throws, and hands out only what is sound', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .dictionary(fc.constantFrom('v', 'at', 'c', 'q', 's', 'a', 'k', 'd'), fc.jsonValue())
      .map((kept) => JSON.stringify({ ...kept, v: 1 })),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const resume = parseResume(text);
      expect(parseResume(printResume(resume)).seen).toEqual(
        resume.seen.slice(0, parseResume(printResume(resume)).seen.length),
      );
      expect(resume.check === null || resume.check.attempt >= 1).toBe(true);
    }),
  );
});

const long = (count: number, length: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${'q'.repeat(length)}${index}`,
      { given: 'g'.repeat(40), right: true },
    ]),
  );

test('what does not fit is left out in order: the state first, then what was given', () => {
  const entries: [string, string][] = [['w1', '2'.repeat(3400)]];
  const few = { ...emptyResume, at: 'bias', entries, answers: long(5, 8) };
  expect(parseResume(printResume(few))).toEqual({ ...few, entries: [] });

  const many = { ...few, answers: long(60, 8) };
  const kept = parseResume(printResume(many));
  expect(kept.at).toBe('bias');
  expect(Object.keys(kept.answers)).toHaveLength(60);
  expect(Object.values(kept.answers)).toEqual(
    Object.values(many.answers).map(() => ({ given: '', right: true })),
  );
});

test('one unsound field takes no other along', () => {
  const text = JSON.stringify({
    v: 1,
    at: 7,
    s: 'a b',
    a: { x: ['y', 2], z: [0.5, 1], p: [[1, 2], 0] },
    k: [0],
    d: 1,
  });
  expect(parseResume(text)).toEqual({
    ...emptyResume,
    seen: ['a', 'b'],
    answers: { z: { given: 0.5, right: true }, p: { given: [1, 2], right: false } },
    done: true,
  });
  expect(parseResume('{"v":2,"s":"a"}')).toEqual(emptyResume);
  expect(parseResume(null)).toEqual(emptyResume);
});
