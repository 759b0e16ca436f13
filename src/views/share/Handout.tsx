import { Fragment, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { useHold, useMounted } from '../../state/hooks';
import { chapterHash } from '../../state/route';
import { common } from '../../text/common';
import { formatNumber } from '../../text/format';
import { useLanguage, useWords } from '../../text/language';
import { share } from '../../text/share';
import { Prose, Words } from '../../ui/Prose';
import './handout.css';
import { HandoutAnswers } from './HandoutAnswers';
import { HandoutStep } from './HandoutStep';
import { QrCode } from './QrCode';
import type { Entry, FigureWords } from './readFigure';

/** One figure of the handout: its picture and what it says. */
export interface Sheet extends FigureWords {
  readonly figure: string;
  readonly picture: Element | null;
}

/** A chapter on paper: figures as they stand, numbers, words, questions with room, and answers on a page of their own. */
export function Handout({ sheets }: { sheets: readonly Sheet[] }) {
  const { chapter, text } = useMounted();
  const hold = useHold((now) => now);
  const language = useLanguage();
  const { brand } = useWords(common);
  const words = useWords(share).handout;

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.handout = 'ready';
    return () => void delete dataset.handout;
  }, []);

  const live: Record<string, string> = {};
  for (const [name, value] of Object.entries(chapter.live(hold))) live[name] = formatNumber(value, language);
  const page = location.href.replace(/#.*$/, '');
  const address = page + chapterHash('read', chapter.id, [['lang', language], ...chapter.entries(hold)]);
  const stops = chapter.steps.map((step, stop) => ({ step, stop }));

  return createPortal(
    <article className="handout" data-theme="light" lang={language}>
      <header className="handout-head">
        <div>
          <p className="cap">{brand}</p>
          <h1>{text.title}</h1>
          <p>
            <Words text={text.lede} />
          </p>
        </div>
        <div className="handout-code">
          <QrCode text={address} name={words.address} />
          <p>{words.address}</p>
        </div>
      </header>
      {sheets.map((sheet) => (
        <section key={sheet.figure} className="handout-sheet">
          <h2>
            {text.figures[sheet.figure]?.title ?? sheet.figure}{' '}
            <small>{text.figures[sheet.figure]?.after}</small>
          </h2>
          <HandoutFigure sheet={sheet} />
          {stops
            .filter(({ step }) => step.figure === sheet.figure)
            .map(({ step, stop }) => (
              <HandoutStep key={step.id} stop={stop} live={live} />
            ))}
        </section>
      ))}
      <HandoutAnswers />
      <footer className="handout-source">
        <h2>{words.source}</h2>
        <Prose text={`${words.paper} ${words.doi}`} />
        <p>{words.license}</p>
        <p className="handout-address num">{address}</p>
      </footer>
    </article>,
    document.body,
  );
}

function HandoutFigure({ sheet }: { sheet: Sheet }) {
  const words = useWords(share).handout;
  const { picture } = sheet;
  return (
    <div className="handout-figure">
      {picture ? (
        <div className="handout-picture" ref={(node) => node?.replaceChildren(picture)} />
      ) : (
        <p>{words.noPicture}</p>
      )}
      <p>{sheet.say}</p>
      <Entries name={words.numbers} entries={sheet.numbers} />
      <Entries name={words.settings} entries={sheet.settings} />
    </div>
  );
}

function Entries({ name, entries }: { name: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <p className="handout-entries">
      <b>{name}:</b>{' '}
      {entries.map((entry, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {entry.name} <span className="num">{entry.text}</span>
        </Fragment>
      ))}
    </p>
  );
}
