import { useLanguage } from '../../../../text/language';
import type { OwnImage } from '../../derive/own';
import { ownNotes } from '../../derive/ownNotes';
import { useText } from '../../hooks';
import { MatrixMessage } from './MatrixMessage';

interface OwnNotesProps {
  readonly own: OwnImage;
  readonly others: number;
  readonly onDismiss: () => void;
}

/** What is worth knowing about the learner's own image, until it has been read. */
export function OwnNotes({ own, others, onDismiss }: OwnNotesProps) {
  const words = useText().matrix;
  const language = useLanguage();
  return (
    <div className="matrix-told">
      <MatrixMessage text={ownNotes(own, others, words, language).join(' ')} onDismiss={onDismiss} />
    </div>
  );
}
