import type { ReactNode } from 'react';
import type { Confusion } from '../../../../math/metrics';
import { Heatmap } from '../../../../plot/Heatmap';
import { Line } from '../../../../plot/Line';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { MathText } from '../../../../ui/MathText';
import { CELLS, clinicalSum, tippingLine, type NoduleDot } from '../../derive/nodulePlane';
import { useText } from '../../hooks';
import { NodulePlane } from './NodulePlane';
import { ScoreTable } from './ScoreTable';

interface NeuronPaneProps {
  readonly params: ArrayLike<number>;
  readonly field: ArrayLike<number>;
  readonly dots: readonly NoduleDot[];
  readonly unseen: readonly NoduleDot[];
  readonly score: Confusion;
  readonly description: string;
  /** What the learner may do to it: the player. */
  readonly children?: ReactNode;
}

/** The learner: a neuron, its line, and the numbers that it has found. */
export function NeuronPane({ params, field, dots, unseen, score, description, children }: NeuronPaneProps) {
  const { rules: words } = useText();
  const language = useLanguage();
  const line = tippingLine(params);
  const { perMm, perMargin, b } = clinicalSum(params);
  const added = (value: number) => `${value < 0 ? '−' : '+'} ${formatNumber(Math.abs(value), language)}`;
  return (
    <section className="rv-pane" aria-label={words.learner}>
      <div className="rv-plot">
        <NodulePlane
          title={words.learner}
          description={description}
          dots={dots}
          unseen={unseen}
          under={<Heatmap values={field} rows={CELLS} cols={CELLS} map="class" />}
        >
          {line && <Line from={line[0]} to={line[1]} infinite kind="main" />}
        </NodulePlane>
      </div>
      <div className="rv-model">
        <p className="rv-formula">
          <strong>{words.learnerName}</strong> <MathText source="z" /> ={' '}
          {words.sum(formatNumber(perMm, language), added(perMargin), added(b))}
        </p>
        <div className="rv-found">{children}</div>
      </div>
      <ScoreTable who={words.who.neuron} score={score} />
    </section>
  );
}
