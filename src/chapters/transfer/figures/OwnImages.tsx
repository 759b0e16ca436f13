import { useRef } from 'react';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { useQuestionOpen } from '../../../state/useQuestionOpen';
import { formatCount, formatFixed, formatPercent } from '../../../text/format';
import { useLanguage } from '../../../text/language';
import { Button } from '../../../ui/Button';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { FileButton } from '../../../ui/FileButton';
import { Readout } from '../../../ui/Readout';
import { saveBlob } from '../../../ui/saveBlob';
import { Toggle } from '../../../ui/Toggle';
import { useFileDrop } from '../../../ui/useFileDrop';
import { leastPerClass, mostClasses } from '../derive/ownHead';
import { useModel, useText, useUpdate } from '../hooks';
import { useOwnImages } from '../run/useOwnImages';
import type { Trial } from '../run/ownExample';
import { ClassCard } from './own/ClassCard';
import { VerdictPanel } from './own/VerdictPanel';
import './transfer.css';
import './own/own.css';

const TRIALS = ['ring', 'solid', 'chest', 'liver'] as const satisfies readonly Trial[];

/** A small model from the learner's own images: teach, try, and hear "I have not seen anything like this". */
export function OwnImages() {
  const text = useText();
  const words = text.own;
  const language = useLanguage();
  const status = useEngineStatus();
  const update = useUpdate();
  const refuse = useModel((whole) => whole.own.refuse);
  const covered = useQuestionOpen();
  const body = useRef<HTMLDivElement>(null);
  const own = useOwnImages(words.exampleClasses);
  const { classes, model, checked, took, tried, busy, problem } = own.shown;
  const first = (take: (file: File) => void) => (files: readonly File[]) => {
    if (files[0]) take(files[0]);
  };
  const dropping = useFileDrop(body, first(own.openDataset));
  const count = (value: number) => formatCount(value, language);

  const images = classes.reduce((sum, each) => sum + each.images.length, 0);
  const isRefused = tried !== null && refuse && tried.verdict.isStrange;
  const say = [
    model
      ? words.sayModel(model.classes.join(', '))
      : images > 0
        ? words.sayClasses(count(classes.length), count(images))
        : words.sayNothing,
    ...(tried && model && !covered
      ? [
          isRefused
            ? words.sayStrange(tried.name)
            : words.sayCalled(
                tried.name,
                model.classes[tried.verdict.called] ?? '',
                formatPercent(tried.verdict.probabilities[tried.verdict.called] ?? 0, language),
              ),
        ]
      : []),
  ].join(' ');
  const alert = problem
    ? problem.kind === 'read'
      ? words.readFaults[problem.fault]
      : problem.kind === 'file'
        ? words.fileFaults[problem.fault]
        : problem.kind === 'source'
          ? words.sourceFaults[problem.fault]
          : words.unread(count(problem.count))
    : null;

  return (
    <Figure
      id="own-images"
      say={say}
      head={
        images > 0 || model ? (
          <Button small onClick={own.clear}>
            {words.clear}
          </Button>
        ) : undefined
      }
      dock={
        <>
          <Button look="go" aria-disabled={!own.canLearn} onClick={() => own.canLearn && own.learn()}>
            {busy === 'learning' ? words.learning : words.learn}
          </Button>
          {model && (
            <Toggle
              field="refuse"
              name={words.refuse}
              checked={refuse}
              onChange={(next) => update((whole) => ({ ...whole, own: { refuse: next } }))}
            />
          )}
        </>
      }
      readouts={
        <>
          {checked !== null && (
            <Readout name={words.checked} value={checked} text={formatPercent(checked, language)} />
          )}
          {took && (
            <Readout
              name={words.seconds}
              value={(took.features + took.head) / 1000}
              text={formatFixed((took.features + took.head) / 1000, language, 2)}
              unit=" s"
            />
          )}
        </>
      }
      badge={<EngineBadge state={status} />}
      alert={alert}
      picture={() => svgBlob(body.current!, text.figures['own-images'].title)}
      numbers={() =>
        toCsv(
          ['image', 'class', 'probability', 'distance', 'limit', 'refused'],
          model && tried
            ? model.classes.map((name, k) => [
                tried.name,
                name,
                tried.verdict.probabilities[k],
                tried.verdict.distance,
                tried.verdict.limit,
                tried.verdict.isStrange,
              ])
            : [],
        )
      }
    >
      <div className={dropping ? 'tr tr-own is-dropping' : 'tr tr-own'} ref={body}>
        <section aria-label={words.teach}>
          <h3>{words.teach}</h3>
          {classes.length > 0 && (
            <ul className="tr-classes">
              {classes.map((each, index) => (
                <ClassCard
                  key={index}
                  own={each}
                  index={index}
                  onRename={(name) => own.renameClass(index, name)}
                  onFiles={(files) => own.addFiles(index, files)}
                />
              ))}
            </ul>
          )}
          <div className="tr-ways">
            {images === 0 && <Button onClick={own.openExample}>{words.example}</Button>}
            <Button
              small
              aria-disabled={classes.length >= mostClasses}
              onClick={() => own.addClass(words.newClass(classes.length + 1))}
            >
              {words.addClass}
            </Button>
            <FileButton
              name={words.openDataset}
              hint={words.datasetHint}
              busy={busy === 'reading' ? words.reading : null}
              onFiles={first(own.openDataset)}
            />
            <FileButton
              name={words.loadModel}
              hint={words.loadHint}
              busy={null}
              onFiles={first(own.loadModel)}
            />
          </div>
          <p className="cap">{images > 0 ? words.need(count(leastPerClass)) : words.private}</p>
        </section>
        <section aria-label={words.try}>
          <h3>{words.try}</h3>
          {model ? (
            <>
              <div className="tr-ways">
                <FileButton
                  name={words.openImage}
                  hint={words.hint}
                  busy={busy === 'trying' ? words.reading : null}
                  onFiles={first(own.tryFile)}
                />
                {TRIALS.map((trial) => (
                  <Button key={trial} small onClick={() => own.tryExample(trial, words.trials[trial])}>
                    {words.trials[trial]}
                  </Button>
                ))}
              </div>
              {tried ? (
                <VerdictPanel model={model} tried={tried} refuse={refuse} covered={covered} />
              ) : (
                <p className="cap">{words.tryNote}</p>
              )}
              <Button
                small
                onClick={() => {
                  const blob = own.saved();
                  if (blob) saveBlob(blob, 'deep-rounds-model.json');
                }}
              >
                {words.saveModel}
              </Button>
            </>
          ) : (
            <p className="cap">{words.first}</p>
          )}
        </section>
      </div>
    </Figure>
  );
}
