import type { Snapshot } from '../../../../engine/client/types';
import { common } from '../../../../text/common';
import { formatCount, formatNumber, formatPercent } from '../../../../text/format';
import { useLanguage, useWords } from '../../../../text/language';
import { Readout } from '../../../../ui/Readout';
import type { Scores } from '../../derive/scores';

interface ReadoutsProps {
  readonly snapshot: Snapshot | null;
  readonly scores: Scores | null;
}

/** Where training stands. Before the engine has answered there is nothing to read. */
export function Readouts({ snapshot, scores }: ReadoutsProps) {
  const words = useWords(common);
  const language = useLanguage();
  if (!snapshot) return null;
  const { step, epoch, trainLoss, testLoss } = snapshot;
  return (
    <>
      <Readout name={words.stepNumber} value={step} text={formatCount(step, language)} />
      <Readout name={words.epoch} value={epoch} text={formatCount(epoch, language)} />
      <Readout name={words.loss} value={trainLoss} text={formatNumber(trainLoss, language)} />
      {testLoss !== null && (
        <Readout name={words.testLoss} value={testLoss} text={formatNumber(testLoss, language)} />
      )}
      {scores && (
        <Readout
          name={words.accuracy}
          value={scores.accuracy}
          text={formatPercent(scores.accuracy, language)}
        />
      )}
    </>
  );
}
