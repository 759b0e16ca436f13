import { useHold, useMounted, chapterHooks } from '../../state/hooks';
import type { State } from './model';
import type { Text } from './text/en';

export const { useModel, useUpdate, useText } = chapterHooks<State, Text>();

/** Id of the present step while its question waits for an answer, else null. */
export function useAsked(): string | null {
  const { chapter } = useMounted();
  const stop = useHold((hold) => hold.stop);
  const step = chapter.steps[stop];
  const answered = useHold((hold) => (step ? hold.answers[step.id] !== undefined : false));
  return step?.predict && !answered ? step.id : null;
}
