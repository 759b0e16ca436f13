import type { ChapterId } from '../state/route';
import { chapterIds } from '../state/route';
import { chapterLines } from '../text/chapterLines';
import { contents } from '../text/contents';
import { useLanguage } from '../text/language';
import { plans, preparation } from '../text/plans';
import { ChapterTile } from './ChapterTile';
import { pictures } from './home/pictures';
import './inPreparation.css';
import { readyIds } from './useOutlines';

/** An honest page for a chapter that is not there yet: what is planned, and what can be opened instead. */
export function InPreparation({ chapter }: { chapter: ChapterId }) {
  const language = useLanguage();
  const words = preparation[language];
  const { title } = contents[language][chapter];
  const line = chapterLines[language][chapter];
  const Picture = pictures[chapter];
  const number = (id: ChapterId) => chapterIds.indexOf(id) + 1;
  return (
    <div className="coming">
      <article className="coming-plan">
        <p className="cap">
          <span className="num">{number(chapter)}</span>/{chapterIds.length} · {words.mark}
        </p>
        <h1>{title}</h1>
        <p className="coming-line">{line}</p>
        <div className="coming-picture">
          <Picture />
        </div>
        <h2>{words.planned}</h2>
        <p>{plans[language][chapter]}</p>
        <p className="coming-note">{words.note}</p>
      </article>
      {readyIds.length > 0 && (
        <nav className="coming-ready" aria-labelledby="ready-name">
          <h2 id="ready-name" className="cap">
            {words.readyNow}
          </h2>
          <ul>
            {readyIds.map((id) => (
              <ChapterTile
                key={id}
                number={number(id)}
                share={{ id, seen: 0, count: 0, begun: false, done: false, best: null }}
                ready
                stop={null}
              />
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
