import { Printer } from 'lucide-react';
import { chapters } from '../chapters/index';
import { chapterHash } from '../state/route';
import { ask } from '../text/ask';
import { contents } from '../text/contents';
import { useLanguage } from '../text/language';
import { Button } from '../ui/Button';
import './ask.css';
import { askLinks, type AskLink } from './askLinks';
import { stopEntries } from './stopEntries';
import { useOutlines, type Outlines } from './useOutlines';

const wanted = [...new Set(askLinks.flatMap(({ links }) => links.map(({ chapter }) => chapter)))];

/** The closing page: what to ask of a paper or a product, each question with the figure where one saw why. */
export function Ask() {
  const language = useLanguage();
  const words = ask[language];
  const outlines = useOutlines(wanted, language);
  const shown = askLinks
    .map(({ id, links }) => ({ id, links: links.filter((link) => isThere(link, outlines)) }))
    .filter(({ links }) => links.length > 0);

  const nameOf = ({ chapter, figure }: AskLink): string => {
    const title = outlines[chapter]?.textIn(language)?.figures[figure]?.title;
    return [contents[language][chapter].title, title].filter(Boolean).join(': ');
  };
  return (
    <div className="ask">
      <header>
        <h1>{words.title}</h1>
        <p className="ask-lede">{words.lede}</p>
        <Button className="ask-print" onClick={() => window.print()}>
          <Printer aria-hidden />
          {words.print}
        </Button>
      </header>
      <ol>
        {shown.map(({ id, links }, index) => (
          <li key={id}>
            <span className="num" aria-hidden>
              {index + 1}
            </span>
            <div>
              <h2>{words.questions[id].question}</h2>
              <p>{words.questions[id].answer}</p>
              <p className="ask-seen">
                <span className="cap">{words.seen}</span>
                {links.map((link) => (
                  <a key={`${link.chapter}/${link.figure}`} href={hrefOf(link, outlines)}>
                    {nameOf(link)}
                  </a>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <p className="ask-closing">{words.closing}</p>
    </div>
  );
}

/** Until a chapter has come, its being registered is all that is known of it. */
function isThere({ chapter, figure }: AskLink, outlines: Outlines): boolean {
  const outline = outlines[chapter];
  return chapters[chapter] !== undefined && (outline === undefined || figure in outline.figures);
}

function hrefOf({ chapter, figure, step }: AskLink, outlines: Outlines): string {
  const stop = outlines[chapter]?.steps.findIndex((each) => each.id === step) ?? -1;
  return chapterHash('read', chapter, stop > 0 ? stopEntries(stop) : [['figure', figure]]);
}
