import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { Lesson } from '../../portal/lesson';
import type { Session } from '../../portal/session';
import type { ProgressStore } from '../../state/progress';
import { common } from '../../text/common';
import { formatCount, formatPercent } from '../../text/format';
import { languages, useLanguage, type Language } from '../../text/language';
import { portal } from '../../text/portal';
import { Button } from '../../ui/Button';
import { SaveNote, SaveSign } from './SaveSign';
import { useSaveState } from './useSaveState';

interface PackageBarProps {
  readonly title: string;
  readonly lesson: Lesson;
  readonly session: Session;
  readonly progress: ProgressStore;
  /** Whether the package was made to be recorded, so that it is worth a word if it is not. */
  readonly recorded: boolean;
  /** Null where the package has one language. */
  readonly onLanguage: ((language: Language) => void) | null;
  /** Resolves to false where the portal did not take the work. */
  readonly onLeave: () => Promise<boolean>;
}

/** Where the learner stands in this lesson, and whether the portal has it. */
export function PackageBar({
  title,
  lesson,
  session,
  progress,
  recorded,
  onLanguage,
  onLeave,
}: PackageBarProps) {
  const language = useLanguage();
  const words = portal[language];
  const { reporter } = session;
  const state = useSaveState(reporter);
  const kept = useStore(progress, (now) => now.chapters[lesson.chapter]);
  const [refused, setRefused] = useState(false);

  const count = lesson.needed.length;
  const opened = lesson.needed.filter((id) => kept?.seen.includes(id)).length;
  const best = lesson.items.length > 0 ? (kept?.check?.best ?? null) : null;
  const shown = state === 'none' && !recorded ? null : state;
  const ends = reporter.kind === 'scorm12' || reporter.kind === 'scorm2004' || reporter.kind === 'cmi5';
  const leave = () => void onLeave().then((taken) => setRefused(!taken));

  return (
    <>
      <header className="package-bar" aria-label={words.bar}>
        <p className="package-title">{title}</p>
        <p className="package-steps">
          {words.steps(formatCount(opened, language), formatCount(count, language))}
          {best !== null && ` · ${words.check(formatPercent(best, language))}`}
        </p>
        {shown !== null && <SaveSign state={shown} />}
        <span className="package-end">
          {onLanguage && (
            <span className="package-lang" role="group" aria-label={common[language].language}>
              {languages.map((each) => (
                <Button
                  key={each}
                  small
                  look="flat"
                  lang={each}
                  aria-pressed={each === language}
                  title={each === 'en' ? 'English' : 'Español'}
                  onClick={() => onLanguage(each)}
                >
                  {each.toUpperCase()}
                </Button>
              ))}
            </span>
          )}
          {ends && state !== 'closed' && (
            <Button small className="package-exit" onClick={leave}>
              <LogOut aria-hidden />
              {state === 'readonly' ? words.exitReview : words.exit}
            </Button>
          )}
        </span>
        <progress className="package-line" max={count} value={opened} aria-hidden />
      </header>
      {shown !== null && (
        <SaveNote
          state={shown}
          refused={refused && state === 'lost'}
          onAgain={() => {
            setRefused(false);
            void session.flush();
          }}
        />
      )}
    </>
  );
}
