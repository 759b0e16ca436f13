import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { answerCheck, beginCheck } from '../../../src/state/checkProgress';
import { createProgress, markSeen, type ProgressStore } from '../../../src/state/progress';
import type { ViewKind } from '../../../src/state/route';
import { safeStorage } from '../../../src/state/storage';
import { LanguageContext, type Language } from '../../../src/text/language';
// What comes in chunks of its own is fetched before a test's time begins to run.
import '../../../src/views/check/CheckRoom';
import { ChapterView } from '../../../src/views/ChapterView';
import '../../../src/views/embed/EmbedView';
import { fakeChapter } from '../fakeChapter';
import { en, es, items } from './fakeCheck';

vi.mock('../../../src/chapters/checks', () => ({
  checks: { neuron: { items: async () => items, text: { en: async () => en, es: async () => es } } },
}));
await fakeChapter.preload();

const noStorage = () => {
  throw new Error('forbidden');
};

async function open(
  hash: string,
  before: (progress: ProgressStore) => void = () => undefined,
  lang: Language = 'en',
) {
  const progress = createProgress(safeStorage(noStorage));
  before(progress);
  history.replaceState(null, '', hash);
  const [path = '', query = ''] = hash.split('?');
  await act(async () => {
    render(
      <LanguageContext value={lang}>
        <ChapterView
          chapter={fakeChapter}
          view={path.split('/')[1] as ViewKind}
          query={new URLSearchParams(query)}
          progress={progress}
        />
      </LanguageContext>,
    );
    await vi.dynamicImportSettled();
  });
  await waitFor(() => expect(document.querySelector('.check-row, .read, .embed')).toBeTruthy());
  return progress;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const verdict = () => screen.getByRole('status', { name: 'Verdict' }).textContent;
const question = () => screen.getByRole('heading', { level: 2 }).textContent;
const kept = (progress: ProgressStore) => progress.getState().chapters.neuron?.check;

/** Everything right, in the order of the items. */
const givens = ['mid', ['a', 'c'], 0.5, ['one', 'two', 'three'], ['slope', 'place']] as const;
const answered =
  (count: number, wrong: readonly number[] = []) =>
  (progress: ProgressStore) => {
    beginCheck(progress, 'neuron');
    items.slice(0, count).forEach((item, index) => {
      answerCheck(progress, 'neuron', items, item, wrong.includes(index) ? '' : givens[index]!);
    });
  };

beforeEach(() => history.replaceState(null, '', '#/read/neuron'));

test('the check tells its length and its rules before it begins, and opens no step', async () => {
  const progress = await open('#/read/neuron?check=1');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Check what you know');
  expect(question()).toBe('5 questions, about 4 minutes');
  expect(screen.getByText(/From 80 % on the check is passed/)).toBeTruthy();
  expect(screen.getByText(/complete once every step was opened/)).toBeTruthy();
  expect(screen.queryByRole('figure')).toBeNull();
  expect(progress.getState()).toEqual({ chapters: {}, last: null });
});

test('a choice is asked for, judged, explained by its own reason, and locked; its step is one link away', async () => {
  const progress = await open('#/read/neuron?check=1&lang=en');
  await press('Start the check');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  expect(screen.getByRole('radiogroup', { name: 'Which dose?' })).toBeTruthy();
  await press('Check answer');
  expect(screen.getByRole('alert').textContent).toBe('Choose an answer first.');
  await userEvent.click(screen.getByRole('radio', { name: 'Low dose' }));
  expect(screen.getByRole('alert').textContent).toBe('');
  await userEvent.keyboard('{Enter}');
  expect(verdict()).toContain('Not right. Low is below the threshold.');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Low dose.*your answer/ }).disabled).toBe(true);
  expect(screen.getByRole('radio', { name: /Middle dose.*right answer/ })).toBeTruthy();
  expect(document.activeElement).toBe(button('Next question'));
  const where = screen.getByRole<HTMLAnchorElement>('link', { name: 'Show me where: step 1, Look' });
  expect(where.hash).toBe('#/read/neuron?lang=en&stop=1&from=1');
  expect(kept(progress)).toEqual({
    attempt: 1,
    answers: { pick: { given: 'low', right: false } },
    best: null,
  });
  expect(location.hash).toBe('#/read/neuron?lang=en&check=1&question=1');
});

test('several, a number, an order and pairs are answered by keyboard and buttons, and all right is 100 %', async () => {
  const progress = await open('#/read/neuron?check=1', answered(1));
  expect(question()).toBe('Which of them?');
  await press('Check answer');
  expect(screen.getByRole('alert').textContent).toBe('Mark at least one answer first.');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Option c' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Option b' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Option b' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Option a' }));
  await press('Check answer');
  expect(verdict()).toBe('Right. Both.');
  await press('Next question');

  await userEvent.type(screen.getByRole('textbox', { name: 'dose d1' }), 'half{Enter}');
  expect(screen.getByRole('alert').textContent).toContain('Type a number first');
  await userEvent.clear(screen.getByRole('textbox'));
  await userEvent.type(screen.getByRole('textbox'), '0,5{Enter}');
  expect(verdict()).toContain('One half.');
  await press('Next question');

  const lines = () =>
    screen.getAllByRole('listitem').flatMap((each) => each.textContent?.match(/Line \w+/) ?? []);
  expect(lines()).not.toEqual(['Line one', 'Line two', 'Line three']);
  for (let tries = 0; tries < 2; tries += 1) await press('Move up: Line one');
  button('Move down: Line two').focus();
  for (let tries = 0; tries < 2; tries += 1) await press('Move down: Line three');
  expect(lines()).toEqual(['Line one', 'Line two', 'Line three']);
  await press('Check answer');
  expect(verdict()).toContain('In order.');
  await press('Next question');

  await press('Check answer');
  expect(screen.getByRole('alert').textContent).toBe('Choose one for each line first.');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'The weight' }), 'turns w₁');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'The bias' }), 'shifts');
  await press('Check answer');
  expect(verdict()).toContain('So it is.');
  await press('See the result');

  expect(question()).toContain('5 of 5 right');
  expect(screen.getByRole('status', { name: 'Score' }).textContent).toBe('100 %');
  expect(screen.getByText('Passed: the mark is 80 %.')).toBeTruthy();
  expect(kept(progress)?.best).toBe(1);
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: /Next chapter/ }).hash).toBe('#/read/descent');
});

test('a moved line keeps the focus and is announced; at the end of the list its button does nothing', async () => {
  await open('#/read/neuron?check=1', answered(3));
  const said = () => screen.getAllByRole('status').map((each) => each.textContent);
  const down = button('Move down: Line one');
  const up = button('Move up: Line one');
  for (let tries = 0; tries < 4; tries += 1) await userEvent.click(down);
  for (let tries = 0; tries < 4; tries += 1) await userEvent.click(up);
  expect(document.activeElement).toBe(up);
  expect(up.getAttribute('aria-disabled')).toBe('true');
  expect(said()).toContain('Line one: now 1 of 3');
});

test('a wrong order and wrong pairs show what was given beside what is right', async () => {
  await open('#/read/neuron?check=1', answered(3));
  await press('Check answer');
  expect(screen.getByText('The right order')).toBeTruthy();
  expect(verdict()).toContain('One, two, three.');
  await press('Next question');
  for (const box of screen.getAllByRole('combobox')) await userEvent.selectOptions(box, 'shifts');
  await press('Check answer');
  const row = screen.getByText('The weight').closest('li');
  expect(within(row as HTMLElement).getByRole('img', { name: 'not right' })).toBeTruthy();
  expect(row?.textContent).toContain('Right: turns w1');
  expect(verdict()).toContain('Weight turns, bias shifts.');
});

test('a reload in the middle goes on at the first question without an answer, or at the one in the address', async () => {
  const progress = await open('#/read/neuron?check=1', answered(2));
  expect(question()).toBe('How much?');
  expect(location.hash).toBe('#/read/neuron?check=1&question=3');
  expect(kept(progress)?.attempt).toBe(1);
});

test('the address opens an answered question with its verdict, and no question ahead of the first open one', async () => {
  await open('#/read/neuron?check=1&question=1', answered(2, [0]));
  expect(question()).toBe('Which dose?');
  expect(verdict()).toContain('It was the middle one.');
  await press('Next question');
  expect(verdict()).toContain('Both.');
  await press('Next question');
  expect(question()).toBe('How much?');
});

test('an address that asks for a question that is not open yet shows the first open one', async () => {
  await open('#/read/neuron?check=1&question=5', answered(2));
  expect(question()).toBe('How much?');
});

test('the result lists every question, leads to answers and steps, and names the steps that are still to be opened', async () => {
  const before = (progress: ProgressStore) => {
    markSeen(progress, 'neuron', 0, 'first');
    answered(5, [0, 2])(progress);
  };
  await open('#/read/neuron?check=1', before);
  expect(question()).toContain('3 of 5 right');
  expect(screen.getByRole('status', { name: 'Score' }).textContent).toBe('60 %');
  expect(screen.getByText('Not passed yet: the mark is 80 %.')).toBeTruthy();
  expect(screen.getByText(/2 steps are still to be opened/)).toBeTruthy();
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: '2. Guess' }).hash).toBe('#/read/neuron?stop=2');
  expect(screen.getAllByRole('link', { name: /Show me where/ })).toHaveLength(5);
  await press('Question 3: your answer, and why');
  expect(verdict()).toContain('It is one half.');
  await press('Back to the result');
  expect(question()).toContain('3 of 5 right');
});

test('a second attempt asks everything anew in another order; the better result of the two counts', async () => {
  const progress = await open('#/read/neuron?check=1', answered(5, [4]));
  await press('Take it again');
  expect(kept(progress)).toEqual({ attempt: 2, answers: {}, best: 0.8 });
  expect(question()).toBe('Which dose?');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  for (const item of items) act(() => void answerCheck(progress, 'neuron', items, item, ''));
  for (let shown = 1; shown < items.length; shown += 1) await press('Next question');
  await press('See the result');
  expect(question()).toContain('0 of 5 right');
  expect(screen.getByText(/Your best result so far is 80 %/)).toBeTruthy();
  expect(screen.getByText('Passed: the mark is 80 %.')).toBeTruthy();
});

test('the check speaks Spanish, and a change of language changes nothing else', async () => {
  await open('#/read/neuron?check=1', answered(2), 'es');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Compruebe lo que sabe');
  expect(question()).toBe('¿How much?');
});

test('the last step invites to the check; every other step has a line that leads there', async () => {
  await open('#/read/neuron');
  expect((await screen.findByRole<HTMLAnchorElement>('link', { name: 'Check what you know' })).hash).toBe(
    '#/read/neuron?check=1',
  );
  await press('Continue');
  await press('Continue');
  expect(screen.getByText('5 questions, about 4 minutes')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'What to ask of an AI paper' })).toBeTruthy();
});

test('the way back to the question that sent the learner is offered, and an open attempt is gone on with', async () => {
  await open('#/read/neuron?stop=1&from=2&hide=nav', answered(3));
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Back to question 2 of the check' }).hash).toBe(
    '#/read/neuron?hide=nav&check=1&question=2',
  );
});

test('in a frame the check stands without a way to other chapters, and the last step leads to it', async () => {
  await open('#/embed/neuron?stop=3', answered(3));
  const link = await screen.findByRole<HTMLAnchorElement>('link', {
    name: 'Go on with the check: question 4 of 5',
  });
  expect(link.hash).toBe('#/embed/neuron?check=1');
  expect(screen.queryByRole('link', { name: 'What to ask of an AI paper' })).toBeNull();
});

test('the result in a frame leads to steps of this chapter only', async () => {
  await open('#/embed/neuron?check=1', answered(5));
  const links = screen.getAllByRole<HTMLAnchorElement>('link');
  expect(links.length).toBeGreaterThan(4);
  for (const { hash } of links) expect(hash).toMatch(/^#\/embed\/neuron/);
});

test('a lesson of some figures has no check: its address opens the lesson', async () => {
  const progress = await open('#/read/neuron?figures=scale&check=1');
  expect(screen.getByRole('figure', { name: /The scale/ })).toBeTruthy();
  await waitFor(() => expect(progress.getState().chapters.neuron?.seen).toEqual(['first']));
  expect(screen.queryByRole('link', { name: 'Check what you know' })).toBeNull();
});
