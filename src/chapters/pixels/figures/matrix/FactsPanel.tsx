import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { ImageFacts } from '../../derive/matrix';
import { useText } from '../../hooks';

/** What can be counted in the image: pixels, levels, bytes, and where its values lie. */
export function FactsPanel({ facts, unit }: { readonly facts: ImageFacts; readonly unit: string }) {
  const words = useText().matrix.facts;
  const language = useLanguage();
  const count = (value: number) => formatCount(value, language);
  const rows: readonly (readonly [string, number, string])[] = [
    [
      words.numbers,
      facts.numbers,
      `${count(facts.rows)} × ${count(facts.columns)} = ${count(facts.numbers)}`,
    ],
    [words.levels, facts.levels, words.levelsText(count(facts.levels), count(facts.levels - 1))],
    [words.bytes, facts.bytes, count(facts.bytes)],
    [words.range, facts.max, `${words.rangeText(count(facts.min), count(facts.max))}${unit}`],
    [words.mean, facts.mean, `${count(facts.mean)}${unit}`],
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
