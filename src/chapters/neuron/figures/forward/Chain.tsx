import { Fragment, type ReactNode } from 'react';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { MathText } from '../../../../ui/MathText';
import { formulaOf, lineIds, parts, type LineId } from '../../derive/forward';
import { plainNumber, symbolOf } from '../../derive/forwardSay';
import { blankOf } from '../../hand';
import { useText } from '../../hooks';
import { Cell } from './Cell';
import { useLineName } from './Focus';
import type { ForwardView } from './useForward';

interface ChainProps {
  readonly view: ForwardView;
  /** The field of a blank, in hand mode. */
  readonly blank: (line: LineId) => ReactNode;
  /** The line under study, to be put where it belongs. */
  readonly focus: ReactNode;
  readonly tolerance: (line: LineId) => string;
  readonly onPick: (line: number) => void;
}

/** Forward and back in one drawing: each backward factor stands below the two quantities that it links. */
export function Chain({ view, blank, focus, tolerance, onPick }: ChainProps) {
  const words = useText().forward;
  const language = useLanguage();
  const name = useLineName();
  const { state, pass, known, knowsAgain } = view;
  const hand = state.mode === 'hand';
  const current = hand ? (knowsAgain ? null : blankOf(state)) : (lineIds[state.line - 1] ?? null);
  const again = !hand && state.line > lineIds.length;
  const plain = (value: number) => plainNumber(value, language);
  const number = (value: number) => formatNumber(value, language);

  const stateOf = (line: LineId) => {
    if (line === current) return 'now';
    if (current && parts[current].includes(line)) return 'part';
    if (hand) return known(line) ? 'done' : 'later';
    return lineIds.indexOf(line) < state.line ? 'done' : 'later';
  };
  const output = (label: string, value: number, isKnown: boolean, write = number) => (
    <span className="fw-value">
      <output aria-label={label} aria-live="off" data-value={isKnown ? String(value) : ''}>
        {isKnown ? write(value) : '?'}
      </output>
    </span>
  );
  const afterStep = { z: pass.again.z, a: pass.again.a, L: pass.again.L };

  const cell = (line: LineId, area: string = line) => (
    <Fragment key={line}>
      <Cell
        area={area}
        line={lineIds.indexOf(line) + 1}
        symbol={symbolOf(line, words)}
        formula={formulaOf(line, pass.given)}
        state={stateOf(line)}
        onPick={hand ? undefined : () => onPick(lineIds.indexOf(line) + 1)}
        note={
          hand && !known(line) ? (
            tolerance(line)
          ) : (line === 'z' || line === 'a' || line === 'L') && knowsAgain && (hand || again) ? (
            <span className="fw-again" title={words.after}>
              <span className="sr">{words.after} </span>→ <b className="num">{number(afterStep[line])}</b>
            </span>
          ) : null
        }
      >
        {hand
          ? blank(line)
          : output(name(line), pass.values[line], known(line), line.startsWith('dzdw') ? plain : number)}
      </Cell>
      {line === current && focus}
    </Fragment>
  );
  const shared = known('dLda') && known('dadz');
  return (
    <div className="fw-chain">
      <p className="fw-row fw-row-1 cap">{words.rows.forward}</p>
      <Cell
        area="x"
        symbol="x"
        formula={`(${plain(state.x1)}${language === 'es' ? ';' : ','} ${plain(state.x2)})`}
        state={!hand && state.line === 0 ? 'now' : 'done'}
        onPick={hand ? undefined : () => onPick(0)}
      >
        <span className="fw-class-name">
          <MathText source={`y = ${state.y}`} /> {words.labels[state.y]}
        </span>
      </Cell>
      {current === null && !again && focus}
      {cell('z')}
      {cell('a')}
      {cell('L')}
      <p className="fw-row fw-row-2 cap">{words.rows.back}</p>
      {cell('dLda')}
      {cell('dadz')}
      {cell('dzdw1')}
      {cell('dzdw2')}
      <p className="fw-row fw-row-3 cap">{words.rows.multiply}</p>
      <Cell area="dLdz" symbol="dL/dz" formula="dL/da · da/dz" state="done" note={words.shared}>
        {output('dL/dz', pass.dLdz, shared)}
      </Cell>
      {cell('dLdw1')}
      {cell('dLdw2')}
      {cell('dLdb')}
      <p className="fw-row fw-row-4 cap">{words.rows.update}</p>
      <Cell area="lr" symbol="α" state="done">
        <span className="fw-value num">{plain(state.lr)}</span>
      </Cell>
      {cell('nw1')}
      {cell('nw2')}
      {cell('nb')}
      {current === null && again && focus}
    </div>
  );
}
