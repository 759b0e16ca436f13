import { expect, test } from 'vitest';
import { courseProgress, whereToGo } from '../../src/app/courseProgress';
import type { Progress } from '../../src/state/progress';

const thread = (...ids: string[]) => ({ steps: ids.map((id) => ({ id })) });
const seen = (...ids: string[]) => ({ seen: ids, answers: {} });
const nothing: Progress = { chapters: {}, last: null };

test('courseProgress of a newcomer is nine chapters, none begun', () => {
  const shares = courseProgress(nothing, {});
  expect(shares).toHaveLength(9);
  expect(shares.some((share) => share.begun || share.done)).toBe(false);
});

test('courseProgress counts only steps that the chapter still has', () => {
  const progress: Progress = { chapters: { neuron: seen('a', 'gone', 'c') }, last: null };
  expect(courseProgress(progress, { neuron: thread('a', 'b', 'c') })[2]).toEqual({
    id: 'neuron',
    seen: 2,
    count: 3,
    begun: true,
    done: false,
    best: null,
  });
});

test('courseProgress calls a chapter done when every step was seen, and not while its length is unknown', () => {
  const progress: Progress = { chapters: { pixels: seen('a', 'b') }, last: null };
  expect(courseProgress(progress, { pixels: thread('a', 'b') })[1]?.done).toBe(true);
  expect(courseProgress(progress, {})[1]).toMatchObject({ begun: true, done: false, count: 0 });
});

test("courseProgress tells the best result of a chapter's check", () => {
  const check = { attempt: 2, answers: {}, best: 0.75 };
  const progress: Progress = { chapters: { limits: { ...seen('a'), check } }, last: null };
  const shares = courseProgress(progress, {});
  expect(shares[8]?.best).toBe(0.75);
  expect(shares[0]?.best).toBeNull();
});

test('whereToGo: a newcomer starts with the first ready chapter', () => {
  expect(whereToGo(nothing, ['pixels', 'neuron'], {})).toEqual({
    chapter: 'pixels',
    stop: 0,
    returning: false,
  });
});

test('whereToGo: a returning reader goes on at the very stop', () => {
  const progress: Progress = { chapters: {}, last: { chapter: 'neuron', stop: 3 } };
  expect(whereToGo(progress, ['pixels', 'neuron'], {})).toEqual({
    chapter: 'neuron',
    stop: 3,
    returning: true,
  });
});

test('whereToGo: a chapter that became shorter opens at its last stop', () => {
  const progress: Progress = { chapters: {}, last: { chapter: 'neuron', stop: 30 } };
  expect(whereToGo(progress, ['neuron'], { neuron: thread('a', 'b') })?.stop).toBe(1);
});

test('whereToGo: the last chapter is not there (any more), so the start is offered', () => {
  const progress: Progress = { chapters: {}, last: { chapter: 'limits', stop: 1 } };
  expect(whereToGo(progress, ['neuron'], {})).toEqual({ chapter: 'neuron', stop: 0, returning: false });
  expect(whereToGo(progress, [], {})).toBeNull();
});
