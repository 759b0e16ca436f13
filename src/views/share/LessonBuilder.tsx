import { chapters } from '../../chapters/index';
import type { Chapter } from '../../state/chapter';
import { useMounted } from '../../state/hooks';
import { chapterIds, viewKinds, type ChapterId } from '../../state/route';
import { languageCodes, themes } from '../../state/settings';
import { common } from '../../text/common';
import { contents } from '../../text/contents';
import { useLanguage, useWords } from '../../text/language';
import { share } from '../../text/share';
import { Choice } from '../../ui/Choice';
import { Segments } from '../../ui/Segments';
import { Ticks } from './Ticks';
import { partsOf, type Lesson } from './lessonEntries';
import { lockableControls } from './lockableControls';

interface LessonBuilderProps {
  readonly lesson: Lesson;
  readonly chapterId: ChapterId;
  /** The chosen chapter; null while it comes. */
  readonly whole: Chapter | null;
  readonly onChange: (lesson: Lesson) => void;
  readonly onChapter: (id: ChapterId) => void;
}

/** What a lesson shows, where it begins, and what in it is fixed. */
export function LessonBuilder({ lesson, chapterId, whole, onChange, onChapter }: LessonBuilderProps) {
  const words = useWords(share);
  const names = useWords(common);
  const language = useLanguage();
  const { chapter } = useMounted();
  const text = whole?.textIn(language);
  const here = chapterId === chapter.id;
  // What is on the screen when the panel is drawn; it is drawn again with every change of the lesson.
  const controls = lockableControls(document);
  const put = (change: Partial<Lesson>) => onChange({ ...lesson, ...change });
  const steps = (whole?.steps ?? []).map(({ id, figure }, index) => ({ id, figure, index }));
  const shown = steps.filter(({ figure }) => lesson.figures.length === 0 || lesson.figures.includes(figure));

  return (
    <div className="builder">
      <Segments
        small
        showName
        name={words.view}
        value={lesson.view}
        options={viewKinds.map((value) => ({ value, label: words.views[value] }))}
        onChange={(view) => put({ view })}
      />
      <Choice
        name={words.chapter}
        value={chapterId}
        options={chapterIds
          .filter((id) => chapters[id])
          .map((id) => ({ value: id, label: contents[language][id].title }))}
        onChange={onChapter}
      />
      <Choice
        name={words.start}
        value={String(lesson.start)}
        options={[
          ...(here ? [{ value: 'now', label: words.now }] : []),
          ...shown.map(({ id, index }) => ({
            value: String(index),
            label: `${index + 1}. ${text?.steps[id]?.title ?? id}`,
          })),
        ]}
        onChange={(start) => put({ start: start === 'now' ? 'now' : Number(start) })}
      />
      <Ticks
        name={words.figures}
        hint={words.allFigures}
        options={Object.keys(whole?.figures ?? {}).map((value) => ({
          value,
          label: text?.figures[value]?.title ?? value,
        }))}
        chosen={lesson.figures}
        onChange={(figures) => {
          const first = steps.find(({ figure }) => figures.length === 0 || figures.includes(figure));
          const kept = lesson.start === 'now' || figures.includes(steps[lesson.start]?.figure ?? '');
          put({ figures, start: kept ? lesson.start : (first?.index ?? 0) });
        }}
      />
      <Choice
        name={words.language}
        value={lesson.lang ?? ''}
        options={[
          { value: '', label: words.free },
          ...languageCodes.map((value) => ({ value, label: value === 'en' ? 'English' : 'Español' })),
        ]}
        onChange={(lang) => put({ lang: lang === '' ? null : lang })}
      />
      <Choice
        name={words.theme}
        value={lesson.theme ?? ''}
        options={[
          { value: '', label: words.free },
          ...themes.map((value) => ({ value, label: names.themes[value] })),
        ]}
        onChange={(theme) => put({ theme: theme === '' ? null : theme })}
      />
      <Ticks
        name={words.hide}
        options={partsOf[lesson.view].map((value) => ({ value, label: words.parts[value] }))}
        chosen={lesson.hide}
        onChange={(hide) => put({ hide })}
      />
      {here && lesson.start === 'now' && (
        <Ticks
          name={words.fix}
          hint={controls.length > 0 ? words.fixHint : words.fixNone}
          options={controls}
          chosen={lesson.fix}
          onChange={(fix) => put({ fix })}
        />
      )}
    </div>
  );
}
