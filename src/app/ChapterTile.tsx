import { chapterHash } from '../state/route';
import { chapterLines } from '../text/chapterLines';
import { contents } from '../text/contents';
import { formatPercent } from '../text/format';
import { home, type HomeText } from '../text/home';
import { useLanguage, type Language } from '../text/language';
import './chapterTile.css';
import type { ChapterShare } from './courseProgress';
import { pictures } from './home/pictures';
import { stopEntries } from './stopEntries';

interface ChapterTileProps {
  readonly number: number;
  readonly share: ChapterShare;
  readonly ready: boolean;
  /** Where the learner left off in this chapter; null when it was elsewhere. */
  readonly stop: number | null;
}

/** One chapter of the nine: its picture, its name, and what is to be known before opening it. */
export function ChapterTile({ number, share, ready, stop }: ChapterTileProps) {
  const language = useLanguage();
  const words = home[language];
  const { title } = contents[language][share.id];
  const line = chapterLines[language][share.id];
  const Picture = pictures[share.id];
  const here = stop !== null;
  const looks = ['tile', !ready && 'is-coming', here && 'is-here'].filter(Boolean).join(' ');
  const note = here
    ? share.count > 0
      ? words.youAreHere(stop + 1, share.count)
      : words.youAreHereShort
    : line;
  const mark = markOf(share, here, words, language);
  return (
    <li className={looks}>
      <a href={chapterHash('read', share.id, stopEntries(stop ?? 0))}>
        <div className="tile-picture">
          <Picture />
        </div>
        <div className="tile-words">
          <span className="num">{number}</span>
          <b>{title}</b>
          <span className="tile-line">{note}</span>
          {!ready && <span className="tile-mark cap">{words.preparation}</span>}
          {mark && <span className="tile-mark cap">{mark}</span>}
        </div>
      </a>
    </li>
  );
}

/** How far the learner is: steps seen, unless the note says it already, and the best result of the check. */
function markOf(
  { begun, seen, count, best }: ChapterShare,
  here: boolean,
  words: HomeText,
  language: Language,
): string | null {
  const counted = !here && begun && count > 0;
  if (best === null) return counted ? words.stepsSeen(seen, count) : null;
  const score = formatPercent(best, language);
  return counted ? words.stepsAndCheck(seen, count, score) : words.checkBest(score);
}
