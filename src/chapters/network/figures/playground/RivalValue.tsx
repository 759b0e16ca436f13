import { Choice } from '../../../../ui/Choice';
import { Parameter } from '../../../../ui/Parameter';
import { useText } from '../../hooks';
import { activations, codecs, losses, optimizers, ranges, rivalOf, type State } from '../../model';
import type { Change } from './useHistory';

const LAYERS = ['', '1', '2', '3', '4', '8', '4,2', '5,3', '8,8', '4,4,4'];

/** The one setting that the second run has otherwise. */
export function RivalValue({ state, change }: { readonly state: State; readonly change: Change }) {
  const { playground: words } = useText();
  const other = rivalOf(state);
  const set = (rivalValue: string) => change((old) => ({ ...old, rivalValue }), 'rival');
  const choice = (name: string, options: readonly string[], labels: Readonly<Record<string, string>>) => (
    <Choice
      name={name}
      value={state.rivalValue}
      options={options.map((value) => ({ value, label: labels[value] ?? value }))}
      onChange={set}
    />
  );
  const name = words.inRunB;
  switch (state.rival) {
    case 'lr':
      return (
        <Parameter
          field="rivalValue"
          name={name}
          value={other.lr}
          {...ranges.lr}
          log
          onChange={(v) => set(codecs.lr.print(v))}
        />
      );
    case 'batch':
      return (
        <Parameter
          field="rivalValue"
          name={name}
          value={other.batch}
          {...ranges.batch}
          onChange={(v) => set(String(v))}
        />
      );
    case 'l2':
      return (
        <Parameter
          field="rivalValue"
          name={name}
          value={other.l2}
          {...ranges.l2}
          onChange={(v) => set(codecs.l2.print(v))}
        />
      );
    case 'activation':
      return choice(name, activations, words.activations);
    case 'optimizer':
      return choice(name, optimizers, words.optimizers);
    case 'loss':
      return choice(name, losses, words.losses);
    case 'layers':
      return choice(
        name,
        LAYERS.includes(state.rivalValue) ? LAYERS : [...LAYERS, state.rivalValue],
        Object.fromEntries(
          [...LAYERS, state.rivalValue].map((v) => [
            v,
            words.layersAre((codecs.layers.parse(v) ?? []).map(String)),
          ]),
        ),
      );
  }
}
