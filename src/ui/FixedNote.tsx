import { useWords } from '../text/language';
import { fixedWords } from '../text/fixed';
import './fixed.css';
import { useSurroundings } from './FigureContext';

/** Says who has fixed what, and says it aloud whenever somebody tries to move it. */
export function FixedNote() {
  const words = useWords(fixedWords);
  const { knocks = 0 } = useSurroundings();
  return (
    <p className="fixed-note" role="status" data-knocked={knocks > 0 || undefined}>
      {knocks > 0 ? words.here : words.note}
    </p>
  );
}
