import { Lock, LockOpen } from 'lucide-react';
import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { convolutions } from '../../derive/plan';
import { useText } from '../../hooks';
import { shape } from '../../source/sourcePlan';

interface LayerStripProps {
  readonly locked: number;
  /** How far each convolution has moved from its start. */
  readonly moved: readonly number[];
  readonly onLocked: (locked: number) => void;
  readonly onToggle: (layer: number) => void;
}

/** The network as a row of layers with a lock that is pushed along, and under each how far its filters have moved. */
export function LayerStrip({ locked, moved, onLocked, onToggle }: LayerStripProps) {
  const words = useText().freeze;
  const language = useLanguage();
  const largest = Math.max(0.05, ...moved);
  return (
    <div className="tr-strip">
      <ol className="tr-layers">
        {shape.blocks.map(({ filters }, layer) => {
          const isLocked = layer < locked;
          const far = moved[layer] ?? 0;
          return (
            <li key={layer} className={isLocked ? 'tr-layer is-locked' : 'tr-layer'}>
              <button
                type="button"
                aria-pressed={isLocked}
                aria-label={words.lockLayer(layer + 1)}
                onClick={() => onToggle(layer)}
              >
                {isLocked ? <Lock aria-hidden /> : <LockOpen aria-hidden />}
                <span>
                  {words.layer(layer + 1)}
                  <small>{words.filters(filters)}</small>
                </span>
              </button>
              <p className="tr-moved">
                <span className="tr-bar" aria-hidden="true">
                  <span style={{ width: `${(100 * far) / largest}%` }} />
                </span>
                <output aria-label={words.movedOf(layer + 1)} aria-live="off" data-value={far}>
                  {far === 0 ? '0' : formatFixed(far, language, 2)}
                </output>
              </p>
            </li>
          );
        })}
        <li className="tr-layer tr-head">
          <p>
            <span>
              {words.head}
              <small>{words.headNote}</small>
            </span>
          </p>
          <p className="tr-moved cap">{words.movedNote}</p>
        </li>
      </ol>
      <input
        type="range"
        className="slider tr-lock"
        aria-label={words.locked}
        aria-valuetext={words.lockedText(locked)}
        min={0}
        max={convolutions}
        step={1}
        value={locked}
        onChange={(event) => onLocked(Number(event.target.value))}
      />
    </div>
  );
}
