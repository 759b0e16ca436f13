import { Check } from 'lucide-react';
import { formatCount, formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { MathText } from '../../../../ui/MathText';
import { Words } from '../../../../ui/Prose';
import type { LinearScene } from '../../derive/representation';
import { useText } from '../../hooks';
import './matrixStrip.css';

/** x' = W x + b in live numbers, and what the rule makes of it. */
export function MatrixStrip({ skin, scene }: { skin: 'clouds' | 'ring'; scene: LinearScene }) {
  const words = useText().representation;
  const language = useLanguage();
  const { w11, w12, w21, w22, b1, b2 } = scene.map;
  const done = scene.right === scene.count;
  return (
    <div className="rep-strip">
      <div className="rep-equation">
        <Column entries={["x'_1", "x'_2"]} />
        <span aria-hidden>=</span>
        <span className="rep-bracket rep-w" role="group" aria-label="W">
          <Entry name="w11" value={w11} />
          <Entry name="w12" value={w12} />
          <Entry name="w21" value={w21} />
          <Entry name="w22" value={w22} />
        </span>
        <Column entries={['x_1', 'x_2']} />
        <span aria-hidden>+</span>
        <span className="rep-bracket" role="group" aria-label="b">
          <Entry name="b1" value={b1} />
          <Entry name="b2" value={b2} />
        </span>
      </div>
      <div className="rep-notes">
        <p>
          <Words text={words.note} />
        </p>
        {done ? (
          <p className="rep-done" role="status">
            <Check aria-hidden />
            {words.separated(formatCount(scene.count, language))}
          </p>
        ) : (
          <p>
            <Words text={words.rule(words.classes[skin].a)} />
            <span className="rep-ringed">{words.ringed}</span>
          </p>
        )}
      </div>
    </div>
  );
}

function Column({ entries }: { entries: readonly [string, string] }) {
  return (
    <span className="rep-bracket rep-names" aria-hidden>
      {entries.map((entry) => (
        <MathText key={entry} source={entry} />
      ))}
    </span>
  );
}

function Entry({ name, value }: { name: string; value: number }) {
  const language = useLanguage();
  return (
    <output aria-label={name} aria-live="off" data-value={String(value)}>
      {formatFixed(value, language)}
    </output>
  );
}
