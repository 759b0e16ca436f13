import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import './fileButton.css';

interface FileButtonProps {
  /** Accessible name, and what is written on it. */
  readonly name: string;
  readonly hint: string;
  /** What is written instead while a file is being read; null while none is. */
  readonly busy: string | null;
  readonly onFiles: (files: readonly File[]) => void;
  /** Whether several files may be chosen at once. */
  readonly several?: boolean;
}

/** The way to the learner's own files: a native file input under a button. */
export function FileButton({ name, hint, busy, onFiles, several = false }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <label className="file-button btn btn-small btn-plain" title={hint} aria-busy={busy !== null}>
      {/* No list of types: files straight from a scanner often have no ending. What they are, their bytes say. */}
      <input
        ref={input}
        type="file"
        multiple={several}
        aria-label={name}
        aria-description={hint}
        onChange={() => {
          onFiles([...(input.current?.files ?? [])]);
          // The same file may be chosen again.
          if (input.current) input.current.value = '';
        }}
      />
      <FolderOpen aria-hidden />
      <span aria-hidden>{busy ?? name}</span>
    </label>
  );
}
