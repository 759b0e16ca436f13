import { networkLayout, type NetworkShape } from '../../../../math/networkShape';
import { common } from '../../../../text/common';
import { formatNumber, formatSigned } from '../../../../text/format';
import { useLanguage, useWords } from '../../../../text/language';
import { Button } from '../../../../ui/Button';
import { Readout } from '../../../../ui/Readout';
import type { Journey, Stage } from '../../derive/patient';
import { useText } from '../../hooks';
import { lookedAt } from './JourneyNumbers';
import type { Chosen } from './NetworkBoard';

interface PatientPanelProps {
  readonly shape: NetworkShape;
  readonly params: ArrayLike<number>;
  readonly journey: Journey;
  readonly stages: readonly Stage[];
  readonly at: number;
  readonly onStage: (stage: number) => void;
  readonly chosen: Chosen | null;
  readonly names: { readonly a: string; readonly b: string };
}

/** Where the patient is in the network, what happens there, and the way on and back. */
export function PatientPanel(props: PatientPanelProps) {
  const { shape, params, journey, stages, at, onStage, chosen, names } = props;
  const { playground: words } = useText();
  const shared = useWords(common);
  const language = useLanguage();
  const stage = stages[at] ?? stages[0]!;
  const a = journey.a.at(-1)![0]!;
  return (
    <div className="network-patient">
      <p className="network-patient-who">
        {words.patientIs(journey.label > 0.5 ? names.a : names.b, journey.isTest)}
      </p>
      <p className="network-patient-what">
        {stageWords(stage, shape, words)} <SumLine {...{ shape, params, journey, stage, chosen }} />
      </p>
      <div className="network-patient-values">
        <Readout name="a" math="a" value={a} text={formatNumber(a, language)} />
        <Readout name="y" math="y" value={journey.label} text={String(journey.label)} />
        <Readout name={words.patientLoss} value={journey.loss} text={formatNumber(journey.loss, language)} />
      </div>
      <div className="network-patient-moves">
        <Button onClick={() => at > 0 && onStage(at - 1)} aria-disabled={at === 0}>
          {shared.back}
        </Button>
        <Button
          look="key"
          onClick={() => at < stages.length - 1 && onStage(at + 1)}
          aria-disabled={at === stages.length - 1}
        >
          {shared.next}
        </Button>
        <span className="cap">{shared.stop(String(at + 1), String(stages.length))}</span>
      </div>
    </div>
  );
}

type Words = ReturnType<typeof useText>['playground'];

export function stageWords(stage: Stage, shape: NetworkShape, words: Words): string {
  if (stage.kind === 'inputs') return words.stages.inputs;
  if (stage.kind === 'loss') return words.stages.loss;
  const output = stage.layer === shape.hidden.length;
  const name = output ? words.outputNeuron : words.layerOf(String(stage.layer + 1));
  return stage.kind === 'forward' ? words.stages.forward(name) : words.stages.back(name);
}

/** The sum of the neuron that is looked at: z = w1 x1 + w2 x2 + b. */
function SumLine({
  shape,
  params,
  journey,
  stage,
  chosen,
}: Pick<PatientPanelProps, 'shape' | 'params' | 'journey' | 'chosen'> & { stage: Stage }) {
  const { playground: words } = useText();
  const language = useLanguage();
  const look = lookedAt(shape, stage, chosen);
  if (!look) return null;
  const { inputs, offset } = networkLayout(shape)[look.layer]!;
  const row = offset + look.unit * (inputs + 1);
  const number = String(look.unit + 1);
  if (stage.kind === 'back') {
    const dz = journey.dz[look.layer]![look.unit]!;
    return (
      <span>
        {words.backSum(number, formatNumber(dz, language), formatNumber(journey.gradient[row]!, language))}
      </span>
    );
  }
  const before = look.layer === 0 ? journey.x : journey.a[look.layer - 1]!;
  const terms = Array.from({ length: inputs }, (_, i) =>
    formatSigned(params[row + i]! * before[i]!, language),
  );
  const bias = formatSigned(params[row + inputs]!, language);
  const z = formatNumber(journey.z[look.layer]![look.unit]!, language);
  const a = formatNumber(journey.a[look.layer]![look.unit]!, language);
  return <span>{words.forwardSum(number, terms.join(' '), bias, z, a)}</span>;
}
