import { render } from '@testing-library/react';
import { vi } from 'vitest';
import convolution from '../../../src/chapters/convolution/index';
import { createProgress } from '../../../src/state/progress';
import type { ViewKind } from '../../../src/state/route';
import { safeStorage } from '../../../src/state/storage';
import { LanguageContext, type Language } from '../../../src/text/language';
import { ChapterView } from '../../../src/views/ChapterView';
import { warmEmbed } from '../../views/warmEmbed';

// The real engine, on the processor and in the page: jsdom has neither workers nor WebGL.
globalThis.__deepRoundsEngine = { backend: 'cpu', host: 'page' };

vi.setConfig({ testTimeout: 30_000 });

await convolution.preload();
await warmEmbed(convolution);

const noStorage = () => {
  throw new Error('forbidden');
};

/** Position in the thread, from 1, as an address writes it. */
export const stopOf = (id: string) => convolution.steps.findIndex((step) => step.id === id) + 1;

/** Opens the chapter as a link would. */
export function openChapter(query: string, view: ViewKind = 'read', language: Language = 'en') {
  history.replaceState(null, '', `#/${view}/convolution`);
  const progress = createProgress(safeStorage(noStorage));
  return render(
    <LanguageContext value={language}>
      <ChapterView chapter={convolution} view={view} query={new URLSearchParams(query)} progress={progress} />
    </LanguageContext>,
  );
}
