import { useCallback, useMemo } from 'react';
import { activate } from '../../../../math/activation';
import { Axis } from '../../../../plot/Axis';
import { useBoard } from '../../../../plot/boardContext';
import { Curve } from '../../../../plot/Curve';
import { Dots, type Dot } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { HaloText } from '../../../../plot/HaloText';
import { LossPlot } from '../../../../plot/LossPlot';
import { usePlot } from '../../../../plot/plotContext';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { lesions, type NeuronAt } from '../../derive/deadNeuron';
import { useText, useUpdate } from '../../hooks';
import { within } from '../../model';
import { goToStep, type ActivationsState } from '../../modelActivations';

interface DeadNeuronProps {
  readonly state: ActivationsState;
  readonly training: readonly NeuronAt[];
  readonly description: string;
}

/** The lesions with the neuron's answer, their sums on its bend, and its loss. */
export function DeadNeuron({ state: { unit, leak }, training, description }: DeadNeuronProps) {
  const words = useText().activations;
  const language = useLanguage();
  const update = useUpdate();
  const { w, b } = training.at(-1)!;
  const number = (value: number) => formatNumber(value, language);
  const measured = useMemo(() => lesions.x.map((x, i): Dot => ({ x, y: lesions.y[i]!, kind: 'none' })), []);
  const answer = useCallback((x: number) => activate(unit, w * x + b, leak), [unit, leak, w, b]);
  const bend = useCallback((z: number) => activate(unit, z, leak), [unit, leak]);
  const sums = useMemo(
    () =>
      lesions.x.map((x): Dot => {
        const z = w * x + b;
        return { x: z, y: activate(unit, z, leak), kind: 'none' };
      }),
    [unit, leak, w, b],
  );
  const losses = useMemo(() => training.map(({ loss }) => loss), [training]);
  return (
    <div className="ac-dead">
      <div className="ac-lesions">
        <Frame
          title={words.lesions}
          description={description}
          x={[0, 4.2]}
          y={[-1.5, 7]}
          xTicks={[0, 1, 2, 3, 4]}
          yTicks={[0, 2, 4, 6]}
          margin={{ top: 36, right: 20, bottom: 52, left: 44 }}
        >
          <Grid />
          <Axis side="x" name={words.axisSize} />
          <Axis side="y" name={words.axisVolume} place="top" />
          <Dots
            dots={measured}
            label={words.lesions}
            read={(dot) =>
              `${number(dot.x)} cm, ${number(dot.y)} mL; *z* ${number(w * dot.x + b)}, *a* ${number(answer(dot.x))}`
            }
          />
          <Curve of={answer} kind="main" />
          <AnswerName text={words.answer} answer={answer} />
        </Frame>
      </div>
      <div className="ac-sums">
        <Frame
          title={words.sums}
          x={[-8, 7]}
          y={[-1.5, 7]}
          xTicks={[-8, -4, 0, 4]}
          yTicks={[0, 2, 4, 6]}
          margin={{ top: 36, right: 20, bottom: 52, left: 44 }}
        >
          <Grid />
          <Axis side="x" name={words.axisZ} />
          <Axis side="y" name={words.axisBend} place="top" />
          <Curve of={bend} />
          <Dots
            dots={sums}
            label={words.sums}
            read={(dot, index) =>
              `${number(lesions.x[index]!)} cm: *z* ${number(dot.x)}, *a* ${number(dot.y)}`
            }
          />
        </Frame>
      </div>
      <div className="ac-loss">
        <LossPlot
          title={words.lesions}
          train={losses}
          room={20}
          onStep={(step) => update(within('activations', goToStep(step)))}
        />
      </div>
    </div>
  );
}

/** The name of the curve: where it rises, or above it where it lies flat. */
function AnswerName({ text, answer }: { text: string; answer: (x: number) => number }) {
  const plot = usePlot();
  const { scale } = useBoard();
  const rising = Array.from({ length: 43 }, (_, i) => i / 10).find((x) => answer(x) > 4.5);
  if (rising === undefined)
    return (
      <HaloText
        x={plot.left + 60 * scale}
        y={plot.y.toPixel(Math.max(-1.2, answer(0.5)))}
        side="below"
        offset={8}
        text={text}
        strong
      />
    );
  return (
    <HaloText
      x={plot.x.toPixel(rising)}
      y={plot.y.toPixel(answer(rising))}
      side="left"
      offset={14}
      text={text}
      strong
    />
  );
}
