import { useRef } from 'react';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { formatCount, formatPercent } from '../../../text/format';
import { useLanguage } from '../../../text/language';
import { Button } from '../../../ui/Button';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { Segments } from '../../../ui/Segments';
import { convCount, denseCount, rivals } from '../derive/rivals';
import { sayTranslation, translationHeader, translationRows } from '../derive/sayTranslation';
import { useAsked, useModel, useText, useUpdate } from '../hooks';
import { useBrainSet } from '../slice/useBrainSet';
import { RivalRow } from './translation/RivalRow';
import { Samples } from './translation/Samples';
import { useRivals } from './translation/useRivals';
import './convolution.css';
import './translation/translation.css';

/** Trained with all lesions on the left, tested on either side: what makes an answer independent of the place. */
export function Translation() {
  const text = useText();
  const words = text.translation;
  const language = useLanguage();
  const update = useUpdate();
  const { lesions } = useModel((whole) => whole.translation);
  const seed = useModel((whole) => whole.cnn.seed);
  const asked = useAsked();
  const status = useEngineStatus();
  const body = useRef<HTMLDivElement>(null);
  const { sets, progress, failed: noImages } = useBrainSet(seed, -1);
  const { results, running, failed, done, start, stop } = useRivals(seed, sets);
  const covered = asked === 'translation-guess';
  const counting = asked === 'translation-count';
  const count = (value: number) => formatCount(value, language);
  const rate = running ? (results[running]?.rate ?? null) : null;
  const kinds = [text.cnn.kinds.ring, text.cnn.kinds.solid] as const;

  const statusText =
    noImages || failed
      ? words.failed
      : !sets
        ? words.drawing(formatPercent(progress, language))
        : running
          ? [words.training(words.rivals[running].name), rate === null ? '' : text.cnn.rate(count(rate))]
              .filter(Boolean)
              .join(', ')
          : done
            ? words.done
            : words.idle;

  return (
    <Figure
      id="translation"
      say={covered ? words.sayCovered : sayTranslation({ lesions }, results, words, language)}
      dock={
        <>
          {running ? (
            <Button onClick={stop}>{text.cnn.cancel}</Button>
          ) : (
            <Button look="go" aria-disabled={!sets || done} onClick={start}>
              {words.start}
            </Button>
          )}
          <Segments
            field="lesions"
            name={words.tested}
            showName
            value={lesions}
            options={(['left', 'right'] as const).map((value) => ({ value, label: words.sides[value] }))}
            onChange={(next) => update((whole) => ({ ...whole, translation: { lesions: next } }))}
          />
          <span className="cap" role="status" aria-label={words.statusName}>
            {statusText}
          </span>
        </>
      }
      badge={<EngineBadge state={status} />}
      picture={() => svgBlob(body.current ?? document.body, text.figures.translation.title)}
      numbers={() => toCsv(translationHeader, translationRows(results, seed))}
    >
      <div
        className="conv conv-translation"
        ref={body}
        // Where the room is short it scrolls, by keys too.
        tabIndex={0}
        role="group"
        aria-label={text.figures.translation.title}
      >
        <div className="conv-pair">
          <Samples side={-1} from={40} title={words.trainedOn} names={kinds} />
          <Samples
            side={lesions === 'left' ? -1 : 1}
            from={60}
            title={lesions === 'left' ? words.testedLeft : words.testedRight}
            names={kinds}
          />
        </div>
        <ul className="conv-rivals">
          {rivals.map((rival) => (
            <RivalRow
              key={rival.id}
              rival={rival}
              result={results[rival.id]}
              lesions={lesions}
              running={running === rival.id}
              covered={covered}
            />
          ))}
        </ul>
        <p className="conv-counts">
          {words.denseLine} <span className="num">64·64·32 + 32 = {count(denseCount(64, 32))}</span>
          <br />
          {words.convLine}{' '}
          <span className="num">3·3·1·8 + 8 = {counting ? '?' : count(convCount(3, 1, 8))}</span>
        </p>
      </div>
    </Figure>
  );
}
