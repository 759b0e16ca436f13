import { useEffect, type ReactNode } from 'react';
import type { ProgressStore } from '../state/progress';
import { chapterHash } from '../state/route';
import { about, type AboutText } from '../text/about';
import { contents } from '../text/contents';
import { useLanguage } from '../text/language';
import { Prose } from '../ui/Prose';
import './about.css';
import { EmbedSnippet } from './EmbedSnippet';
import { KeyTable } from './KeyTable';
import { OfflineStatus } from './offline/OfflineStatus';
import { Privacy } from './Privacy';
import { readyIds } from './useOutlines';

const DOI = 'https://doi.org/10.1186/s13244-021-01052-z';
const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

type Part = keyof AboutText['parts'];

interface AboutProps {
  readonly progress: ProgressStore;
  /** Whether this browser lets the page keep anything. */
  readonly lasting: boolean;
  /** The part to begin at: `#/about?part=course`. */
  readonly part: string | null;
}

/** What this is, whom it owes, what it keeps, and how to teach with it. */
export function About({ progress, lasting, part }: AboutProps) {
  const language = useLanguage();
  const words = about[language];

  useEffect(() => arriveAt(part), [part]);

  const section = (id: Part, content: ReactNode) => (
    <section aria-labelledby={`part-${id}`}>
      <h2 id={`part-${id}`} tabIndex={-1}>
        {words.parts[id]}
      </h2>
      {content}
    </section>
  );

  return (
    <div className="about">
      <div className="about-rail">
        <h1>{words.title}</h1>
        <p className="about-lede">{words.lede}</p>
        <nav aria-label={words.onThisPage}>
          {(Object.keys(words.parts) as Part[]).map((id) => (
            <a key={id} href={`#/about?part=${id}`} onClick={() => id === part && arriveAt(id)}>
              {words.parts[id]}
            </a>
          ))}
        </nav>
      </div>
      <div className="about-parts">
        {section(
          'paper',
          <>
            <Prose text={words.paper.text} />
            <p className="about-citation">
              {words.paper.citation} <Outside href={DOI}>doi:10.1186/s13244-021-01052-z</Outside>.{' '}
              <Outside href={CC_BY}>{words.paper.license}</Outside>.
            </p>
          </>,
        )}
        {section('privacy', <Privacy progress={progress} lasting={lasting} />)}
        {section('images', <Prose text={words.images} />)}
        {section(
          'lecture',
          <>
            <Prose text={words.lecture.text} />
            <Prose text={words.lecture.clicker} />
            <OfflineStatus />
            <ul className="about-links">
              {readyIds.map((id) => (
                <li key={id}>
                  <a href={chapterHash('present', id)}>{words.lecture.open(contents[language][id].title)}</a>
                </li>
              ))}
            </ul>
          </>,
        )}
        {section('course', <EmbedSnippet />)}
        {section(
          'keyboard',
          <KeyTable head={[words.keyboard.key, words.keyboard.does]} rows={words.keyboard.rows} />,
        )}
        {section('license', <Prose text={words.license.text} />)}
      </div>
    </div>
  );
}

function arriveAt(part: string | null): void {
  const heading = part === null ? null : document.getElementById(`part-${part}`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

/** A link out of the course: it tells the other site nothing about this one. */
function Outside({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
