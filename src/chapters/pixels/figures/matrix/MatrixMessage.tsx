import { X } from 'lucide-react';
import { common } from '../../../../text/common';
import { useWords } from '../../../../text/language';
import { IconButton } from '../../../../ui/Button';

interface MatrixMessageProps {
  /** Why a file was not opened; said at once. */
  readonly refusal: string | null;
  /** What is worth knowing about the image that was opened. */
  readonly notes: readonly string[];
  readonly onDismiss: () => void;
}

/** Over the lower part of the figure until it is dismissed, so that nothing above it moves. */
export function MatrixMessage({ refusal, notes, onDismiss }: MatrixMessageProps) {
  const words = useWords(common);
  if (refusal === null && notes.length === 0) return null;
  return (
    <div className={refusal === null ? 'matrix-message' : 'matrix-message is-refusal'}>
      <p role={refusal === null ? 'status' : 'alert'}>{refusal ?? notes.join(' ')}</p>
      <IconButton
        small
        look="flat"
        name={words.address.dismiss}
        icon={<X aria-hidden />}
        onClick={onDismiss}
      />
    </div>
  );
}
