import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { parsePackage } from '../../portal/packageContent';
import { createProgress } from '../../state/progress';
import { preferredLanguage } from '../../text/language';
import { PackageApp } from './PackageApp';

/** Begins a package: what is kept stays in memory, for the origin is the portal's and all its learners share it. */
export function startPackage(root: HTMLElement, said: string): void {
  const content = parsePackage(said);
  const memory = new Map<string, string>();
  const progress = createProgress({
    get: (key) => memory.get(key) ?? null,
    set: (key, value) => memory.set(key, value),
    remove: (key) => memory.delete(key),
    lasting: false,
  });
  const language =
    content && content.lang !== 'both' ? content.lang : preferredLanguage(navigator.languages ?? []);
  createRoot(root).render(
    <StrictMode>
      <PackageApp content={content} progress={progress} firstLanguage={language} />
    </StrictMode>,
  );
}
