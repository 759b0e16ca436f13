import { useLayoutEffect, useMemo, useState } from 'react';
import type { PackageContent } from '../../portal/packageContent';
import type { ProgressStore } from '../../state/progress';
import type { ChapterId } from '../../state/route';
import { common } from '../../text/common';
import { contents } from '../../text/contents';
import { LanguageContext, useLanguage, type Language } from '../../text/language';
import { ChapterView } from '../../views/ChapterView';
import { useChapter } from '../../views/useMountedChapter';
import '../app.css';

interface PackageAppProps {
  /** Null where the page names no chapter that there is. */
  readonly content: PackageContent | null;
  readonly progress: ProgressStore;
  readonly firstLanguage: Language;
}

/** One chapter in a portal's frame. */
export function PackageApp({ content, progress, firstLanguage }: PackageAppProps) {
  const [language] = useState(firstLanguage);
  const query = useMemo(() => new URLSearchParams([...(content?.entries ?? [])]), [content]);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches
      ? 'dark'
      : 'light';
    if (content) document.title = contents[language][content.chapter].title;
  }, [content, language]);

  return (
    <LanguageContext value={language}>
      <main id="main">
        {content ? (
          <PackagedChapter id={content.chapter} query={query} progress={progress} />
        ) : (
          <p className="page-note" role="alert">
            {common[language].loadFailed}
          </p>
        )}
      </main>
    </LanguageContext>
  );
}

function PackagedChapter({
  id,
  query,
  progress,
}: {
  readonly id: ChapterId;
  readonly query: URLSearchParams;
  readonly progress: ProgressStore;
}) {
  const language = useLanguage();
  const loaded = useChapter(id, language);
  if (loaded === null)
    return (
      <p className="page-note" role="status">
        {common[language].loading}
      </p>
    );
  if ('failed' in loaded)
    return (
      <p className="page-note" role="alert">
        {common[language].loadFailed}
      </p>
    );
  return <ChapterView chapter={loaded.chapter} view="embed" query={query} progress={progress} />;
}
