import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../../../ui/Button';
import { useText } from '../../hooks';
import './openImage.css';

interface OpenImageProps {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** The other image that is at hand: back to the slice, or on to the learner's own; null where there is none. */
  readonly other?: { readonly name: string; readonly label: string; readonly onOpen: () => void } | null;
}

/** The way to the learner's own image and back: a native file input under a button. */
export function OpenImage({ busy, onFiles, other }: OpenImageProps) {
  const words = useText().matrix;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {other && (
        <Button small aria-label={other.name} onClick={other.onOpen}>
          {other.label}
        </Button>
      )}
      <label className="open-image btn btn-small btn-plain" title={words.openHint} aria-busy={busy}>
        {/* No list of types: files straight from a scanner often have no ending. What they are, their bytes say. */}
        <input
          ref={input}
          type="file"
          aria-label={words.open}
          aria-description={words.openHint}
          onChange={() => {
            onFiles([...(input.current?.files ?? [])]);
            // The same file may be chosen again.
            if (input.current) input.current.value = '';
          }}
        />
        <FolderOpen aria-hidden />
        <span aria-hidden>{busy ? words.opening : words.open}</span>
      </label>
    </>
  );
}
