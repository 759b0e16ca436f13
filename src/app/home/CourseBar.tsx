import { home } from '../../text/home';
import { useWords } from '../../text/language';
import type { ChapterShare } from '../courseProgress';

/** While a begun chapter's length is not known yet, its part shows that there is something. */
const SOME = 0.15;

/** Nine parts, each filled by the share of steps seen. */
export function CourseBar({ shares }: { shares: readonly ChapterShare[] }) {
  const words = useWords(home);
  const count = (key: 'begun' | 'done') => shares.filter((share) => share[key]).length;
  return (
    <div className="course-bar" role="img" aria-label={words.bar(count('begun'), count('done'))}>
      {shares.map(({ id, seen, count: steps, begun }) => (
        <i key={id}>
          <i style={{ width: `${100 * (begun ? Math.max(SOME, steps ? seen / steps : 0) : 0)}%` }} />
        </i>
      ))}
    </div>
  );
}
