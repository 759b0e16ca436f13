import type { ProgressStore } from '../state/progress';
import { chapterIds } from '../state/route';
import { contents } from '../text/contents';
import { useLanguage } from '../text/language';

export function Home({ progress: _progress }: { progress: ProgressStore }) {
  const language = useLanguage();
  return (
    <ul className="page-note">
      {chapterIds.map((id) => (
        <li key={id}>
          <a href={`#/read/${id}`}>{contents[language][id].title}</a>
        </li>
      ))}
    </ul>
  );
}
