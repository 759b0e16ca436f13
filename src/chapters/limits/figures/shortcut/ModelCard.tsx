import type { ClassMap } from '../../../../math/gradCam';
import { formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { useText } from '../../hooks';
import type { ModelName } from '../../modelShortcut';
import { Small } from '../Small';
import { MapCells } from './MapCells';

interface ModelCardProps {
  readonly model: ModelName;
  /** Where it learned, once the learner has said so. */
  readonly school: string | null;
  /** Probability of a solid tumor, with the brush and without. */
  readonly now: number | null;
  readonly before: number | null;
  readonly accuracy: number | null;
  /** The image and what the chosen view shows on it; null for the brush. */
  readonly bytes: ArrayLike<number>;
  readonly map: ClassMap | null;
  readonly drawsMap: boolean;
}

/** One network: its answer to the image, how often it is right, and where it looks. */
export function ModelCard(props: ModelCardProps) {
  const { model, school, now, before, accuracy, bytes, map, drawsMap } = props;
  const words = useText().shortcut;
  const language = useLanguage();
  const percent = (value: number) => formatPercent(value, language);
  const name = words.modelName(model);
  const empty = map !== null && !(Math.max(...map.values) > 0);
  return (
    <section className="lm-model" aria-label={name}>
      <h3>
        {name} {school && <span className="cap">{school}</span>}
      </h3>
      <p className="lm-model-row">
        <span className="cap">{words.right}</span>
        <output aria-label={words.accuracyOf(name)} aria-live="off" data-value={accuracy ?? NaN}>
          {accuracy === null ? '…' : percent(accuracy)}
        </output>
      </p>
      <div className="lm-answer" aria-hidden="true">
        {now !== null && <span className="is-share" style={{ width: `${100 * now}%` }} />}
        {before !== null && <span className="is-before" style={{ left: `${100 * before}%` }} />}
      </div>
      <p className="lm-model-row">
        <span className="cap">{words.saysSolid}</span>
        <output aria-label={words.answerOf(name)} aria-live="off" data-value={now ?? NaN}>
          {now === null ? '…' : percent(now)}
        </output>
      </p>
      {drawsMap && (
        <div className="lm-model-map">
          <Small title={words.mapOf(name)} values={bytes}>
            {map && <MapCells map={map} />}
          </Small>
          {empty && <p className="cap lm-empty">{words.emptyMap}</p>}
        </div>
      )}
    </section>
  );
}
