import { Button } from '../../../../ui/Button';
import { FileButton } from '../../../../ui/FileButton';
import { useText } from '../../hooks';

interface OpenImageProps {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** The other image that is at hand: back to the slice, or on to the learner's own; null where there is none. */
  readonly other?: { readonly name: string; readonly label: string; readonly onOpen: () => void } | null;
}

/** The way to the learner's own image and back: a native file input under a button. */
export function OpenImage({ busy, onFiles, other }: OpenImageProps) {
  const words = useText().matrix;
  return (
    <>
      {other && (
        <Button small aria-label={other.name} onClick={other.onOpen}>
          {other.label}
        </Button>
      )}
      <FileButton
        name={words.open}
        hint={words.openHint}
        busy={busy ? words.opening : null}
        onFiles={onFiles}
      />
    </>
  );
}
