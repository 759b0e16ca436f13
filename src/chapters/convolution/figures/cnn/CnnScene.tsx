import { lazy, Suspense, useCallback, useMemo, useRef } from 'react';
import type { CnnEvaluation, CnnLook } from '../../../../engine/client/cnnTypes';
import type { CnnTrainer } from '../../../../engine/client/cnnTrainerView';
import { playerOf } from '../../../../engine/client/playerOf';
import { useEngineStatus } from '../../../../engine/client/useEngineStatus';
import { initialCnnParameters } from '../../../../math/cnnShape';
import { toCsv } from '../../../../plot/csv';
import { svgBlob } from '../../../../plot/saveSvg';
import { useSize } from '../../../../plot/useSize';
import { common } from '../../../../text/common';
import { frozenWords } from '../../../../text/frozen';
import { formatCount, formatFixed, formatNumber, formatPercent } from '../../../../text/format';
import { useLanguage, useWords } from '../../../../text/language';
import { Button } from '../../../../ui/Button';
import { EngineBadge } from '../../../../ui/EngineBadge';
import { Figure } from '../../../../ui/Figure';
import { Player } from '../../../../ui/Player';
import { Readout } from '../../../../ui/Readout';
import { Segments } from '../../../../ui/Segments';
import { normalized, pageLook } from '../../derive/cnnLook';
import { brainNormalize, cnnShape } from '../../derive/cnnPlan';
import type { CnnScores } from '../../derive/cnnScores';
import { cnnHeader, cnnRows, sayCnn } from '../../derive/sayCnn';
import { useAsked, useModel, useText, useUpdate } from '../../hooks';
import { openMap, putLesion, setPatient, setThreshold, tumors, type CnnState } from '../../modelCnn';
import { brainCase, insideBrain } from '../../slice/brainCase';
import { Pick } from '../Pick';
import { NetBoard } from './NetBoard';
import '../convolution.css';
import './cnn.css';

/** What stands under the network comes a moment after it. */
const RunLine = lazy(() => import('./RunLine').then((module) => ({ default: module.RunLine })));
const OpenBoard = lazy(() => import('./OpenBoard').then((module) => ({ default: module.OpenBoard })));
const ScorePanel = lazy(() => import('./ScorePanel').then((module) => ({ default: module.ScorePanel })));

const unmeasured = { width: 928, height: 500 };
/** Px of width from which network, opened map and scores take turns; on a phone they stand under each other. */
const ROOM = 560;

const SPEEDS = [1, 5, 20, Infinity];

/** An evaluation, and the step that it is of. */
export interface Scored {
  readonly step: number;
  readonly evaluation: CnnEvaluation;
}

export interface CnnSceneProps {
  /** Part of the images that are drawn. */
  readonly drawn: number;
  readonly failed: boolean;
  /** Null until the images are there. */
  readonly trainer: CnnTrainer | null;
  /** The engine's look at the present image, if it has come. */
  readonly look: CnnLook | null;
  readonly scored: Scored | null;
  readonly scores: CnnScores | null;
}

/** The figure of the whole network, whether or not the engine is there yet. */
export function CnnScene({ drawn, failed, trainer, look: engineLook, scored, scores }: CnnSceneProps) {
  const text = useText();
  const words = text.cnn;
  const shared = useWords(common);
  const language = useLanguage();
  const update = useUpdate();
  const state = useModel((whole) => whole.cnn);
  const status = useEngineStatus();
  const asked = useAsked();
  const body = useRef<HTMLDivElement>(null);
  const [measure, { width }] = useSize(unmeasured);
  const frame = useCallback(
    (element: HTMLDivElement | null) => {
      body.current = element;
      return measure(element);
    },
    [measure],
  );
  const change = (next: (cnn: CnnState) => CnnState) =>
    update((whole) => ({ ...whole, cnn: next(whole.cnn) }));

  const { patient: number, tumor, lesion, seed, threshold } = state;
  const patient = useMemo(() => brainCase(number, tumor, lesion), [number, tumor, lesion]);
  const snapshot = trainer?.snapshot ?? null;
  const first = useMemo(() => initialCnnParameters(cnnShape, seed), [seed]);
  const params = snapshot?.params ?? first;
  // Until the engine has looked, the page itself works the picture out: the same numbers, from the same weights.
  const own = useMemo(
    () => (engineLook ? null : pageLook(cnnShape, params, normalized(patient.bytes, brainNormalize))),
    [engineLook, params, patient],
  );
  const look = engineLook ?? own!;
  const single = width >= ROOM;
  const { panel } = state;
  const onLesion = (row: number, col: number) => {
    const place = insideBrain(patient.anatomy, row, col);
    change((cnn) => putLesion(cnn, place.row, place.col));
  };
  const covered = asked === 'cnn-drag';
  const step = snapshot?.step ?? 0;
  const loss = snapshot?.smoothLoss ?? null;
  const lastAccuracy = trainer?.curve.at(-1)?.sets.test?.accuracy ?? null;
  const count = (value: number) => formatCount(value, language);

  return (
    <Figure
      id="cnn"
      say={covered ? words.sayCovered : sayCnn(state, look, params, step, words, language)}
      head={
        <>
          <Pick
            name={words.tumor}
            value={tumor}
            options={tumors.map((value) => ({ value, label: words.kinds[value] }))}
            onChange={(next) => change((cnn) => ({ ...cnn, tumor: next }))}
          />
          <Button small onClick={() => change((cnn) => setPatient(cnn, cnn.patient + 1))}>
            {words.next}
          </Button>
          <Segments
            field="panel"
            small
            name={words.panel}
            value={state.panel}
            options={(['net', 'map', 'scores'] as const).map((value) => ({
              value,
              label: words.panels[value],
            }))}
            onChange={(next) => change((cnn) => ({ ...cnn, panel: next }))}
          />
        </>
      }
      dock={
        trainer ? (
          <Player {...playerOf(trainer, SPEEDS, !trainer.done)} />
        ) : (
          <Player
            playing={false}
            canBack={false}
            canStep={false}
            onStep={() => undefined}
            onStepBack={() => undefined}
            onReset={() => undefined}
            onPlay={() => undefined}
          />
        )
      }
      readouts={
        <>
          <Readout name={shared.stepNumber} value={step} text={count(step)} />
          <Readout name={shared.epoch} value={snapshot?.epoch ?? 0} text={count(snapshot?.epoch ?? 0)} />
          {loss !== null && <Readout name={shared.loss} value={loss} text={formatNumber(loss, language)} />}
          {lastAccuracy !== null && (
            <Readout
              name={shared.accuracy}
              value={lastAccuracy}
              text={formatPercent(lastAccuracy, language)}
            />
          )}
          {scores && scored?.step === step && panel !== 'scores' && (
            <Readout name={words.auc} value={scores.auc} text={formatFixed(scores.auc, language, 3)} />
          )}
        </>
      }
      badge={<EngineBadge state={status} />}
      alert={
        trainer?.frozen
          ? frozenWords[language](
              words.parameter(count(trainer.frozen.parameter)),
              count(trainer.frozen.step),
            )
          : null
      }
      picture={() => svgBlob(body.current ?? document.body, words.board)}
      numbers={() => toCsv(cnnHeader, cnnRows(state, look, params))}
    >
      <div className={single ? 'conv conv-cnn is-single' : 'conv conv-cnn'} ref={frame}>
        {(panel === 'net' || !single) && (
          <div className="conv-board conv-net">
            <NetBoard
              shape={cnnShape}
              state={state}
              patient={patient}
              look={look}
              params={params}
              covered={covered}
              onOpen={(layer, map) => change((cnn) => openMap(cnn, layer, map))}
              onLesion={onLesion}
            />
          </div>
        )}
        <div className="conv-line-run cap">
          <Suspense>
            <RunLine drawn={drawn} failed={failed} trainer={trainer} />
          </Suspense>
        </div>
        {panel === 'map' && (
          <div className="conv-board conv-opened">
            <Suspense>
              <OpenBoard
                shape={cnnShape}
                state={state}
                patient={patient}
                look={look}
                params={params}
                onLesion={onLesion}
                onCell={({ row, col }) => change((cnn) => ({ ...cnn, cellRow: row, cellCol: col }))}
                onInput={(input) => change((cnn) => ({ ...cnn, input }))}
              />
            </Suspense>
          </div>
        )}
        {panel === 'scores' && (
          <Suspense fallback={<p className="conv-wait">{words.noScores}</p>}>
            <ScorePanel
              scores={scores}
              scoredStep={scored?.step ?? null}
              threshold={threshold}
              losses={trainer?.losses ?? []}
              curve={trainer?.curve ?? []}
              names={{ found: words.kinds.ring, other: words.kinds.solid }}
              onThreshold={(next) => change((cnn) => setThreshold(cnn, next))}
            />
          </Suspense>
        )}
      </div>
    </Figure>
  );
}
