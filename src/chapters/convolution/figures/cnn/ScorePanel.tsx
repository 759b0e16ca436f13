import type { CnnEpochPoint, CnnLossPoint } from '../../../../engine/client/cnnTrainerView';
import { LossPlot } from '../../../../plot/LossPlot';
import { RocPlot } from '../../../../plot/RocPlot';
import { formatCount, formatFixed, formatNumber, formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Parameter } from '../../../../ui/Parameter';
import { Readout } from '../../../../ui/Readout';
import { nearestThreshold, type CnnScores } from '../../derive/cnnScores';
import { curvesOf } from '../../derive/cnnCurves';
import { useText } from '../../hooks';
import { cnnRanges } from '../../modelCnn';
import './scores.css';

interface ScorePanelProps {
  readonly scores: CnnScores | null;
  /** The step that the scores are of. */
  readonly scoredStep: number | null;
  readonly threshold: number;
  readonly losses: readonly CnnLossPoint[];
  readonly curve: readonly CnnEpochPoint[];
  /** Names of the class that counts as found, and of the others. */
  readonly names: { readonly found: string; readonly other: string };
  readonly onThreshold: (threshold: number) => void;
}

/** Answers on unseen cases at the chosen threshold: the table of four, the ROC curve, and the loss so far. */
export function ScorePanel(props: ScorePanelProps) {
  const { scores, names, threshold, onThreshold } = props;
  const words = useText().cnn;
  const language = useLanguage();
  const percent = (share: number) => formatPercent(share, language, 1);
  const count = (value: number) => formatCount(value, language);
  const { steps, train, test } = curvesOf(props.losses, props.curve);
  if (!scores) return <p className="conv-wait">{words.noScores}</p>;
  const { counts } = scores;
  const description = words.sayScores(
    percent(scores.sensitivity),
    percent(scores.specificity),
    formatNumber(scores.auc, language),
  );
  return (
    <div className="conv-scores">
      <div className="conv-roc">
        <RocPlot
          title={words.roc}
          description={description}
          curve={scores.curve}
          at={scores.at}
          names={words}
          onMove={({ x, y }) => {
            const next = nearestThreshold(scores.curve, x, y);
            if (next !== null) onThreshold(next);
          }}
        />
      </div>
      <div className="conv-cut">
        <table className="conv-confusion">
          <caption className="cap">
            {words.onTest(
              count(
                counts.truePositives + counts.falseNegatives + counts.trueNegatives + counts.falsePositives,
              ),
              count(props.scoredStep ?? 0),
            )}
          </caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{words.calledAs(names.found)}</th>
              <th scope="col">{words.calledAs(names.other)}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.is(names.found)}</th>
              <td className="num is-right">{count(counts.truePositives)}</td>
              <td className="num">{count(counts.falseNegatives)}</td>
            </tr>
            <tr>
              <th scope="row">{words.is(names.other)}</th>
              <td className="num">{count(counts.falsePositives)}</td>
              <td className="num is-right">{count(counts.trueNegatives)}</td>
            </tr>
          </tbody>
        </table>
        <Parameter
          field="threshold"
          name={words.threshold}
          value={threshold}
          {...cnnRanges.threshold}
          onChange={onThreshold}
        />
        <div className="conv-clinical">
          <Readout name={words.sensitivity} value={scores.sensitivity} text={percent(scores.sensitivity)} />
          <Readout name={words.specificity} value={scores.specificity} text={percent(scores.specificity)} />
          <Readout
            name={words.auc}
            value={scores.auc}
            text={Number.isFinite(scores.auc) ? formatFixed(scores.auc, language, 3) : '–'}
          />
        </div>
      </div>
      <div className="conv-loss">
        {train.length > 1 && (
          <LossPlot title={words.lossTitle} train={train} test={test} steps={steps} room={50} />
        )}
      </div>
    </div>
  );
}
