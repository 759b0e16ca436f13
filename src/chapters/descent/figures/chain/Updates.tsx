import { formatTick } from '../../../../plot/formatTick';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Button } from '../../../../ui/Button';
import { MathText } from '../../../../ui/MathText';
import { NUDGE, nudgeOf } from '../../derive/chain';
import { useText, useUpdate } from '../../hooks';
import { within } from '../../model';
import { parameterNames, type ChainState, type ParameterName } from '../../modelChain';

type Numbers = Readonly<Record<ParameterName, number>>;

interface UpdatesProps {
  readonly state: ChainState;
  /** The first two factors joined; not shown for a batch. */
  readonly shared?: readonly [number, number];
  readonly inputs?: Numbers;
  readonly gradient: Numbers;
  readonly next: Numbers;
  readonly engine: Numbers | null;
  /** A question about these numbers is open. */
  readonly covered: boolean;
}

/** One card for each weight: its gradient, the update, and the numerical gradient beside both. */
export function Updates({ state, shared, inputs, gradient, next, engine, covered }: UpdatesProps) {
  const { chain: words } = useText();
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const signed = (value: number) => (value < 0 ? `(${number(value)})` : number(value));
  return (
    <div className="ch-updates">
      {parameterNames.map((name) => (
        <section key={name} className="ch-update" aria-label={`${words.update}: ${name}`}>
          <p className="ch-line">
            <MathText source={`dL/d${mathOf(name)}`} /> =&nbsp;
            <Result name={`dL/d${name}`} value={gradient[name]} covered={covered} />
          </p>
          {shared && inputs && (
            <p className="num ch-quiet">
              {signed(shared[0])} × {signed(shared[1])} × {signed(inputs[name])}
            </p>
          )}
          <p className="ch-line">
            <MathText source={`${words.fresh} ${mathOf(name)}`} /> =&nbsp;
            <Result name={`${words.fresh} ${name}`} value={next[name]} covered={covered} />
          </p>
          <p className="num ch-quiet">
            {number(state[name])} − {formatTick(state.lr, language)} ×{' '}
            {covered ? '?' : signed(gradient[name])}
          </p>
          {shared && !covered && <NudgeLine name={name} state={state} engine={engine?.[name] ?? null} />}
          {!shared && engine && (
            <p className="ch-line ch-quiet">
              {words.engine} <span className="num">{number(engine[name])}</span>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}

function Result({ name, value, covered }: { name: string; value: number; covered: boolean }) {
  const language = useLanguage();
  if (covered) return <b>?</b>;
  return (
    <output className="num" aria-label={name} aria-live="off" data-value={String(value)}>
      {formatNumber(value, language)}
    </output>
  );
}

interface NudgeLineProps {
  readonly name: ParameterName;
  readonly state: ChainState;
  readonly engine: number | null;
}

function NudgeLine({ name, state, engine }: NudgeLineProps) {
  const { chain: words } = useText();
  const language = useLanguage();
  const update = useUpdate();
  const number = (value: number, digits = 4) => formatNumber(value, language, digits);
  const open = state.nudged === name;
  const nudge = open ? nudgeOf(state, name) : null;
  return (
    <>
      <Button
        small
        aria-pressed={open}
        aria-label={words.nudgeName(name)}
        onClick={() => update(within('chain', (old) => ({ ...old, nudged: open ? null : name })))}
      >
        {words.nudge}
      </Button>
      {nudge && (
        <div className="ch-nudge" role="status" aria-label={words.nudgeName(name)}>
          <p className="num ch-quiet">
            ({number(nudge.above)} − {number(nudge.below)}) / {number(2 * NUDGE, 1)}
          </p>
          <p>
            {words.nudged(number(NUDGE, 1))} <b className="num">{number(nudge.slope)}</b>
          </p>
          <p>
            {words.tiles} <b className="num">{number(nudge.analytic)}</b>
          </p>
          <p>
            {words.engine} <b className="num">{engine === null ? '…' : number(engine)}</b>
          </p>
          {state.zero.length > 0 && <p className="cap">{words.notTrue}</p>}
        </div>
      )}
    </>
  );
}

/** w1 as math: w_1. */
function mathOf(name: ParameterName): string {
  return name.replace(/\d/, '_$&');
}
