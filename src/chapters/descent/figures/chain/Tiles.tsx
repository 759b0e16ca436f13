import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Button } from '../../../../ui/Button';
import { MathText } from '../../../../ui/MathText';
import type { Chain } from '../../derive/chain';
import { useText, useUpdate } from '../../hooks';
import { within } from '../../model';
import { toggleZero, type ChainState, type Factor } from '../../modelChain';

interface TilesProps {
  readonly state: ChainState;
  readonly chain: Chain;
}

/** Forward above, from the weights at the right to the loss at the left; under each gap the factor that links its ends. */
export function Tiles({ state, chain }: TilesProps) {
  const { chain: words } = useText();
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  return (
    <div className="ch-tiles">
      <Forward symbol="L" name={words.forward.L} value={chain.loss} label="Loss" />
      <Forward symbol="a" name={words.forward.a} value={chain.a} label="a" />
      <Forward symbol="z" name={words.forward.z} value={chain.z} label="z" />
      <div className="ch-forward">
        <span className="cap">{words.forward.w}</span>
        <span className="ch-inputs">
          <MathText source="w_1 x_1 + w_2 x_2 + b" />
        </span>
      </div>
      <Tile factor="dLda" state={state} symbol="dL/da">
        <Value name="dL/da" value={chain.dLda} text={number(chain.dLda)} />
      </Tile>
      <Tile factor="dadz" state={state} symbol="da/dz">
        <Value name="da/dz" value={chain.dadz} text={number(chain.dadz)} />
      </Tile>
      <Tile factor="dzdw" state={state} symbol="dz/dw">
        <span className="ch-three">
          <Value name="dz/dw1" value={chain.dzdw1} text={number(chain.dzdw1)} math="x_1" />
          <Value name="dz/dw2" value={chain.dzdw2} text={number(chain.dzdw2)} math="x_2" />
          <Value name="dz/db" value={chain.dzdb} text={number(chain.dzdb)} math="1" />
        </span>
      </Tile>
    </div>
  );
}

interface ForwardProps {
  readonly symbol: string;
  readonly name: string;
  readonly label: string;
  readonly value: number;
}

function Forward({ symbol, name, value, label }: ForwardProps) {
  const language = useLanguage();
  return (
    <div className="ch-forward">
      <ArrowLeft aria-hidden className="ch-from" />
      <span className="cap">{name}</span>
      <span>
        <MathText source={symbol} />{' '}
        <output className="num" aria-label={label} aria-live="off" data-value={String(value)}>
          {formatNumber(value, language)}
        </output>
      </span>
    </div>
  );
}

function Value(props: {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly math?: string;
}) {
  return (
    <span className="ch-value">
      {props.math && <MathText source={props.math} />}
      <output className="num" aria-label={props.name} aria-live="off" data-value={String(props.value)}>
        {props.text}
      </output>
    </span>
  );
}

interface TileProps {
  readonly factor: Factor;
  readonly state: ChainState;
  readonly symbol: string;
  readonly children: ReactNode;
}

/** One factor; it can be set to 0 and back. */
function Tile({ factor, state, symbol, children }: TileProps) {
  const { chain: words } = useText();
  const update = useUpdate();
  const zero = state.zero.includes(factor);
  return (
    <div className={`ch-tile ch-${factor}${zero ? ' is-zero' : ''}`}>
      <span className="ch-tile-head">
        <span className="ch-symbol">
          <MathText source={symbol} />
        </span>
        <Button
          small
          aria-pressed={zero}
          aria-label={zero ? words.restore(symbol) : words.setZero(symbol)}
          onClick={() => update(within('chain', toggleZero(factor)))}
        >
          {zero ? words.back : words.zero}
        </Button>
      </span>
      {children}
      <span className="cap">{words.means[factor]}</span>
    </div>
  );
}
