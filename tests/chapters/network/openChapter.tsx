import { render } from '@testing-library/react';
import { vi } from 'vitest';
import network from '../../../src/chapters/network/index';
import { createProgress } from '../../../src/state/progress';
import type { ViewKind } from '../../../src/state/route';
import { safeStorage } from '../../../src/state/storage';
import { LanguageContext, type Language } from '../../../src/text/language';
import { ChapterView } from '../../../src/views/ChapterView';

// The real engine, on the processor and in the page: jsdom has neither workers nor WebGL.
globalThis.__deepRoundsEngine = { backend: 'cpu', host: 'page' };

// A run in the page takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

await network.preload();

const noStorage = () => {
  throw new Error('forbidden');
};

/** Opens the chapter as a link would. */
export function openChapter(query: string, view: ViewKind = 'read', language: Language = 'en') {
  history.replaceState(null, '', `#/${view}/network`);
  const progress = createProgress(safeStorage(noStorage));
  return render(
    <LanguageContext value={language}>
      <ChapterView chapter={network} view={view} query={new URLSearchParams(query)} progress={progress} />
    </LanguageContext>,
  );
}
