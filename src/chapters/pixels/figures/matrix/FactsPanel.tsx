import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { ImageFacts } from '../../derive/matrix';
import { useText } from '../../hooks';

interface FactsPanelProps {
  readonly facts: ImageFacts;
  /** How a value is written, with its unit. */
  readonly write: (value: number) => string;
  readonly unit: string;
}

/** What can be counted in the image: pixels, levels, bytes, and where its values lie. */
export function FactsPanel({ facts, write, unit }: FactsPanelProps) {
  const words = useText().matrix.facts;
  const language = useLanguage();
  const count = (value: number) => formatCount(value, language);
  const levels = facts.bits > 16 ? words.manyLevels(facts.bits) : count(facts.levels);
  const rows: readonly (readonly [string, number, string])[] = [
    [
      words.numbers,
      facts.numbers,
      `${count(facts.rows)} × ${count(facts.columns)} = ${count(facts.numbers)}`,
    ],
    [
      words.levels,
      facts.levels,
      facts.bits > 16 ? levels : words.levelsText(levels, count(facts.lowest), count(facts.highest)),
    ],
    [words.bytes, facts.bytes, count(facts.bytes)],
    [words.range, facts.max, `${words.rangeText(write(facts.min), write(facts.max))}${unit}`],
    [words.mean, facts.mean, `${write(facts.mean)}${unit}`],
  ];
  return (
    <section className="facts" aria-label={words.title}>
      <dl>
        {rows.map(([name, value, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <output className="num" aria-label={name} aria-live="off" data-value={String(value)}>
                {text}
              </output>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
