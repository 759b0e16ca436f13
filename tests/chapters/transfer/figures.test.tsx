import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import transfer from '../../../src/chapters/transfer/index';
import { createProgress } from '../../../src/state/progress';
import { safeStorage } from '../../../src/state/storage';
import { LanguageContext, type Language } from '../../../src/text/language';
import { ChapterView } from '../../../src/views/ChapterView';
import { warmEmbed } from '../../views/warmEmbed';

// The real engine, on the processor and in the page: jsdom has neither workers nor WebGL.
globalThis.__deepRoundsEngine = { backend: 'cpu', host: 'page' };
vi.setConfig({ testTimeout: 30_000 });
// The picture stands without the source network.
vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
await transfer.preload();
await warmEmbed(transfer);

function open(query: string, language: Language = 'en') {
  history.replaceState(null, '', '#/embed/transfer');
  const noStorage = () => {
    throw new Error('forbidden');
  };
  return render(
    <LanguageContext value={language}>
      <ChapterView
        chapter={transfer}
        view="embed"
        query={new URLSearchParams(query)}
        progress={createProgress(safeStorage(noStorage))}
      />
    </LanguageContext>,
  );
}

test('the lock moves by a click on a layer, and the slider follows', async () => {
  open('figure=freeze&locked=4');
  const slider = await screen.findByRole<HTMLInputElement>('slider', { name: 'Locked layers' });
  expect(slider.value).toBe('4');
  await userEvent.click(screen.getByRole('button', { name: 'Lock up to layer 2' }));
  expect(slider.value).toBe('2');
  expect(screen.getByRole('button', { name: 'Lock up to layer 2', pressed: true })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Lock up to layer 3', pressed: false })).toBeTruthy();
});

test('without the source network Play says so and offers to try again', async () => {
  open('figure=freeze');
  await userEvent.click(await screen.findByRole('button', { name: 'Play' }));
  expect((await screen.findByRole('alert')).textContent).toContain('did not come');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});
