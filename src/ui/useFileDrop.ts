import { useEffect, useState, type RefObject } from 'react';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Files dropped anywhere on the figure around an element; beside it they are not taken, and above all not opened by
 * the browser in place of the course.
 * @returns whether files hang over the figure now
 */
export function useFileDrop(
  inside: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const isHere = (event: DragEvent) =>
      inside.current?.closest('figure')?.contains(event.target as Node) ?? false;
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const here = isHere(event);
      if (event.dataTransfer) event.dataTransfer.dropEffect = here ? 'copy' : 'none';
      setOver(here);
    };
    const leave = (event: DragEvent) => {
      // Out of the window: inside it the next dragover tells.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (isHere(event)) onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [inside, onFiles]);
  return over;
}
