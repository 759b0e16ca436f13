import { expect, test } from 'vitest';
import { chapters } from '../../src/chapters/index';
import { moveFrom, type Spot } from '../../src/views/present/moves';

test.each(Object.entries(chapters))(
  'every stop of %s looks the same forward, back and after a reload',
  async (_, load) => {
    const { default: chapter } = await load();
    const { store } = chapter.open(new URLSearchParams(), {}, true);
    const look = () => {
      const { state, stop, touched, answers } = store.getState();
      const step = chapter.steps[stop]!;
      return {
        state,
        stop,
        touched,
        answer: answers[step.id] ?? null,
        address: chapter.entries(store.getState(), true),
      };
    };
    const way: Spot[] = [];
    const forward = [];
    let spot: Spot | 'after' | 'before' = { stop: 0, answered: false };
    while (typeof spot === 'object') {
      chapter.show(store, spot.stop, spot.answered);
      way.push(spot);
      forward.push(look());
      spot = moveFrom(spot, 'next', chapter.steps);
    }
    const asking = chapter.steps.filter(({ predict }) => predict).length;
    expect(way.length).toBe(chapter.steps.length + asking);

    const back = [];
    spot = way.at(-1)!;
    while (typeof spot === 'object') {
      chapter.show(store, spot.stop, spot.answered);
      back.unshift(look());
      spot = moveFrom(spot, 'back', chapter.steps);
    }
    expect(back).toEqual(forward);

    for (const seen of forward) {
      // Only the place is in the address: the figure stands as the stop puts it.
      expect(seen.address.map(([key]) => key).filter((key) => key !== 'stop' && key !== 'answer')).toEqual(
        [],
      );
      const opened = chapter.open(new URLSearchParams(seen.address), {}, true);
      expect(opened.refused).toEqual([]);
      const { state, stop, answers } = opened.store.getState();
      expect({ state, stop, answer: answers[chapter.steps[stop]!.id] ?? null }).toEqual({
        state: seen.state,
        stop: seen.stop,
        answer: seen.answer,
      });
    }
  },
);

test('answer= at a stop without a question is refused by name, and in the reading view it is nobody’s', async () => {
  const { default: chapter } = await chapters.neuron!();
  const quiet = chapter.steps.findIndex(({ predict }) => !predict);
  const asked = chapter.steps.findIndex(({ predict }) => predict);
  const open = (stop: number, answer: string, lecture: boolean) =>
    chapter.open(new URLSearchParams({ stop: String(stop + 1), answer }), {}, lecture);
  expect(open(quiet, 'shown', true).refused).toEqual(['answer']);
  expect(open(asked, 'perhaps', true).refused).toEqual(['answer']);
  expect(open(asked, 'shown', false).refused).toEqual([]);
  expect(open(asked, 'shown', false).store.getState().answers).toEqual({});
});
