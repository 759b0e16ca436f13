import type { Trainer } from '../../../../engine/client/trainerView';
import { useSurroundings } from '../../../../ui/FigureContext';
import { Parameter } from '../../../../ui/Parameter';
import { Segments } from '../../../../ui/Segments';
import { useText, useUpdate } from '../../hooks';
import { put, ranges, type State } from '../../model';

/** The settings of a run. Another rate or batch begins again, since a run is its settings; the loss names the copy. */
export function TrainSettings({ state, main }: { readonly state: State; readonly main: Trainer }) {
  const { train: words } = useText();
  const update = useUpdate();
  if (useSurroundings().hidden.has('controls')) return null;
  return (
    <div className="train-settings" data-part="controls">
      <Parameter
        field="lr"
        name={words.learningRate}
        value={state.lr}
        {...ranges.lr}
        log
        onChange={(lr) => update((old) => ({ ...put({ lr })(old), step: 0 }))}
      />
      <Segments
        field="batch"
        name={words.batchName}
        showName
        small
        value={state.batch}
        options={(['case', 'batch', 'epoch'] as const).map((value) => ({
          value,
          label: words.batches[value],
        }))}
        onChange={(batch) => update((old) => ({ ...old, batch, step: 0 }))}
      />
      <Segments
        field="loss"
        name={words.lossName}
        showName
        small
        value={state.loss}
        options={(['mse', 'bce'] as const).map((value) => ({ value, label: words.losses[value] }))}
        onChange={(loss) => {
          main.pause();
          update((old) => ({ ...old, loss }));
        }}
      />
    </div>
  );
}
