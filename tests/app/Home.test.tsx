import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readyIds } from '../../src/app/useOutlines';
import { chapters } from '../../src/chapters/index';
import { markSeen } from '../../src/state/progress';
import { chapterIds } from '../../src/state/route';
import { contents } from '../../src/text/contents';
import { openApp } from './openApp';

const [first = 'learning'] = readyIds;
const link = (name: RegExp | string) => screen.getByRole<HTMLAnchorElement>('link', { name });
const nine = () => within(screen.getByRole('main')).getByRole('list');

test('a newcomer starts at the first ready chapter and is told how long it takes', async () => {
  await openApp('#/');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Deep learning at the pace of a ward round',
  );
  expect(link('Start').hash).toBe(`#/read/${first}`);
  expect(
    screen.getByText(`About ${contents.en[first].minutes} minutes. No account, nothing to install.`),
  ).toBeTruthy();
  expect(screen.getByRole('img', { name: 'Of nine chapters: 0 begun, 0 seen to the end' })).toBeTruthy();
});

test('all nine chapters are there in order, and exactly the unready ones say so', async () => {
  await openApp('#/');
  const tiles = within(nine()).getAllByRole<HTMLAnchorElement>('link');
  expect(tiles.map((tile) => tile.hash)).toEqual(chapterIds.map((id) => `#/read/${id}`));
  tiles.forEach((tile, index) => {
    const id = chapterIds[index] ?? 'learning';
    expect(tile.textContent, id).toContain(contents.en[id].title);
    expect(tile.textContent?.includes('in preparation'), id).toBe(chapters[id] === undefined);
  });
});

test('a returning reader goes on at the very step, named by its title once the chapter is there', async () => {
  const chapter = (await chapters[first]?.())?.default;
  const step = chapter?.steps[2]?.id ?? '';
  await openApp('#/', {
    lang: 'es',
    before: (progress) => {
      markSeen(progress, first, 0, chapter?.steps[0]?.id ?? '');
      markSeen(progress, first, 2, step);
    },
  });
  expect(screen.getByText('Donde lo dejó')).toBeTruthy();
  expect(link('Continuar').hash).toBe(`#/read/${first}?stop=3`);
  const title = `${contents.es[first].title}: ${(await chapter?.loadText('es'))?.steps[step]?.title}`;
  expect(await screen.findByText(title)).toBeTruthy();
  const here = within(nine()).getByRole('link', {
    name: new RegExp(`Está aquí, paso 3 de ${chapter?.steps.length}`),
  });
  expect((here as HTMLAnchorElement).hash).toBe(`#/read/${first}?stop=3`);
  expect(screen.getByRole('img', { name: /1 empezados, 0 vistos/ })).toBeTruthy();
});

test('a tile tells the steps seen and the best result of the check', async () => {
  await openApp('#/', {
    lang: 'es',
    before: (progress) => {
      markSeen(progress, 'neuron', 0, 'gone');
      progress.setState(({ chapters: { neuron } }) => ({
        chapters: {
          neuron: { seen: neuron?.seen ?? [], answers: {}, check: { attempt: 2, answers: {}, best: 0.875 } },
        },
        last: null,
      }));
    },
  });
  expect(await within(nine()).findByText(/^0\/\d+ pasos · prueba 88 %$/)).toBeTruthy();
});

test('the three uses lead to reading, the lecture view and the snippet for a course page', async () => {
  await openApp('#/');
  const uses = within(screen.getByRole('navigation', { name: 'Three uses' })).getAllByRole<HTMLAnchorElement>(
    'link',
  );
  expect(uses.map((use) => use.hash)).toEqual([
    `#/read/${first}`,
    readyIds.includes('neuron') ? '#/present/neuron' : `#/present/${first}`,
    '#/about?part=course',
  ]);
});

test('an unknown address shows the overview and says why', async () => {
  await openApp('#/read/astrology');
  expect((await screen.findByRole('alert')).textContent).toContain('leads nowhere in the course');
  expect(nine()).toBeTruthy();
});
