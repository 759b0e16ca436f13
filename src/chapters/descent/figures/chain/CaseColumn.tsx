import { Parameter } from '../../../../ui/Parameter';
import { Segments } from '../../../../ui/Segments';
import { useText, useUpdate } from '../../hooks';
import { within } from '../../model';
import { chainRanges, putChain, type ChainState } from '../../modelChain';

/** The numbers of the patient and of the neuron, to be set by hand. */
export function CaseColumn({ state }: { state: ChainState }) {
  const { chain: words } = useText();
  const update = useUpdate();
  const put = (values: Parameters<typeof putChain>[0]) =>
    update(within('chain', (old) => ({ ...putChain(values)(old), past: [] })));
  return (
    <div className="ch-case">
      <p className="cap">{words.patient}</p>
      <Parameter
        field="x1"
        name="x1"
        math="x_1"
        value={state.x1}
        {...chainRanges.x}
        onChange={(x1) => put({ x1 })}
      />
      <Parameter
        field="x2"
        name="x2"
        math="x_2"
        value={state.x2}
        {...chainRanges.x}
        onChange={(x2) => put({ x2 })}
      />
      <Segments
        small
        showName
        name="y"
        field="y"
        value={String(state.y) as '0' | '1'}
        options={(['0', '1'] as const).map((value) => ({ value, label: words.labels[value] }))}
        onChange={(y) => update(within('chain', (old) => ({ ...old, y: y === '1' ? 1 : 0 })))}
      />
      <p className="cap">{words.weights}</p>
      <Parameter
        field="w1"
        name="w1"
        math="w_1"
        value={state.w1}
        {...chainRanges.w}
        decimals={3}
        onChange={(w1) => put({ w1 })}
      />
      <Parameter
        field="w2"
        name="w2"
        math="w_2"
        value={state.w2}
        {...chainRanges.w}
        decimals={3}
        onChange={(w2) => put({ w2 })}
      />
      <Parameter
        field="b"
        name="b"
        math="b"
        value={state.b}
        {...chainRanges.b}
        decimals={3}
        onChange={(b) => put({ b })}
      />
    </div>
  );
}
