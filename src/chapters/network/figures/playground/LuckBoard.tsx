import { useEffect, useMemo, useState } from 'react';
import { Heatmap } from '../../../../plot/Heatmap';
import { Board } from '../../../../plot/Board';
import { fingerprint } from '../../../../engine/client/fingerprint';
import { formatCount, formatFixed, formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Button } from '../../../../ui/Button';
import { Parameter } from '../../../../ui/Parameter';
import { Readout } from '../../../../ui/Readout';
import type { Cases } from '../../derive/cases';
import { SOLVED } from '../../derive/luck';
import { runDataOf, runOf } from '../../derive/run';
import { useText } from '../../hooks';
import { ranges, type State } from '../../model';
import { Band } from './Band';
import type { Change } from './useHistory';
import { TINY, useLuck } from './useLuck';

interface LuckBoardProps {
  readonly state: State;
  readonly cases: Cases;
  readonly change: Change;
  readonly disabled: boolean;
  /** Tells the figure what is to be seen, in words. */
  readonly onSay: (text: string) => void;
}

const STEPS = { min: 50, max: 4000, step: 50 };

/** "Is it luck?": what the same settings learn from many seeds. */
export function LuckBoard({ state, cases, change, disabled, onSay }: LuckBoardProps) {
  const { playground: words } = useText();
  const language = useLanguage();
  const data = useMemo(() => runDataOf(cases), [cases]);
  const key = fingerprint([runOf(state, data), state.runs]);
  const { luck, start, stop } = useLuck(state, data, key);
  const [steps, setSteps] = useState(() => Math.max(600, Math.min(STEPS.max, state.step)));

  const { snapshot, seeds } = luck;
  const runs = snapshot?.replicas ?? [];
  const accuracies = runs.map((run) => (run.finite ? (run.testAccuracy ?? run.trainAccuracy) : 0));
  const solved = accuracies.filter((accuracy) => accuracy >= SOLVED).length;
  const text =
    runs.length > 0
      ? words.sayLuck(String(runs.length), formatCount(snapshot?.step ?? 0, language), String(solved))
      : words.luckEmpty;
  useEffect(() => onSay(text), [text, onSay]);
  const pictures = useMemo(() => {
    const values = snapshot?.fields[0]?.values;
    const size = TINY * TINY;
    return values
      ? Array.from({ length: values.length / size }, (_, r) => values.subarray(r * size, (r + 1) * size))
      : [];
  }, [snapshot]);

  return (
    <div className="network-luck">
      <div className="network-luck-tools" data-part="controls">
        <Parameter
          field="runs"
          name={words.luckRuns}
          value={state.runs}
          {...ranges.runs}
          onChange={(value) => change((old) => ({ ...old, runs: value }), 'runs')}
        />
        <Parameter name={words.luckSteps} value={steps} {...STEPS} onChange={setSteps} />
        {luck.running ? (
          <Button look="key" onClick={stop}>
            {words.stopLuck}
          </Button>
        ) : (
          <Button look="key" onClick={() => !disabled && void start(steps)} aria-disabled={disabled}>
            {words.startLuck(String(state.runs))}
          </Button>
        )}
        {luck.running && <progress aria-label={words.luckProgress} max={steps} value={snapshot?.step ?? 0} />}
      </div>
      {luck.failed && <p role="alert">{words.failed}</p>}
      <div className="network-luck-body">
        <div className="network-luck-grid" role="group" aria-label={words.luckGrid}>
          {seeds.map((seed, r) => (
            <button
              key={seed}
              type="button"
              className={r === 0 ? 'network-luck-one is-own' : 'network-luck-one'}
              title={words.luckOne(
                String(seed),
                accuracies[r] === undefined ? '–' : formatPercent(accuracies[r], language),
              )}
              aria-label={words.luckOne(
                String(seed),
                accuracies[r] === undefined ? '–' : formatPercent(accuracies[r], language),
              )}
              data-solved={(accuracies[r] ?? 0) >= SOLVED}
              onClick={() => {
                stop();
                change((old) => ({ ...old, seed, step: snapshot?.step ?? 0, mode: 'train', stage: 0 }));
              }}
            >
              {pictures[r] && <Thumbnail values={pictures[r]} />}
              <span className="network-luck-mark" aria-hidden>
                {(accuracies[r] ?? 0) >= SOLVED ? '✓' : ''}
              </span>
            </button>
          ))}
          {seeds.length === 0 && <p className="network-luck-empty">{words.luckEmpty}</p>}
        </div>
        <div className="network-luck-side">
          <div className="network-luck-numbers">
            <Readout
              name={words.luckSolved}
              value={runs.length > 0 ? solved / runs.length : NaN}
              text={runs.length > 0 ? words.ofRuns(String(solved), String(runs.length)) : '–'}
            />
            <Readout
              name={words.luckStep}
              value={snapshot?.step ?? 0}
              text={formatCount(snapshot?.step ?? 0, language)}
            />
          </div>
          <div className="network-luck-plot">
            <Band spreads={luck.spreads} />
          </div>
          <p className="cap">{words.luckNote(formatFixed(100 * SOLVED, language, 0))}</p>
        </div>
      </div>
    </div>
  );
}

/** One run's picture; a board of its own, so that it is saved with the figure. */
function Thumbnail({ values }: { readonly values: Float32Array }) {
  return (
    <Board title="">
      {({ width, height }) => (
        <Heatmap
          values={values}
          rows={TINY}
          cols={TINY}
          map="class"
          strength={1}
          box={{ x: 0, y: 0, width, height }}
        />
      )}
    </Board>
  );
}
