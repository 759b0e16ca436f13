import { formatCount, formatFixed, formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { curveOf, type MethodRuns } from '../../derive/outcome';
import { budgetOf, methods, type Method } from '../../derive/plan';
import { useText } from '../../hooks';
import { MethodMark } from './MethodMark';

interface MethodListProps {
  readonly runs: MethodRuns;
  readonly locked: number;
  /** What starts or stops the patient one. */
  readonly action: React.ReactNode;
}

/** The methods with their strokes, and how far each has come: the legend of both plots and their numbers. */
export function MethodList({ runs, locked, action }: MethodListProps) {
  return (
    <ul className="tr-methods">
      {methods.map((method) => (
        <Entry
          key={method}
          method={method}
          runs={runs}
          locked={locked}
          action={method === 'patient' && action}
        />
      ))}
    </ul>
  );
}

function Entry({ method, runs, locked, action }: MethodListProps & { readonly method: Method }) {
  const words = useText().freeze;
  const language = useLanguage();
  const last = curveOf(runs[method], method).at(-1);
  const name = words.methods[method];
  return (
    <li>
      <svg width="46" height="14" aria-hidden="true" className="tr-sample">
        <path className={`tr-line tr-${method}`} d="M2 7H44" />
        <MethodMark method={method} x={23} y={7} />
      </svg>
      <p>
        <b>{name}</b>
        <small className="cap tr-note">
          {words.methodNotes[method](locked, formatCount(budgetOf(method), language))}
        </small>
      </p>
      <p className="tr-score">
        {last ? (
          <>
            <output aria-label={words.accuracyOf(name)} aria-live="off" data-value={last.mean}>
              {formatPercent(last.mean, language)}
            </output>
            <small className="cap">
              {last.seeds > 1 && `± ${formatFixed(100 * last.spread, language, 0)}, `}
              {words.seeds(last.seeds)}
            </small>
          </>
        ) : (
          !action && <small className="cap">{words.notYet}</small>
        )}
        {action}
      </p>
    </li>
  );
}
