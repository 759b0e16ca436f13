import { useCallback, useMemo, useState } from 'react';
import { playerOf } from '../../../engine/client/playerOf';
import { useCnnTrainer } from '../../../engine/client/useCnnTrainer';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { useTheme } from '../../../plot/theme';
import { useSize } from '../../../plot/useSize';
import { common } from '../../../text/common';
import { frozenWords } from '../../../text/frozen';
import { formatCount, formatFixed, formatNumber, formatPercent } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { Button } from '../../../ui/Button';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { Player } from '../../../ui/Player';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { cnnScores } from '../derive/cnnScores';
import { ownSettings, ownShape, type OwnSets } from '../derive/ownData';
import { ownNotes } from '../derive/sayOwn';
import { useModel, useText, useUpdate } from '../hooks';
import type { OwnState } from '../modelOwn';
import { RunLine } from '../figures/cnn/RunLine';
import { ScorePanel } from '../figures/cnn/ScorePanel';
import type { Scored } from '../figures/cnn/CnnScene';
import { Pick } from '../figures/Pick';
import { EpochPlot } from '../figures/own/EpochPlot';
import { WrongGallery } from '../figures/own/WrongGallery';

interface OwnLiveProps {
  readonly sets: OwnSets;
  readonly seed: number;
  readonly refused: number;
  readonly head: React.ReactNode;
  readonly alert: string | null;
  readonly bodyRef: React.RefObject<HTMLDivElement | null>;
}

const unmeasured = { width: 928, height: 500 };
/** Px of width (at the usual type size) from which curves and mistakes stand under each other; on a phone they scroll. */
const ROOM = 900;
const PHONE = 560;

const SPEEDS = [1, 5, 20, Infinity];
const CURVE = ['train', 'validation', 'test'] as const;
const TEST = ['test'] as const;
/** Images of each set that are looked at after an epoch. */
const CURVE_IMAGES = 500;

/** The network on the learner's own images: curves of the three sets, scores, and what it got wrong. */
export function OwnLive({ sets, seed, refused, head, alert, bodyRef }: OwnLiveProps) {
  const text = useText();
  const words = text.own;
  const shared = useWords(common);
  const language = useLanguage();
  const status = useEngineStatus();
  const [positive, setPositive] = useState(sets.classes.length - 1);
  const update = useUpdate();
  const { panel, threshold } = useModel((whole) => whole.own);
  const change = (next: Partial<OwnState>) =>
    update((whole) => ({ ...whole, own: { ...whole.own, ...next } }));
  const { scale } = useTheme();
  const [measure, { width }] = useSize(unmeasured);
  const frame = useCallback(
    (element: HTMLDivElement | null) => {
      bodyRef.current = element;
      return measure(element);
    },
    [bodyRef, measure],
  );
  const single = width >= PHONE && width < ROOM * scale;
  const [scored, setScored] = useState<Scored | null>(null);
  const [rest, setRest] = useState<{ readonly step: number; readonly playing: boolean }>({
    step: 0,
    playing: false,
  });
  const shape = useMemo(() => ownShape(sets), [sets]);
  const settings = useMemo(() => ownSettings(sets, seed), [sets, seed]);
  const wanted = !rest.playing && scored?.step !== rest.step;
  const ask = useMemo(() => (wanted ? { evaluate: TEST } : {}), [wanted]);
  const trainer = useCnnTrainer({
    shape,
    settings,
    train: sets.train,
    validation: sets.validation,
    test: sets.test,
    curve: CURVE,
    curveImages: CURVE_IMAGES,
    speed: 'max',
    ask,
  });
  const { snapshot, playing, best } = trainer;
  const step = snapshot?.step ?? 0;
  // What the next wish hangs on is known only once the run has answered.
  if (rest.step !== step || rest.playing !== playing) setRest({ step, playing });
  const evaluation = snapshot?.evaluations.find(({ set }) => set === 'test');
  // The ends of epochs are evaluated too, on fewer images: only a look at all of them counts.
  const whole =
    evaluation && evaluation.probabilities.length === sets.test.labels.length * sets.classes.length;
  if (snapshot && whole && scored?.evaluation !== evaluation) setScored({ step: snapshot.step, evaluation });

  const scores = useMemo(
    () =>
      scored &&
      cnnScores(scored.evaluation.probabilities, sets.test.labels, sets.classes.length, positive, threshold),
    [scored, sets, positive, threshold],
  );
  const count = (value: number) => formatCount(value, language);
  const shown = trainer.curve.at(-1)?.sets.test?.accuracy ?? null;
  const accuracy = scored?.step === step ? scored.evaluation.accuracy : shown;
  const loss = snapshot?.smoothLoss ?? null;
  const [learn, choose, judge] = sets.counts.map((counts) =>
    count(counts.reduce((sum, each) => sum + each, 0)),
  );
  const say = [
    words.say(sets.name, learn ?? '', choose ?? '', judge ?? ''),
    ...(accuracy !== null && step > 0
      ? [words.sayAccuracy(formatPercent(accuracy, language, 1), count(snapshot?.epoch ?? 0))]
      : []),
  ].join(' ');

  return (
    <Figure
      id="own-data"
      say={say}
      head={
        <>
          {single && (
            <Segments
              field="ownPanel"
              small
              name={words.panel}
              value={panel}
              options={(['curves', 'mistakes'] as const).map((value) => ({
                value,
                label: words.panels[value],
              }))}
              onChange={(next) => change({ panel: next })}
            />
          )}
          {head}
          <Pick
            name={words.positive}
            value={String(positive)}
            options={sets.classes.map((label, index) => ({
              value: String(index),
              label: `${words.positive}: ${label}`,
            }))}
            onChange={(next) => setPositive(Number(next))}
          />
        </>
      }
      dock={<Player {...playerOf(trainer, SPEEDS, !trainer.done)} />}
      readouts={
        <>
          <Readout name={shared.epoch} value={snapshot?.epoch ?? 0} text={count(snapshot?.epoch ?? 0)} />
          {loss !== null && <Readout name={shared.loss} value={loss} text={formatNumber(loss, language)} />}
          {accuracy !== null && (
            <Readout name={shared.accuracy} value={accuracy} text={formatPercent(accuracy, language, 1)} />
          )}
        </>
      }
      badge={<EngineBadge state={status} />}
      alert={
        trainer.frozen
          ? frozenWords[language](
              text.cnn.parameter(count(trainer.frozen.parameter)),
              count(trainer.frozen.step),
            )
          : alert
      }
      picture={() => svgBlob(bodyRef.current ?? document.body, words.curves)}
      numbers={() =>
        toCsv(
          ['epoch', 'set', 'loss', 'accuracy'],
          trainer.curve.flatMap(({ epoch, sets: by }) =>
            CURVE.map((set) => [epoch, set, by[set]?.loss ?? '', by[set]?.accuracy ?? '']),
          ),
        )
      }
    >
      <div className={single ? 'conv conv-own is-single' : 'conv conv-own'} ref={frame}>
        {(!single || panel === 'curves') && (
          <div className="conv-own-top">
            <div className="conv-epochs">
              <EpochPlot curve={trainer.curve} epochs={settings.epochs} />
            </div>
            <div className="conv-own-facts">
              <p className="cap">
                {words.facts(`${sets.columns} × ${sets.rows}`, count(sets.classes.length))}
              </p>
              <table className="conv-confusion">
                <thead>
                  <tr>
                    <td />
                    {CURVE.map((set) => (
                      <th key={set} scope="col">
                        {words.sets[set]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {sets.classes.map((label, index) => (
                    <tr key={label}>
                      <th scope="row">{label}</th>
                      {sets.counts.map((counts, set) => (
                        <td key={CURVE[set]} className="num">
                          {count(counts[index] ?? 0)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
              {ownNotes(sets, refused, words, language).map((note) => (
                <p key={note} className="cap">
                  {note}
                </p>
              ))}
              {best && (
                <p className="conv-best">
                  {words.best(count(best.epoch))} ({formatFixed(best.accuracy, language, 3)}){' '}
                  <Button small onClick={trainer.seekBest}>
                    {words.useBest}
                  </Button>
                </p>
              )}
            </div>
          </div>
        )}
        <div className="conv-line-run cap">
          <RunLine drawn={1} failed={false} trainer={trainer} />
        </div>
        {(!single || panel === 'mistakes') && (
          <div className="conv-own-low">
            <ScorePanel
              scores={scores}
              scoredStep={scored?.step ?? null}
              threshold={threshold}
              losses={[]}
              curve={[]}
              names={{
                found: sets.classes[positive] ?? '',
                other: sets.classes.length === 2 ? (sets.classes[1 - positive] ?? '') : words.other,
              }}
              onThreshold={(next) => change({ threshold: next })}
            />
            <WrongGallery sets={sets} probabilities={scored?.evaluation.probabilities ?? null} />
          </div>
        )}
      </div>
    </Figure>
  );
}
