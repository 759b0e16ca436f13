import type { ChapterId } from '../state/route';
import { common } from '../text/common';
import { contents } from '../text/contents';
import { useLanguage, useWords } from '../text/language';

/** An honest page for a chapter that is not there yet. */
export function InPreparation({ chapter }: { chapter: ChapterId }) {
  const words = useWords(common);
  const entry = contents[useLanguage()][chapter];
  return (
    <div className="page-note">
      <h1>{entry.title}</h1>
      <p>{entry.line}</p>
      <p>
        <em>{words.preparation}</em>
      </p>
      <p>
        <a href="#/">{words.home}</a>
      </p>
    </div>
  );
}
