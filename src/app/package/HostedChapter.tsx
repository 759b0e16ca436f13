import { useCallback } from 'react';
import { hostLink } from '../../portal/hostLink';
import { languageCodes, type Settings } from '../../state/settings';
import type { Language } from '../../text/language';
import { ChapterView } from '../../views/ChapterView';
import { HostContext } from '../../views/embed/hostContext';
import { useHost } from '../../views/embed/useHost';
import type { OpenedPackage } from './openPackage';

const alone = { en: ['en'], es: ['es'], both: languageCodes } as const;

interface HostedChapterProps {
  readonly opened: OpenedPackage;
  readonly query: URLSearchParams;
  /** Another one for every address that is opened. */
  readonly mount: number;
  readonly onLanguage: (language: Language) => void;
}

/** The chapter of a package, within reach of a page around that takes part by messages. */
export function HostedChapter({ opened, query, mount, onLanguage }: HostedChapterProps) {
  const { content, chapter, lesson, session, progress } = opened;
  const link = session.reporter.kind === 'message' ? hostLink() : null;
  const onSettings = useCallback(
    ({ lang, theme }: Partial<Settings>) => {
      if (lang) onLanguage(lang);
      if (theme) document.documentElement.dataset.theme = theme;
    },
    [onLanguage],
  );
  const { enter } = useHost({ link, lesson, query, languages: alone[content.lang], onSettings });
  return (
    <HostContext value={link && enter}>
      <ChapterView key={mount} chapter={chapter} view="embed" query={query} progress={progress} />
    </HostContext>
  );
}
