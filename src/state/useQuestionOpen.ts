import { useHold, useMounted } from './hooks';

/** True while the present step asks something that the learner has not answered yet. */
export function useQuestionOpen(): boolean {
  const { chapter } = useMounted();
  return useHold((hold) => {
    const step = chapter.steps[hold.stop];
    return step?.predict !== null && step !== undefined && hold.answers[step.id] === undefined;
  });
}
