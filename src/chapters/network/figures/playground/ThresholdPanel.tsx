import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { Dots } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { Handle } from '../../../../plot/Handle';
import { usePlot } from '../../../../plot/plotContext';
import { formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Parameter } from '../../../../ui/Parameter';
import { Readout } from '../../../../ui/Readout';
import type { CaseDot } from '../../derive/cases';
import type { Scores } from '../../derive/scores';
import { useText } from '../../hooks';
import { ranges } from '../../model';

interface ThresholdPanelProps {
  readonly dots: readonly CaseDot[];
  readonly outputs: ArrayLike<number>;
  readonly scores: Scores;
  readonly threshold: number;
  readonly names: { readonly a: string; readonly b: string };
  readonly onChange: (threshold: number) => void;
}

const X = [0, 1] as const;
const TICKS = [0, 0.5, 1] as const;
const LEVELS: readonly number[] = [];

/** The outputs of the cases on one scale, and the cut above which they are called. */
export function ThresholdPanel({ dots, outputs, scores, threshold, names, onChange }: ThresholdPanelProps) {
  const { playground: words } = useText();
  const language = useLanguage();
  const marks = useMemo(
    () =>
      dots
        .map((dot, i) => ({
          // Cases of one output do not lie on each other: a fixed scatter by their place in the list.
          x: outputs[i] ?? NaN,
          y: (dot.kind === 'a' ? 0.74 : 0.28) + 0.16 * (((i * 7) % 11) / 10 - 0.5),
          kind: dot.kind,
          hollow: dot.hollow,
        }))
        .filter((dot) => dot.hollow === scores.ofTest && Number.isFinite(dot.x)),
    [dots, outputs, scores.ofTest],
  );
  const description = words.sayCounts(
    String(scores.counts.truePositives),
    String(scores.counts.falseNegatives),
    String(scores.counts.trueNegatives),
    String(scores.counts.falsePositives),
    names.a,
  );
  const { truePositives, falsePositives, trueNegatives, falseNegatives } = scores.counts;
  return (
    <div className="network-threshold">
      <div className="network-scale">
        <Frame
          title={words.scale}
          description={description}
          x={X}
          y={X}
          margin={{ top: 4, right: 20, bottom: 26, left: 20 }}
          xTicks={TICKS}
          yTicks={LEVELS}
        >
          <Axis side="x" line />
          <Dots dots={marks} r={3.4} />
          <Cut at={threshold} />
          <Handle
            at={{ x: threshold, y: 0.5 }}
            free="x"
            twinned
            label="threshold"
            onChange={({ x }) => onChange(Math.max(0.01, Math.min(0.99, Math.round(x * 100) / 100)))}
          />
        </Frame>
      </div>
      <div className="network-cut">
        <Parameter
          field="threshold"
          name={words.threshold}
          value={threshold}
          {...ranges.threshold}
          onChange={onChange}
        />
        <p className="network-counts cap">
          {words.called(String(truePositives), names.a, String(falsePositives), names.b)}
          <br />
          {words.notCalled(String(falseNegatives), names.a, String(trueNegatives), names.b)}
        </p>
      </div>
      <div className="network-clinical">
        {(['sensitivity', 'specificity'] as const).map((name) => (
          <Readout
            key={name}
            name={words[name]}
            value={scores[name]}
            text={formatPercent(scores[name], language)}
          />
        ))}
        <Readout
          name={words.auc}
          value={scores.auc}
          text={Number.isFinite(scores.auc) ? formatPercent(scores.auc, language) : '–'}
        />
        <span className="cap">{scores.ofTest ? words.onTest : words.onTrain}</span>
      </div>
    </div>
  );
}

function Cut({ at }: { at: number }) {
  const plot = usePlot();
  const x = plot.x.toPixel(at);
  return <path className="plot-main plot-still" d={`M${x} ${plot.top}V${plot.bottom}`} />;
}
