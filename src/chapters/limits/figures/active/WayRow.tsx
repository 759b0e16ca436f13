import { formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { most, type Standing, type Way } from '../../derive/active';
import { useText } from '../../hooks';
import { WayLine } from './LabelCurves';

interface WayRowProps {
  readonly way: Way;
  readonly mixed: boolean;
  /** Labels that it has asked for. */
  readonly labels: number;
  readonly standing: Standing | undefined;
  readonly chosen: boolean;
  /** Labels that it has had, while its networks are being trained. */
  readonly training: number | null;
  /** The machine does not play, or its numbers are asked for. */
  readonly covered: boolean;
  readonly asked: boolean;
  readonly onChoose: () => void;
}

/** One way of choosing: its line, its name, and how often its networks are right. */
export function WayRow(props: WayRowProps) {
  const { way, mixed, labels, standing, chosen, training, covered, asked, onChoose } = props;
  const words = useText().active;
  const language = useLanguage();
  const { name, how } = words.ways[way === 'uncertain' && mixed ? 'mixed' : way];
  const whole = (value: number) => `${Math.round(100 * value)}`;
  return (
    <li className={`lm-way${chosen ? ' is-chosen' : ''}`}>
      <button
        type="button"
        className="lm-way-name"
        aria-pressed={chosen}
        disabled={covered}
        onClick={onChoose}
      >
        <strong>
          <WayLine way={way} />
          {name}
        </strong>
        <span className="cap">
          {standing && !covered
            ? how === words.ways.mixed.how
              ? `${words.count(labels)}, ${how}`
              : words.count(labels)
            : how}
        </span>
      </button>
      <p className="lm-way-share">
        {standing && !covered ? (
          <>
            <output aria-label={words.accuracyOf(name)} aria-live="off" data-value={standing.mean}>
              {formatPercent(standing.mean, language)}
            </output>
            <span className="cap">{words.spread(whole(standing.low), whole(standing.high))}</span>
          </>
        ) : (
          <span className="cap">{asked && covered ? '?' : covered ? '–' : '…'}</span>
        )}
      </p>
      {training !== null && (
        <progress className="lm-way-progress" value={training} max={most + 1} aria-label={name} />
      )}
    </li>
  );
}
