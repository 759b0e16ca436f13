import { useEffect, useMemo, useRef } from 'react';
import { formatCount, formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { wrongCases, type OwnSets } from '../../derive/ownData';
import { useText } from '../../hooks';

interface WrongGalleryProps {
  readonly sets: OwnSets;
  /** [test images, classes]; null before they have been looked at. */
  readonly probabilities: ArrayLike<number> | null;
}

const SHOWN = 12;

/** The unseen images that were called wrongly, the surest mistakes first. */
export function WrongGallery({ sets, probabilities }: WrongGalleryProps) {
  const words = useText().own;
  const language = useLanguage();
  const wrong = useMemo(
    () => (probabilities ? wrongCases(probabilities, sets.test.labels, sets.classes.length) : null),
    [probabilities, sets],
  );
  if (!wrong) return <p className="cap">{words.later}</p>;
  const count = (value: number) => formatCount(value, language);
  return (
    <div className="conv-wrong">
      <h3>
        {wrong.length === 0
          ? words.noneWrong
          : words.wrongTitle(count(wrong.length), count(sets.test.labels.length))}
      </h3>
      <ul>
        {wrong.slice(0, SHOWN).map(({ index, label, called, probability }) => {
          const [is, said] = [sets.classes[label] ?? '', sets.classes[called] ?? ''];
          const percent = formatPercent(probability, language, 1);
          return (
            <li key={index}>
              <Thumbnail sets={sets} index={index} name={words.wrongName(is, said, percent)} />
              <p>
                {words.isA(is)}
                <br />
                <span className="cap">{words.calledA(said, percent)}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Thumbnail({
  sets,
  index,
  name,
}: {
  readonly sets: OwnSets;
  readonly index: number;
  readonly name: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { rows, columns, channels, test } = sets;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const picture = context.createImageData(columns, rows);
    const area = rows * columns * channels;
    for (let at = 0; at < rows * columns; at += 1) {
      for (let channel = 0; channel < 3; channel += 1)
        picture.data[4 * at + channel] =
          test.x[index * area + at * channels + Math.min(channel, channels - 1)] ?? 0;
      picture.data[4 * at + 3] = 255;
    }
    context.putImageData(picture, 0, 0);
  }, [rows, columns, channels, test, index]);
  return <canvas ref={canvas} width={columns} height={rows} role="img" aria-label={name} />;
}
