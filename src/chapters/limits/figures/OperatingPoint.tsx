import { useMemo, useRef } from 'react';
import { toCsv } from '../../../plot/csv';
import { RocPlot } from '../../../plot/RocPlot';
import { svgBlob } from '../../../plot/saveSvg';
import { formatCount, formatFixed, formatPercent } from '../../../text/format';
import { useLanguage } from '../../../text/language';
import { Button } from '../../../ui/Button';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Readout } from '../../../ui/Readout';
import { auc, cheapestThreshold, curve, pointScores, thresholdNear } from '../derive/point';
import { pointHeader, sayPoint } from '../derive/sayPoint';
import { storedSeed } from '../derive/nets';
import { useAsked, useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import { pointRanges, setPointThreshold, type PointState } from '../modelPoint';
import { CountTable } from './point/CountTable';
import { ScoreStrips } from './point/ScoreStrips';
import { Thousand } from './point/Thousand';
import './limits.css';
import './point/point.css';

/** One network, one curve: where on it to stand depends on how frequent the disease is and on what a miss costs. */
export function OperatingPoint() {
  const text = useText();
  const words = text.point;
  const language = useLanguage();
  const update = useUpdate();
  const state = useModel((whole) => whole.point);
  const asked = useAsked();
  const body = useRef<HTMLDivElement>(null);
  const set = (change: (old: PointState) => PointState) => update(within('point', change));
  const scores = useMemo(() => pointScores(state), [state]);
  const covered = asked === 'point-prevalence';
  const { threshold, prevalence, missCost } = state;
  const percent = (value: number) => formatPercent(value, language, 1);
  const setThreshold = (next: number) => set((old) => setPointThreshold(old, next));
  const say = sayPoint(state, covered, words, language);

  return (
    <Figure
      id="operating-point"
      say={say}
      dock={
        <div className="lm-dock">
          <Parameter
            field="threshold"
            name={words.threshold}
            value={threshold}
            {...pointRanges.threshold}
            onChange={setThreshold}
          />
          <Parameter
            field="prevalence"
            name={words.prevalence}
            unit="%"
            value={prevalence}
            {...pointRanges.prevalence}
            disabled={covered}
            onChange={(next) => set((old) => ({ ...old, prevalence: next }))}
          />
          <Parameter
            field="missCost"
            name={words.missCost}
            value={missCost}
            {...pointRanges.missCost}
            onChange={(next) => set((old) => ({ ...old, missCost: next }))}
          />
          <Button
            look="go"
            disabled={asked === 'point-cost'}
            onClick={() => set((old) => setPointThreshold(old, cheapestThreshold(old)))}
          >
            {words.cheapest}
          </Button>
        </div>
      }
      readouts={
        <>
          <Readout name={words.sensitivity} value={scores.sensitivity} text={percent(scores.sensitivity)} />
          <Readout name={words.specificity} value={scores.specificity} text={percent(scores.specificity)} />
          <Readout name={words.ppv} value={scores.ppv} text={covered ? '?' : percent(scores.ppv)} />
          <Readout name={words.npv} value={scores.npv} text={covered ? '?' : percent(scores.npv)} />
          <Readout name={words.cost} value={scores.cost} text={formatCount(scores.cost, language)} />
        </>
      }
      picture={() => svgBlob(body.current!, text.figures['operating-point'].title)}
      numbers={() =>
        toCsv(pointHeader, [
          [
            threshold,
            prevalence / 100,
            missCost,
            scores.sensitivity,
            scores.specificity,
            scores.ppv,
            scores.npv,
            auc,
            scores.counts.truePositives,
            scores.counts.falseNegatives,
            scores.counts.falsePositives,
            scores.counts.trueNegatives,
            scores.cost,
            storedSeed,
          ],
        ])
      }
    >
      <div className="lm lm-point" ref={body}>
        <div className="lm-strips">
          <ScoreStrips threshold={threshold} description={say} onThreshold={setThreshold} />
        </div>
        <div className="lm-roc">
          <RocPlot
            title={words.roc}
            description={say}
            curve={curve}
            at={{ x: 1 - scores.specificity, y: scores.sensitivity }}
            names={words}
            note={words.aucIs(formatFixed(auc, language, 3))}
            onMove={({ x, y }) => setThreshold(thresholdNear(x, y))}
          />
        </div>
        <div className="lm-thousand">
          <Thousand counts={scores.counts} description={say} />
        </div>
        <CountTable counts={scores.counts} />
      </div>
    </Figure>
  );
}
