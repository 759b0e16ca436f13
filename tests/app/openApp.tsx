import { act, render } from '@testing-library/react';
import { vi } from 'vitest';
// The pages that come in chunks of their own are fetched before a test's time begins to run.
import '../../src/app/About';
import { App } from '../../src/app/App';
import '../../src/app/Home';
import '../../src/app/InPreparation';
import { createProgress, type ProgressStore } from '../../src/state/progress';
import { parseRoute } from '../../src/state/route';
import { createSettings } from '../../src/state/settings';
import { safeStorage } from '../../src/state/storage';
import type { Language } from '../../src/text/language';
import { fakeStorage } from '../state/fakeStorage';

interface Opening {
  readonly lang?: Language;
  /** What happened in earlier visits. */
  readonly before?: (progress: ProgressStore) => void;
  /** A browser that refuses to keep anything. */
  readonly refusing?: boolean;
}

/** The whole app at an address, with the pages that come in chunks of their own. */
export async function openApp(hash: string, { lang = 'en', before, refusing = false }: Opening = {}) {
  const real = fakeStorage();
  const storage = safeStorage(() => {
    if (refusing) throw new DOMException('no', 'SecurityError');
    return real;
  });
  const progress = createProgress(storage);
  before?.(progress);
  history.replaceState(null, '', hash);
  const settings = createSettings(storage, parseRoute(hash).query, { theme: 'light', lang });
  await act(async () => {
    render(<App settings={settings} storage={storage} progress={progress} />);
    await vi.dynamicImportSettled();
  });
  return { real, progress, settings };
}
