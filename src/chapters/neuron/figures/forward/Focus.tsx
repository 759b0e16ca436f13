import { common } from '../../../../text/common';
import { formatNumber } from '../../../../text/format';
import { useLanguage, useWords } from '../../../../text/language';
import { MathText } from '../../../../ui/MathText';
import { Words } from '../../../../ui/Prose';
import { toleranceOf } from '../../derive/tolerance';
import { formulaOf, lineIds, numbersPutIn, type LineId } from '../../derive/forward';
import { errorText, meaningOf, nameOf, plainNumber, score, symbolOf } from '../../derive/forwardSay';
import { blankOf } from '../../hand';
import { useText } from '../../hooks';
import type { ForwardView } from './useForward';

/** The line under study, large: letters, numbers put in, result, and what it means or what is wrong with it. */
export function Focus({ view, reasonId, fresh }: { view: ForwardView; reasonId: string; fresh: boolean }) {
  const words = useText().forward;
  const language = useLanguage();
  const { state, pass } = view;
  const hand = state.mode === 'hand';
  const line = hand ? blankOf(state) : lineIds[state.line - 1];
  const count = String(lineIds.length);
  const number = (value: number) => formatNumber(value, language);

  if (hand && view.knowsAgain) {
    const { right } = score(state);
    return (
      <Panel title={words.againLine}>
        <p>
          <strong>{words.done(String(right), count)}</strong> <Again view={view} /> {words.doneNext}
        </p>
      </Panel>
    );
  }
  if (!line) {
    const again = !hand && state.line > lineIds.length;
    return (
      <Panel title={again ? words.againLine : words.patientLine}>
        <p>{again ? <Again view={view} /> : <Patient view={view} />}</p>
      </Panel>
    );
  }
  const error = hand && !fresh ? errorText(state, line, words, language) : null;
  return (
    <Panel title={words.line(String(lineIds.indexOf(line) + 1), count)} wrong={error !== null}>
      <Formula line={line} view={view} />
      <p id={reasonId}>
        {hand ? (
          <>
            {error ? <Words text={error} /> : words.hint}{' '}
            <span className="fw-tolerance cap">
              <Tolerance line={line} view={view} />
            </span>
          </>
        ) : view.known(line) ? (
          <Words text={meaningOf(line, pass, words, language)} />
        ) : null}
      </p>
    </Panel>
  );

  function Again({ view: { pass: seen } }: { view: ForwardView }) {
    if (!view.knowsAgain) return null;
    const { values, again } = seen;
    const texts = [values.a, again.a, values.L, again.L].map(number) as [string, string, string, string];
    return <Words text={words.againMeaning(...texts, again.L < values.L)} />;
  }
}

function Panel({
  title,
  wrong = false,
  children,
}: {
  title: string;
  wrong?: boolean;
  children: React.ReactNode;
}) {
  return (
    <div className={wrong ? 'fw-focus is-wrong' : 'fw-focus'}>
      <p className="fw-focus-title cap">{title}</p>
      {children}
    </div>
  );
}

function Patient({ view: { state } }: { view: ForwardView }) {
  const words = useText().forward;
  const language = useLanguage();
  return (
    <Words
      text={words.patientMeaning({
        x1: plainNumber(state.x1, language),
        x2: plainNumber(state.x2, language),
        label: words.labels[state.y],
        y: String(state.y),
      })}
    />
  );
}

function Formula({ line, view: { pass, known } }: { line: LineId; view: ForwardView }) {
  const words = useText().forward;
  const language = useLanguage();
  const result = (value: number) => formatNumber(value, language);
  const plain = (value: number) => plainNumber(value, language);
  const letters = formulaOf(line, pass.given);
  const numbers = numbersPutIn(line, pass, known, result, plain);
  const value = known(line) ? result(pass.values[line]) : '?';
  return (
    <div className="fw-formulas">
      <span className="fw-left">
        <MathText source={symbolOf(line, words)} />
      </span>
      <span>
        <MathText source={`= ${letters}`} wrap />
      </span>
      {numbers !== letters && numbers !== value && (
        <span className="fw-put">
          <MathText source={`= ${numbers}`} wrap />
        </span>
      )}
      <span className="fw-result">
        <MathText source={`= ${value}`} />
      </span>
    </div>
  );
}

/** How far off the number may be, in words. */
export function Tolerance({ line, view: { pass } }: { line: LineId; view: ForwardView }) {
  const text = useTolerance()(line, pass);
  return <>{text}</>;
}

/** Writes how far off a line may be. */
export function useTolerance() {
  const words = useText().forward;
  const language = useLanguage();
  return (line: LineId, pass: ForwardView['pass']) => {
    const tolerance = toleranceOf(line, pass);
    return tolerance === 0 ? words.exact : words.tolerance(plainNumber(tolerance, language));
  };
}

/** The accessible name of a line. */
export function useLineName() {
  const words = useText().forward;
  const { loss } = useWords(common);
  return (line: LineId) => nameOf(line, words, loss);
}
