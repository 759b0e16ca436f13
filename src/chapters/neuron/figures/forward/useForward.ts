import { useMemo } from 'react';
import { useHold, useMounted } from '../../../../state/hooks';
import { lineIds, solvePass, type LineId, type Pass } from '../../derive/forward';
import { isSolved, sheetOf } from '../../hand';
import { useModel } from '../../hooks';
import type { State } from '../../model';

export interface ForwardView {
  readonly state: State;
  readonly pass: Pass;
  /** Whether a line's number may be on the screen. */
  readonly known: (line: LineId) => boolean;
  /** The same for the pass after the step. */
  readonly knowsAgain: boolean;
  /** While a question is open, lines from this number on are covered. */
  readonly covered: number;
}

/** The state of the forward figure and what of it may be seen now. */
export function useForward(): ForwardView {
  const state = useModel((model) => model);
  const asked = useQuestionOpen();
  return useMemo(() => {
    const covered = asked ? state.line + 1 : Infinity;
    const { entries } = sheetOf(state);
    const known = (line: LineId) =>
      state.mode === 'hand' ? isSolved(entries[line]) : lineIds.indexOf(line) + 1 < covered;
    const knowsAgain =
      state.mode === 'hand' ? lineIds.every((line) => isSolved(entries[line])) : lineIds.length + 1 < covered;
    return { state, pass: solvePass(state), known, knowsAgain, covered };
  }, [state, asked]);
}

/** True while the present step asks something that the learner has not answered yet. */
export function useQuestionOpen(): boolean {
  const { chapter } = useMounted();
  return useHold((hold) => {
    const step = chapter.steps[hold.stop];
    return step?.predict !== null && step !== undefined && hold.answers[step.id] === undefined;
  });
}
