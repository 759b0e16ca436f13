import { useEffect, useMemo, useState } from 'react';
import { chapters } from '../../../chapters/index';
import type { ChapterText, Notes } from '../../../state/chapter';
import type { ChapterId } from '../../../state/route';
import { formatNumber } from '../../../text/format';
import { useWords, type Language } from '../../../text/language';
import { lecture } from '../../../text/lecture';
import { Prose, Words } from '../../../ui/Prose';
import type { LectureState } from './messages';

interface Loaded {
  readonly key: string;
  readonly text: ChapterText;
  readonly notes: Notes;
}

/** The notes of the stop, its words, and the title of the next. */
export function SpeakerWords({ state, language }: { state: LectureState; language: Language }) {
  const words = useWords(lecture);
  const loaded = useChapterWords(state.chapter, language);
  const live = useMemo(() => {
    const shown: Record<string, string> = {};
    for (const [name, value] of Object.entries(state.live)) shown[name] = formatNumber(value, language);
    return shown;
  }, [state.live, language]);
  if (!loaded) return <div className="speaker-body" aria-busy />;

  const step = loaded.text.steps[state.step];
  const note = loaded.notes[state.step];
  const next = state.next === null ? null : loaded.text.steps[state.next]?.title;
  return (
    <div className="speaker-body" data-step={state.step}>
      <section className="speaker-notes" aria-label={words.notes} tabIndex={0}>
        <h2>{step?.title ?? state.step}</h2>
        {note ? <Prose text={note} live={live} /> : <p className="speaker-none">{words.noNotes}</p>}
      </section>
      <section className="speaker-screen" aria-label={words.onScreen} tabIndex={0}>
        <div className="speaker-next">
          <p className="cap">{words.upNext}</p>
          <p>{next ?? words.lastStop}</p>
        </div>
        <p className="cap">{words.onScreen}</p>
        <Prose text={step?.body ?? ''} live={live} />
        {step?.predict && (
          <div className="speaker-question">
            <p>
              <strong>
                <Words text={step.predict.question} />
              </strong>
            </p>
            {step.predict.options && (
              <ul>
                {Object.entries(step.predict.options).map(([option, said]) => (
                  <li key={option}>
                    <Words text={said} />
                  </li>
                ))}
              </ul>
            )}
            <p>
              <span className="cap">{words.answerIs}: </span>
              <Words text={step.predict.wrong} />
            </p>
          </div>
        )}
      </section>
    </div>
  );
}

/** Words and notes of a chapter; until those of a new one have come, nothing. */
function useChapterWords(id: ChapterId, language: Language): Loaded | null {
  const key = `${id}/${language}`;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const module = await chapters[id]?.();
      if (!module) return;
      const chapter = module.default;
      // The notes may be missing; the words of the stop still help.
      const [text, notes] = await Promise.all([
        chapter.loadText(language),
        chapter.loadNotes(language).catch(() => ({})),
      ]);
      if (current) setLoaded({ key, text, notes });
    };
    load().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [id, language, key]);
  return loaded?.key === key ? loaded : null;
}
