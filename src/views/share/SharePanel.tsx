import { X } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { chapters } from '../../chapters/index';
import type { Chapter } from '../../state/chapter';
import { useHold, useMounted } from '../../state/hooks';
import { chapterHash, type ChapterId, type ViewKind } from '../../state/route';
import { useLanguage, useWords } from '../../text/language';
import { share } from '../../text/share';
import { Button, IconButton } from '../../ui/Button';
import { CopyField } from './CopyField';
import { frameCode } from './frameCode';
import { LessonBuilder } from './LessonBuilder';
import { lessonEntries, type Lesson } from './lessonEntries';
import { lessonOf } from './lessonOf';
import { QrCode } from './QrCode';
import { qrPath } from './qrPath';
import './sharePanel.css';
import { TakeAlong } from './TakeAlong';
import { Wall } from './Wall';
import { worthOf } from './worthOf';

const FRAME_HEIGHT = { words: 960, figure: 680 };

interface SharePanelProps {
  readonly view: ViewKind;
  readonly onClose: () => void;
}

/** Hands out what is on the screen, as address, code, frame or paper, and makes a lesson of it. Never modal. */
export function SharePanel({ view, onClose }: SharePanelProps) {
  const words = useWords(share);
  const language = useLanguage();
  const { chapter, text } = useMounted();
  const box = useRef<HTMLElement>(null);
  const id = useId();
  const [lesson, setLesson] = useState<Lesson>(() => lessonOf(view));
  const [other, setOther] = useState<ChapterId>(chapter.id);
  const [wall, setWall] = useState(false);
  const whole = useWhole(other);
  const address = useAddress(whole, other, lesson);
  const fits = useMemo(() => qrPath(address.full) !== null, [address.full]);
  const coded = fits ? address.full : address.short;
  const worth = worthOf(location);
  const title = other === chapter.id ? text.title : (whole?.textIn(language)?.title ?? other);

  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement)
        before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <aside
      className="share"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !wall) onClose();
      }}
    >
      <header>
        <h2 id={id}>{words.title}</h2>
        <IconButton small look="flat" name={words.close} icon={<X aria-hidden />} onClick={onClose} />
      </header>
      <div className="share-body">
        <section>
          <CopyField name={words.link} text={address.full} rows={3} />
          {worth !== 'web' && <p className="share-worth">{words.worth[worth]}</p>}
          {!fits && <p className="share-worth">{words.tooLong}</p>}
          <div className="share-code">
            <QrCode text={coded} name={words.code} />
            {worth === 'web' && <p className="cap">{words.codeHint}</p>}
            <Button small onClick={() => setWall(true)}>
              {words.wall}
            </Button>
          </div>
        </section>
        <TakeAlong printable={view !== 'embed'} />
        <details>
          <summary>{words.build}</summary>
          <LessonBuilder
            lesson={lesson}
            chapterId={other}
            whole={whole}
            onChange={setLesson}
            onChapter={(next) => {
              setOther(next);
              setLesson((old) => ({ ...old, figures: [], fix: [], start: next === chapter.id ? 'now' : 0 }));
            }}
          />
          <CopyField name={words.lessonLink} text={address.full} rows={3} />
        </details>
        <details>
          <summary>{words.frame}</summary>
          <p>{words.frameHint}</p>
          <CopyField
            name={words.frameCode}
            text={frameCode(
              address.frame,
              title,
              lesson.hide.includes('thread') ? FRAME_HEIGHT.figure : FRAME_HEIGHT.words,
            )}
            rows={6}
          />
        </details>
      </div>
      {wall && <Wall address={coded} title={title} onClose={() => setWall(false)} />}
    </aside>
  );
}

/** The chapter with all its steps; what is mounted may be a lesson of some figures. */
function useWhole(id: ChapterId): Chapter | null {
  const [loaded, setLoaded] = useState<{ id: ChapterId; chapter: Chapter } | null>(null);
  const language = useLanguage();
  useEffect(() => {
    let current = true;
    chapters[id]?.()
      .then(async ({ default: chapter }) => {
        await chapter.loadText(language);
        if (current) setLoaded({ id, chapter });
      })
      // A chapter that does not come cannot be offered; the panel keeps what it has.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [id, language]);
  return loaded?.id === id ? loaded.chapter : null;
}

/** The addresses of a lesson: as built, of its first stop alone, and as a frame. */
function useAddress(whole: Chapter | null, id: ChapterId, lesson: Lesson) {
  const { chapter } = useMounted();
  const hold = useHold((now) => now);
  return useMemo(() => {
    const page = location.href.replace(/#.*$/, '');
    const step = chapter.steps[hold.stop]?.id ?? '';
    const entries = (asked: Lesson): [string, string][] =>
      whole ? lessonEntries(whole, asked, id === chapter.id ? { hold, step } : null) : [];
    const first = whole?.steps.findIndex((each) => each.id === step) ?? 0;
    const short: Lesson = { ...lesson, start: lesson.start === 'now' ? Math.max(0, first) : lesson.start };
    return {
      full: page + chapterHash(lesson.view, id, entries(lesson)),
      short: page + chapterHash(lesson.view, id, entries(short)),
      frame: page + chapterHash('embed', id, entries({ ...lesson, view: 'embed' })),
    };
  }, [whole, id, lesson, chapter, hold]);
}
