import { patchTissues } from '../../../../data/patches';
import { formatCount, formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { useText } from '../../hooks';
import { trainingCount } from '../../slice/trainingPlan';
import type { TissueReader } from './useTissueReader';

interface ReaderPanelProps {
  readonly reader: TissueReader;
  /** Probabilities of the tissues for the patch in the frame; null while there are none. */
  readonly answer: ArrayLike<number> | null;
  readonly note: string | null;
}

/** The answer of the tissue reader as four bars, or how far its training has come. */
export function ReaderPanel({ reader, answer, note }: ReaderPanelProps) {
  const words = useText().matrix.reader;
  const language = useLanguage();
  const best = answer ? Math.max(...Array.from(answer)) : 0;
  const { progress } = reader;
  const state =
    reader.phase === 'failed'
      ? words.failed
      : reader.phase === 'training' && progress
        ? words.training(
            formatPercent(progress.step / Math.max(1, progress.steps), language),
            formatPercent(progress.accuracy, language),
          )
        : reader.phase === 'ready'
          ? words.trained(formatCount(trainingCount, language))
          : words.preparing;

  return (
    <section className="reader" aria-label={words.title}>
      <h3>{words.title}</h3>
      <dl>
        {patchTissues.map((tissue, index) => {
          const share = answer?.[index] ?? 0;
          return (
            <div key={tissue} className={answer && share === best ? 'reader-row is-best' : 'reader-row'}>
              <dt>{words.tissues[tissue]}</dt>
              <dd>
                <span className="reader-track" aria-hidden>
                  <span style={{ width: `${100 * share}%` }} />
                </span>
                <output
                  className="num"
                  aria-label={words.probability(words.tissues[tissue])}
                  aria-live="off"
                  data-value={answer ? String(share) : undefined}
                >
                  {answer ? formatPercent(share, language) : '–'}
                </output>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="cap">{note ?? state}</p>
    </section>
  );
}
