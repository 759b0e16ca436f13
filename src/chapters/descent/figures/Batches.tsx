import { useMemo, useRef } from 'react';
import { playerOf } from '../../../engine/client/playerOf';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { useStepSync } from '../../../engine/client/useStepSync';
import { useTrainer } from '../../../engine/client/useTrainer';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { common } from '../../../text/common';
import { frozenWords } from '../../../text/frozen';
import { formatCount, formatNumber, formatSigned } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { MathText } from '../../../ui/MathText';
import { Parameter } from '../../../ui/Parameter';
import { Player } from '../../../ui/Player';
import { Readout } from '../../../ui/Readout';
import { dealOf, dealsOf, FIRST, NEURON_2, runDataOf, settingsOf } from '../derive/batches';
import { sayBatches } from '../derive/sayBatches';
import { useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import { batchesRanges, setBatches, type BatchesState } from '../modelBatches';
import { BatchPlot } from './batches/BatchPlot';
import './batches/batches.css';
import './dock.css';
import { Table } from './batches/Table';
import { useCalm } from '../../../state/useCalm';

const SPEEDS = [1, 3, 10, 30];
const CALM_MS = 200;
const NAMES = ['w1', 'w2', 'b'] as const;

/** The data as cards dealt in batches: one step a batch, one epoch a deck. */
export function Batches() {
  const text = useText();
  const words = text.batches;
  const shared = useWords(common);
  const language = useLanguage();
  const state = useModel((model) => model.batches);
  const update = useUpdate();
  const engine = useEngineStatus();
  const body = useRef<HTMLDivElement>(null);
  const { size, lr, seed, step } = state;
  const count = (value: number) => formatCount(value, language);

  const run = useMemo(() => ({ size, lr, seed }), [size, lr, seed]);
  const calm = useCalm(run, CALM_MS);
  const data = useMemo(() => runDataOf(), []);
  const trainer = useTrainer({
    shape: NEURON_2,
    settings: settingsOf({ ...calm, step: 0 }),
    data,
    replicas: [{ seed: calm.seed, initial: Float32Array.from(FIRST) }],
    startStep: step,
    speed: 3,
  });
  const settled = calm === run;
  useStepSync(trainer, step, (next) =>
    update(within('batches', (old) => (old.step === next || !settled ? old : { ...old, step: next }))),
  );

  // A frozen run never reached the later steps of a link.
  const deals = useMemo(() => dealsOf({ ...run, step: 0 }, step), [run, step]);
  const deal = useMemo(() => dealOf(run, deals.length), [run, deals.length]);
  const last = deals.at(-1);
  const before = deals.at(-2)?.params ?? FIRST;
  const { snapshot } = trainer;
  const current = settled && snapshot?.step === step && !trainer.busy ? snapshot.params : null;
  const params: ArrayLike<number> = current ?? last?.params ?? FIRST;
  const say = sayBatches(deal, last, size, words, language);
  const change = (next: Partial<Pick<BatchesState, 'size' | 'lr' | 'seed'>>) => {
    trainer.pause();
    update(within('batches', setBatches(next)));
  };
  const frozen = trainer.frozen
    ? frozenWords[language](
        trainer.frozen.parameter.input === null ? 'b' : `w${trainer.frozen.parameter.input + 1}`,
        count(trainer.frozen.step),
      )
    : trainer.failed
      ? words.failed
      : null;
  const more = settled && step < batchesRanges.step.max;
  const loss = last?.loss ?? null;

  return (
    <Figure
      id="batches"
      className="bt-figure"
      say={say}
      alert={frozen}
      badge={<EngineBadge state={engine} />}
      picture={() => svgBlob(body.current!, text.figures.batches.title)}
      numbers={() =>
        toCsv(
          ['step', 'epoch', 'batch loss', 'w1', 'w2', 'b', 'batch size', 'learning rate', 'seed'],
          deals.map((each) => [
            each.step,
            Math.ceil(each.step / deal.perEpoch),
            each.loss,
            ...each.params,
            size,
            lr,
            seed,
          ]),
        )
      }
      head={
        <Parameter
          field="seed"
          name={words.seed}
          value={seed}
          {...batchesRanges.seed}
          onChange={(next) => change({ seed: Math.round(next) })}
        />
      }
      dock={
        <div className="ds-dock">
          <Player {...playerOf(trainer, SPEEDS, more)} />
          <Parameter
            field="batch"
            name={words.size}
            value={size}
            {...batchesRanges.size}
            onChange={(next) => change({ size: next })}
          />
          <Parameter
            field="blr"
            name={words.learningRate}
            math={words.rate}
            value={lr}
            {...batchesRanges.lr}
            log
            onChange={(next) => change({ lr: next })}
          />
        </div>
      }
      readouts={
        <>
          <Readout name={shared.stepNumber} value={step} text={count(step)} />
          <Readout
            name={shared.epoch}
            value={Math.floor(step / deal.perEpoch)}
            text={count(Math.floor(step / deal.perEpoch))}
          />
          {loss !== null && <Readout name={shared.loss} value={loss} text={formatNumber(loss, language)} />}
        </>
      }
    >
      <div className="bt" ref={body}>
        <div className="bt-left">
          <p className="bt-head">
            <strong>{words.epochTitle(count(deal.epoch + 1))}</strong>
            <span>{deal.dealt > 0 ? words.batch(count(deal.dealt), count(deal.perEpoch)) : ''}</span>
            <span>{words.inDeck(count(deal.left))}</span>
          </p>
          <div className="bt-table">
            <Table deal={deal} />
          </div>
          <p className="bt-before">
            {deal.before.length > 0 && (
              <>
                {words.before}{' '}
                <span className="num">
                  {deal.before
                    .slice(0, 8)
                    .map((patient) => count(patient + 1))
                    .join(' ')}{' '}
                  …
                </span>
              </>
            )}
          </p>
          <div className="bt-weights" role="group" aria-label={words.weights}>
            {NAMES.map((name, index) => (
              // A new key at every deal lets the flash begin again.
              <div key={`${name} ${step}`} className={step > 0 ? 'bt-weight is-flashing' : 'bt-weight'}>
                <MathText source={name.replace(/\d/, '_$&')} />
                <output aria-label={name} aria-live="off" className="num" data-value={String(params[index])}>
                  {formatNumber(params[index]!, language)}
                </output>
                <span className="cap num">
                  {last ? formatSigned(last.params[index]! - before[index]!, language, 3) : ''}
                </span>
              </div>
            ))}
          </div>
        </div>
        <div className="bt-plot">
          <BatchPlot deals={deals} perEpoch={deal.perEpoch} description={say} />
        </div>
      </div>
    </Figure>
  );
}
