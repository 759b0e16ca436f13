import { useMemo } from 'react';
import { usePlace } from '../../../../state/hooks';
import { curveOf, type LossCurve } from '../../derive/curves';
import { descend, type Row } from '../../derive/descend';
import { useModel } from '../../hooks';
import { parabolaRanges, type ParabolaState } from '../../modelParabola';
import { useQuestionOpen } from '../../../../state/useQuestionOpen';

export interface ParabolaRun {
  readonly state: ParabolaState;
  readonly curve: LossCurve;
  /** All rows of the table: to the farthest step taken. */
  readonly rows: readonly Row[];
  /** The row under study. */
  readonly row: Row;
  /** The last step that can be taken. */
  readonly last: number;
  /** The row under study is the last one before numbers leave their range. */
  readonly frozen: boolean;
  /** The curve is hidden from the eye. */
  readonly blind: boolean;
  /** The learner is asked where the ball will land: what tells it is covered. */
  readonly asked: boolean;
  /** Any question is open: words do not give the answer away. */
  readonly open: boolean;
}

/** The descent of the parabola figure, as far as it has been taken. */
export function useParabola(): ParabolaRun {
  const state = useModel((model) => model.parabola);
  const { asked, stepId } = usePlace();
  const open = useQuestionOpen();
  return useMemo(() => {
    const curve = curveOf(state.curve, state.hill);
    const wanted = Math.max(state.far, state.step);
    // One more than is listed, to know whether a further step is possible.
    const { rows, frozen } = descend(curve, state.w, state.lr, wanted);
    const end = rows.length - 1;
    const row = rows[Math.min(state.step, end)]!;
    return {
      state,
      curve,
      rows,
      row,
      last: frozen ? end : parabolaRanges.step.max,
      frozen: frozen && row.step === end,
      blind: state.curve === 'hidden' && !state.seen,
      asked: asked && stepId === 'pb-land',
      open,
    };
  }, [state, asked, stepId, open]);
}
