import { BookOpen, CodeXml, GraduationCap, ListChecks, Play, Presentation } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ProgressStore } from '../state/progress';
import { chapterHash, type ChapterId } from '../state/route';
import { common } from '../text/common';
import { contents } from '../text/contents';
import { home } from '../text/home';
import { useLanguage, useWords } from '../text/language';
import { ChapterTile } from './ChapterTile';
import { courseProgress, whereToGo } from './courseProgress';
import './home.css';
import { CourseBar } from './home/CourseBar';
import { stopEntries } from './stopEntries';
import { readyIds, useOutlines } from './useOutlines';

/** The lectured chapter is the heart of the course, once it is there. */
const lectured: ChapterId = readyIds.includes('neuron') ? 'neuron' : (readyIds[0] ?? 'neuron');

/** What this is, where the learner left off, the nine chapters, the three uses. */
export function Home({ progress }: { progress: ProgressStore }) {
  const language = useLanguage();
  const words = home[language];
  const shared = useWords(common);
  const known = useStore(progress);
  const outlines = useOutlines(
    readyIds.filter((id) => known.chapters[id]?.seen.length),
    language,
  );
  const shares = courseProgress(known, outlines);
  const next = whereToGo(known, readyIds, outlines);

  return (
    <div className="home">
      <div className="lead">
        <div className="lead-intro">
          <h1>{shared.tagline}</h1>
          <p>{words.intro}</p>
        </div>
        <section className={next?.returning ? 'resume is-returning' : 'resume'} aria-labelledby="resume-name">
          {next && (
            <>
              <h2 className="cap" id="resume-name">
                {next.returning ? words.leftOff : words.startHere}
              </h2>
              <p className="resume-place">
                {placeName(
                  contents[language][next.chapter].title,
                  next.returning
                    ? outlines[next.chapter]?.textIn(language)?.steps[
                        outlines[next.chapter]?.steps[next.stop]?.id ?? ''
                      ]?.title
                    : undefined,
                  words.position,
                )}
              </p>
            </>
          )}
          <CourseBar shares={shares} />
          <div className="resume-go">
            {next && (
              <a className="btn btn-go" href={chapterHash('read', next.chapter, stopEntries(next.stop))}>
                <Play aria-hidden fill="currentColor" />
                {next.returning ? words.continue : words.start}
              </a>
            )}
            <p className="resume-hint">
              {next && !next.returning
                ? words.hint(contents[language][next.chapter].minutes)
                : readiness(readyIds.length, words)}
            </p>
          </div>
        </section>
        <div className="home-foot">
          <nav className="uses" aria-label={words.usesName}>
            <Use
              href={chapterHash('read', readyIds[0] ?? 'learning')}
              {...words.uses.read}
              icon={<BookOpen />}
            />
            <Use href={chapterHash('present', lectured)} {...words.uses.present} icon={<Presentation />} />
            <Use href="#/about?part=course" {...words.uses.embed} icon={<CodeXml />} />
          </nav>
          <a className="home-ask" href="#/ask">
            <ListChecks aria-hidden />
            {shared.ask}
          </a>
          <a className="home-ask" href="#/portal">
            <GraduationCap aria-hidden />
            {words.portal}
          </a>
        </div>
      </div>
      <ol className="nine">
        {shares.map((share, index) => (
          <ChapterTile
            key={share.id}
            number={index + 1}
            share={share}
            ready={readyIds.includes(share.id)}
            stop={next?.returning && next.chapter === share.id ? next.stop : null}
          />
        ))}
      </ol>
    </div>
  );
}

function placeName(
  chapter: string,
  step: string | undefined,
  together: (chapter: string, step: string) => string,
): string {
  return step === undefined ? chapter : together(chapter, step);
}

function readiness(ready: number, words: (typeof home)['en']): string {
  return ready === 9 ? words.allReady : ready === 0 ? words.noneReady : words.ready(ready);
}

function Use({ href, title, line, icon }: { href: string; title: string; line: string; icon: ReactNode }) {
  return (
    <a href={href}>
      {icon}
      <b>{title}</b>
      <span>{line}</span>
    </a>
  );
}
