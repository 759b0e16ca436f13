import { cleanup, render, screen } from '@testing-library/react';
import type { Chapter } from '../../src/state/chapter';
import { createProgress } from '../../src/state/progress';
import { safeStorage } from '../../src/state/storage';
import { ChapterView } from '../../src/views/ChapterView';

/** Shows a chapter's embed view once: it comes in its own chunk, and from then on stands at once. */
export async function warmEmbed(chapter: Chapter): Promise<void> {
  const progress = createProgress(
    safeStorage(() => {
      throw new Error('forbidden');
    }),
  );
  render(<ChapterView chapter={chapter} view="embed" query={new URLSearchParams()} progress={progress} />);
  await screen.findAllByRole('figure', {}, { timeout: 10_000 });
  cleanup();
}
