/** Between whoever asks for a handout and the room that makes it: they stand in different corners of the page. */
let preparing = false;
const listeners = new Set<() => void>();
let print: (() => void) | null = null;

export const isPreparing = (): boolean => preparing;

export function onPreparing(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setPreparing(next: boolean): void {
  preparing = next;
  listeners.forEach((listener) => listener());
}

/** Asks for the handout of the chapter on the screen, then for the browser's print window. */
export function askToPrint(): void {
  print?.();
}

/** The room that answers; the last one counts. */
export function answerPrint(room: () => void): () => void {
  print = room;
  return () => {
    if (print === room) print = null;
  };
}
