import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatCount, formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Choice } from '../../../../ui/Choice';
import { Parameter } from '../../../../ui/Parameter';
import { Segments } from '../../../../ui/Segments';
import { useText } from '../../hooks';
import { activations, losses, optimizers, ranges, withSettings, type State } from '../../model';
import type { Cases } from '../../derive/cases';
import { DataRow } from './DataRow';
import type { Tool } from './DrawLayer';
import { LayerRow } from './LayerRow';
import type { Change } from './useHistory';

interface RailProps {
  readonly state: State;
  readonly cases: Cases;
  readonly change: Change;
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
}

/** All settings of a run, in rows that show their value when shut. */
export function Rail({ state, cases, change, tool, onTool }: RailProps) {
  const { playground: words } = useText();
  const language = useLanguage();
  // Settings as they were set: 0.02, not 0.0200.
  const write = (value: number) => {
    const plain = String(Number(value.toPrecision(3)));
    return language === 'es' ? plain.replace('.', ',') : plain;
  };
  const count = cases.train.y.length + cases.test.y.length;
  const set = (part: Partial<State>, what = '') => change(withSettings(part), what);
  return (
    <div className="network-rail" data-part="controls">
      <Row
        name={words.dataSet}
        value={words.dataIs(words.sets[state.data].name, formatCount(count, language))}
        open
      >
        <DataRow state={state} change={change} tool={tool} onTool={onTool} />
      </Row>
      <Row
        name={words.network}
        value={words.networkIs(state.layers.map(String), words.activations[state.activation])}
        open
      >
        <LayerRow state={state} change={change} />
        <Choice
          field="activation"
          name={words.activation}
          value={state.activation}
          options={activations.map((value) => ({ value, label: words.activations[value] }))}
          onChange={(activation) => set({ activation })}
        />
      </Row>
      <Row
        name={words.learning}
        value={words.learningIs(words.optimizers[state.optimizer], write(state.lr), String(state.batch))}
        open
      >
        <Parameter
          field="lr"
          name={words.learningRate}
          value={state.lr}
          {...ranges.lr}
          log
          onChange={(lr) => set({ lr }, 'lr')}
        />
        <Parameter
          field="batch"
          name={words.batchSize}
          value={state.batch}
          {...ranges.batch}
          onChange={(batch) => set({ batch }, 'batch')}
        />
        <Choice
          field="optimizer"
          name={words.optimizer}
          value={state.optimizer}
          options={optimizers.map((value) => ({ value, label: words.optimizers[value] }))}
          onChange={(optimizer) => set({ optimizer })}
        />
        <Segments
          field="loss"
          name={words.lossName}
          showName
          small
          value={state.loss}
          options={losses.map((value) => ({ value, label: words.lossShort[value] }))}
          onChange={(loss) => set({ loss })}
        />
      </Row>
      <Row name={words.regularize} value={words.regularizeIs(write(state.l1), write(state.l2))}>
        <Parameter
          field="l1"
          name="L1"
          value={state.l1}
          {...ranges.l1}
          onChange={(l1) => set({ l1 }, 'l1')}
        />
        <Parameter
          field="l2"
          name="L2"
          value={state.l2}
          {...ranges.l2}
          onChange={(l2) => set({ l2 }, 'l2')}
        />
      </Row>
      <Row
        name={words.points}
        value={words.pointsAre(write(state.noise), formatPercent(state.share, language))}
      >
        <Parameter
          field="noise"
          name={words.noise}
          value={state.noise}
          {...ranges.noise}
          disabled={state.data === 'own'}
          onChange={(noise) => set({ noise }, 'noise')}
        />
        <Parameter
          field="share"
          name={words.share}
          value={state.share}
          {...ranges.share}
          onChange={(share) => set({ share }, 'share')}
        />
      </Row>
      <Row name={words.seed} value={String(state.seed)}>
        <Parameter
          field="seed"
          name={words.seed}
          value={state.seed}
          {...ranges.seed}
          onChange={(seed) => set({ seed }, 'seed')}
        />
      </Row>
    </div>
  );
}

function Row(props: {
  readonly name: string;
  readonly value: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="network-row" open={props.open}>
      <summary>
        <span className="cap">{props.name}</span>
        <strong>{props.value}</strong>
        <ChevronDown aria-hidden />
      </summary>
      <div className="network-row-body">{props.children}</div>
    </details>
  );
}
