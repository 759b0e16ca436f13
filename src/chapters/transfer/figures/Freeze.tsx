import { useEffect, useMemo, useRef, useState } from 'react';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { formatCount, formatPercent } from '../../../text/format';
import { useLanguage } from '../../../text/language';
import { Button } from '../../../ui/Button';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { Player } from '../../../ui/Player';
import { Segments } from '../../../ui/Segments';
import { curveOf, outcomeHeader, outcomeRows, sizeCurve } from '../derive/outcome';
import {
  budget,
  convolutions,
  looks,
  methods,
  patience,
  sizes,
  targetIds,
  type Method,
} from '../derive/plan';
import { sayFreeze } from '../derive/sayFreeze';
import { useModel, useText, useUpdate } from '../hooks';
import { choose, setLocked, toggleLock, type FreezeState } from '../modelFreeze';
import { loadSource } from '../run/loadSource';
import { useComparison } from '../run/useComparison';
import { AccuracyPlot, type CurvePoint } from './freeze/AccuracyPlot';
import { Examples } from './freeze/Examples';
import { FilterRows } from './freeze/FilterRows';
import { LayerStrip } from './freeze/LayerStrip';
import { MethodList } from './freeze/MethodList';
import './transfer.css';
import './freeze/freeze.css';

const NONE = Array.from({ length: convolutions }, () => 0);

/** Locks on a network that has learned elsewhere, and what they are worth with few images. */
export function Freeze() {
  const text = useText();
  const words = text.freeze;
  const language = useLanguage();
  const update = useUpdate();
  const status = useEngineStatus();
  const body = useRef<HTMLDivElement>(null);
  const state = useModel((whole) => whole.freeze);
  const { target, perClass, locked } = state;
  const { view, comparison } = useComparison(state);
  const { runs, ends, seed, params, phase, job, progress, failed } = view;
  const [source, setSource] = useState<Float32Array | null>(null);
  /** The look that is pointed at; null follows the newest. */
  const [pinned, setPinned] = useState<{ readonly of: string; readonly look: number } | null>(null);

  useEffect(() => {
    let current = true;
    // Play says what is wrong with a source that does not come; the picture stands without it.
    void loadSource().then(
      (found) => current && setSource(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [phase]);

  const set = (change: (part: FreezeState) => FreezeState) =>
    update((whole) => ({ ...whole, freeze: change(whole.freeze) }));
  const key = `${target}/${perClass}/${locked}`;
  // With everything locked it is the network from scratch that is trained step by step.
  const lead: Method = locked === convolutions ? 'scratch' : 'tuned';
  const newest = runs[lead][seed]?.length ?? 0;
  const look = pinned?.of === key ? Math.min(pinned.look, newest) : newest;
  const moved = look === 0 ? NONE : (runs.tuned[seed]?.[look - 1]?.moved ?? NONE);
  const now = look === 0 ? null : (params.tuned?.[look - 1] ?? null);
  const images = (budget * look) / looks;
  const count = (value: number) => formatCount(value, language);

  const onLooks = useMemo(
    () => Object.fromEntries(methods.map((method) => [method, curveOf(runs[method], method).map(atImages)])),
    [runs],
  ) as unknown as Readonly<Record<Method, readonly CurvePoint[]>>;
  const onSizes = useMemo(
    () =>
      Object.fromEntries(
        methods.map((method) => [
          method,
          sizeCurve(ends[method]).map((point) => ({ ...point, x: sizes.indexOf(point.perClass) })),
        ]),
      ),
    [ends],
  ) as unknown as Readonly<Record<Method, readonly CurvePoint[]>>;
  const wide = onLooks.patient.length > 0;
  const span = wide ? patience * budget : budget;
  const fullTicks = [0, span / 2, span];
  const say = sayFreeze(state, runs, words, language);

  const statusText = failed
    ? words.failed[failed]
    : phase === 'loading'
      ? words.loading
      : phase === 'drawing'
        ? words.drawing(seed + 1)
        : phase === 'training'
          ? words.training(seed + 1, formatPercent(progress, language))
          : comparison.isDone('compare')
            ? words.done
            : words.idle;

  const waiting = phase !== null && job === 'patient';
  const action = comparison.isDone('patient') ? null : waiting ? (
    <Button small onClick={comparison.stop}>
      {words.stopPatient}
    </Button>
  ) : (
    <Button small aria-disabled={phase !== null} onClick={() => phase === null && comparison.play('patient')}>
      {words.patient}
    </Button>
  );

  return (
    <Figure
      id="freeze"
      say={say}
      head={
        <Segments
          field="target"
          small
          name={words.target}
          value={target}
          options={targetIds.map((value) => ({ value, label: words.targetShort[value] }))}
          onChange={(next) => set((part) => choose(part, { target: next }))}
        />
      }
      dock={
        <>
          <Player
            playing={phase !== null && job === 'compare'}
            canBack={look > 0}
            canStep={job !== 'patient' && (look < newest || !comparison.isDone('compare'))}
            onPlay={() => {
              if (job === 'patient' || comparison.isDone('compare')) return;
              setPinned(null);
              comparison.play();
            }}
            onPause={comparison.stop}
            onStep={() => {
              if (look < newest) return setPinned({ of: key, look: look + 1 });
              setPinned(null);
              comparison.step();
            }}
            onStepBack={() => {
              comparison.stop();
              setPinned({ of: key, look: look - 1 });
            }}
            onReset={() => {
              setPinned(null);
              comparison.reset();
            }}
          />
          <Segments
            field="perClass"
            small
            showName
            name={words.perClass}
            value={String(perClass)}
            options={sizes.map((size) => ({ value: String(size), label: String(size) }))}
            onChange={(next) =>
              set((part) => choose(part, { perClass: sizes.find((s) => String(s) === next)! }))
            }
          />
        </>
      }
      badge={<EngineBadge state={status} />}
      alert={failed ? words.failed[failed] : null}
      picture={() => svgBlob(body.current ?? document.body, text.figures.freeze.title)}
      numbers={() => toCsv(outcomeHeader, outcomeRows(runs, state))}
    >
      <div className="tr" ref={body}>
        <div className="tr-top">
          <Examples target={target} />
          <LayerStrip
            locked={locked}
            moved={moved}
            onLocked={(next) => set((part) => setLocked(part, next))}
            onToggle={(layer) => set((part) => toggleLock(part, layer))}
          />
          <FilterRows source={source} now={now} />
        </div>
        <div className="tr-run">
          <span className="tr-progress" aria-hidden="true">
            <span style={{ width: `${100 * progress}%` }} />
          </span>
          <span className="cap" role="status" aria-label={words.statusName}>
            {statusText}
          </span>
          {failed && (
            <Button small onClick={() => comparison.play()}>
              {words.retry}
            </Button>
          )}
          <span className="cap tr-seen">
            {words.seen}{' '}
            <output aria-label={words.seen} aria-live="off" data-value={images}>
              {count(images)}
            </output>{' '}
            {words.ofBudget(count(budget))}
            <span className="tr-note">{words.sameBudget}</span>
          </span>
        </div>
        <MethodList runs={runs} locked={locked} action={action} />
        <div className="tr-plots">
          <AccuracyPlot
            title={words.overImages}
            description={say}
            x={[0, span]}
            xTicks={fullTicks}
            xName={words.imagesShown}
            writeX={count}
            curves={onLooks}
            here={look > 0 ? images : null}
          />
          <AccuracyPlot
            title={words.overSizes}
            description={say}
            x={[-0.4, sizes.length - 0.6]}
            xTicks={SIZE_TICKS}
            xName={words.perClassAxis}
            writeX={writeSize}
            curves={onSizes}
            here={sizes.indexOf(perClass)}
            onPick={(at) => set((part) => choose(part, { perClass: sizes[at]! }))}
          />
        </div>
      </div>
    </Figure>
  );
}

const SIZE_TICKS = sizes.map((_, index) => index);
const writeSize = (index: number) => String(sizes[index] ?? '');
const atImages = <P extends { readonly images: number }>(point: P) => ({ ...point, x: point.images });
