import { formatFixed, formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { OwnModel } from '../../derive/ownHead';
import { useText } from '../../hooks';
import type { Tried } from '../../run/useOwnImages';
import { Thumbnail } from './Thumbnail';

interface VerdictPanelProps {
  readonly model: OwnModel;
  readonly tried: Tried;
  /** Whether an image unlike all others is refused. */
  readonly refuse: boolean;
  /** The answer is asked for: it stays hidden. */
  readonly covered: boolean;
}

/** What the small model says of an image: a class with its probability, or that it has seen nothing like it. */
export function VerdictPanel({ model, tried, refuse, covered }: VerdictPanelProps) {
  const words = useText().own;
  const language = useLanguage();
  const { verdict, name, image } = tried;
  const isRefused = refuse && verdict.isStrange;
  const scale = 100 / Math.max(2 * verdict.limit, verdict.distance);
  return (
    <div className="tr-verdict">
      <Thumbnail image={image} name={name} />
      <div className="tr-verdict-text">
        <p className="tr-called" role="status" aria-label={words.answer}>
          {covered
            ? words.covered
            : isRefused
              ? words.strange
              : words.called(
                  model.classes[verdict.called] ?? '',
                  formatPercent(verdict.probabilities[verdict.called] ?? 0, language),
                )}
        </p>
        {!covered && (
          <>
            <p className="cap">
              {words.distance}{' '}
              <output aria-label={words.distance} aria-live="off" data-value={verdict.distance}>
                {formatFixed(verdict.distance, language, 2)}
              </output>
              {', '}
              {words.limit(formatFixed(verdict.limit, language, 2))}
            </p>
            <div className="tr-distance" aria-hidden="true">
              <span style={{ width: `${verdict.distance * scale}%` }} />
              <i style={{ left: `${verdict.limit * scale}%` }} />
            </div>
            {!isRefused && (
              <ul className="tr-chances">
                {model.classes.map((label, k) => (
                  <li key={k}>
                    <span>{label}</span>
                    <span className="tr-bar" aria-hidden="true">
                      <span style={{ width: `${100 * (verdict.probabilities[k] ?? 0)}%` }} />
                    </span>
                    <output
                      aria-label={words.chanceOf(label)}
                      aria-live="off"
                      data-value={verdict.probabilities[k] ?? 0}
                    >
                      {formatPercent(verdict.probabilities[k] ?? 0, language)}
                    </output>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </div>
  );
}
