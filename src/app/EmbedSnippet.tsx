import { useId, useState } from 'react';
import { contents } from '../text/contents';
import { about } from '../text/about';
import { useLanguage, type Language } from '../text/language';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Prose } from '../ui/Prose';
import { frameHtml, type Embedded } from './frameHtml';
import { KeyTable } from './KeyTable';
import { readyIds, useOutlines, type Outlines } from './useOutlines';

const LOCAL = /^($|localhost|127\.|\[::1\]$)/;
const FIRST = 'neuron/forward';

/** How to put a chapter or a figure into a page of one's own: choose, copy, paste. */
export function EmbedSnippet() {
  const language = useLanguage();
  const words = about[language].course;
  const outlines = useOutlines(readyIds, language);
  const [chosen, setChosen] = useState(FIRST);
  const [note, setNote] = useState('');
  const id = useId();
  const options = embeddable(outlines, language);
  const value = options.some((each) => each.value === chosen) ? chosen : (options[0]?.value ?? '');
  const shown = options.find((each) => each.value === value);
  const html = shown ? frameHtml(location.href.replace(/#.*$/, ''), shown) : '';

  const copy = () =>
    navigator.clipboard.writeText(html).then(
      () => setNote(words.copied),
      () => setNote(words.copyFailed),
    );

  return (
    <>
      <ul className="about-links">
        <li>
          <a href="#/portal">{words.portal}</a>
        </li>
      </ul>
      <Prose text={words.text} />
      <Choice
        name={words.choose}
        value={value}
        options={options}
        onChange={(next) => {
          setChosen(next);
          setNote('');
        }}
      />
      <p className="cap" id={id}>
        {words.snippet}
      </p>
      {/* Scrolls sideways in a narrow window, so it can be reached by keyboard. */}
      <pre className="about-code" aria-labelledby={id} role="region" tabIndex={0}>
        <code>{html}</code>
      </pre>
      <div className="about-copy">
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <span role="status">{note}</span>
      </div>
      {LOCAL.test(location.hostname) && <p className="about-warning">{words.local}</p>}
      <Prose text={words.frame} />
      <h3>{words.keysName}</h3>
      <KeyTable head={[words.keysName, '']} rows={words.keys} />
      <Prose text={words.state} />
    </>
  );
}

function embeddable(outlines: Outlines, language: Language): (Embedded & { value: string; label: string })[] {
  const words = about[language].course;
  return readyIds.flatMap((id) => {
    const name = contents[language][id].title;
    const figures = Object.entries(outlines[id]?.textIn(language)?.figures ?? {});
    return [
      { value: `${id}/`, label: words.whole(name), chapter: id, figure: null, title: name },
      ...figures.map(([figure, { title }]) => ({
        value: `${id}/${figure}`,
        label: words.figure(name, title),
        chapter: id,
        figure,
        title,
      })),
    ];
  });
}
