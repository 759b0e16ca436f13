import { X } from 'lucide-react';
import { common } from '../../../../text/common';
import { useWords } from '../../../../text/language';
import { IconButton } from '../../../../ui/Button';

interface MatrixMessageProps {
  /** One or more sentences. */
  readonly text: string;
  /** A file that was not opened is said at once and stands out; what is worth knowing waits for a pause. */
  readonly refusal?: boolean;
  readonly onDismiss: () => void;
}

/** A message over a part of the figure until it is dismissed, so that nothing moves. */
export function MatrixMessage({ text, refusal = false, onDismiss }: MatrixMessageProps) {
  const words = useWords(common);
  return (
    <div className={refusal ? 'matrix-message is-refusal' : 'matrix-message'}>
      <p role={refusal ? 'alert' : 'status'}>{text}</p>
      <IconButton small look="flat" name={words.dismiss} icon={<X aria-hidden />} onClick={onDismiss} />
    </div>
  );
}
