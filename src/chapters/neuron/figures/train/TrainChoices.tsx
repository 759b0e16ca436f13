import type { Trainer } from '../../../../engine/client/trainerView';
import { Segments } from '../../../../ui/Segments';
import { useText, useUpdate } from '../../hooks';
import type { State } from '../../model';

/** After how many cases the weights change. Another choice begins again: a run is its settings. */
export function BatchChoice({ state }: { readonly state: State }) {
  const { train: words } = useText();
  const update = useUpdate();
  return (
    <Segments
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
  );
}

/** Which of the two copies is under study; the other one goes on beside it. */
export function LossChoice({ state, main }: { readonly state: State; readonly main: Trainer }) {
  const { train: words } = useText();
  const update = useUpdate();
  return (
    <Segments
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
  );
}
