import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { parsePackage } from '../../portal/packageContent';
import { common } from '../../text/common';
import { preferredLanguage } from '../../text/language';
import { portal } from '../../text/portal';
import '../app.css';
import { openPackage } from './openPackage';
import { PackageApp } from './PackageApp';

/**
 * Begins a package, outside of React: the talk with a portal has one beginning and one end, however often views mount.
 * @param said the line of the page that names chapter, language and format
 */
export async function startPackage(root: HTMLElement, said: string): Promise<void> {
  const content = parsePackage(said);
  const language =
    content && content.lang !== 'both' ? content.lang : preferredLanguage(navigator.languages ?? []);
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dataset.theme =
    content?.entries.find(([key]) => key === 'theme')?.[1] ??
    (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const react = createRoot(root);
  const say = (words: string, role: 'status' | 'alert') =>
    react.render(
      <p className="page-note" role={role}>
        {words}
      </p>,
    );
  if (!content) return say(portal[language].noChapter, 'alert');
  say(common[language].loading, 'status');
  try {
    const opened = await openPackage(content);
    react.render(
      <StrictMode>
        <PackageApp {...opened} />
      </StrictMode>,
    );
  } catch {
    say(common[language].loadFailed, 'alert');
  }
}
