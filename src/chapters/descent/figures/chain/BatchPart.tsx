import { Arrow } from '../../../../plot/Arrow';
import { Axis } from '../../../../plot/Axis';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { HaloText } from '../../../../plot/HaloText';
import { niceInterval } from '../../../../plot/scales';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { MathText } from '../../../../ui/MathText';
import { Toggle } from '../../../../ui/Toggle';
import type { BatchMean } from '../../derive/chain';
import { useText, useUpdate } from '../../hooks';
import { within } from '../../model';
import { toggleCase, type ChainState } from '../../modelChain';

interface BatchPartProps {
  readonly state: ChainState;
  readonly mean: BatchMean;
}

/** Six patients, their gradients as numbers and as arrows, and the mean that is used. */
export function BatchPart({ state, mean }: BatchPartProps) {
  return (
    <div className="ch-batch">
      <BatchTable mean={mean} />
      <div className="ch-arrows">
        <Arrows state={state} mean={mean} />
      </div>
    </div>
  );
}

function BatchTable({ mean }: { mean: BatchMean }) {
  const { chain: words } = useText();
  const language = useLanguage();
  const update = useUpdate();
  const number = (value: number) => formatNumber(value, language, 2);
  return (
    <div className="ch-rows">
      <table>
        <caption className="sr">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{words.patient}</span>
            </th>
            {['x_1', 'x_2', 'y', 'a', 'L', 'dL/dw_1', 'dL/dw_2', 'dL/db'].map((name) => (
              <th key={name} scope="col" className={name.startsWith('x_') ? 'ch-x' : undefined}>
                <MathText source={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mean.rows.map((row, index) => (
            <tr key={index} className={row.chosen ? undefined : 'is-out'}>
              <th scope="row">
                <Toggle
                  field="cases"
                  name={words.caseName(String(index + 1))}
                  checked={row.chosen}
                  onChange={() => update(within('chain', toggleCase(index)))}
                >
                  {index + 1}
                </Toggle>
              </th>
              <td className="ch-x">{number(row.x1)}</td>
              <td className="ch-x">{number(row.x2)}</td>
              <td>{row.y}</td>
              <td>{number(row.a)}</td>
              <td>{number(row.loss)}</td>
              <td>{number(row.gradient.w1)}</td>
              <td>{number(row.gradient.w2)}</td>
              <td>{number(row.gradient.b)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.mean}</th>
            <td className="ch-x" />
            <td className="ch-x" />
            <td />
            <td />
            <td>{mean.count === 0 ? '–' : number(mean.loss)}</td>
            <td>{mean.count === 0 ? '–' : number(mean.gradient.w1)}</td>
            <td>{mean.count === 0 ? '–' : number(mean.gradient.w2)}</td>
            <td>{mean.count === 0 ? '–' : number(mean.gradient.b)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Arrows({ state, mean }: BatchPartProps) {
  const { chain: words } = useText();
  const { lr } = state;
  const moves = mean.rows.map((row) => ({ x: -lr * row.gradient.w1, y: -lr * row.gradient.w2 }));
  const most = Math.max(1e-6, ...moves.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))));
  const [, half] = niceInterval([0, most * 1.25], 3);
  const origin = { x: 0, y: 0 };
  const middle = { x: -lr * mean.gradient.w1, y: -lr * mean.gradient.w2 };
  return (
    <Frame
      title={words.arrows}
      x={[-half, half]}
      y={[-half, half]}
      xTicks={5}
      yTicks={5}
      square
      margin={{ top: 18, right: 18, bottom: 52, left: 62 }}
    >
      {(plot) => (
        <>
          <Grid outline />
          <Axis side="x" name={words.axis1} />
          <Axis side="y" name={words.axis2} />
          {moves.map((to, index) =>
            mean.rows[index]!.chosen ? (
              <g key={index}>
                <Arrow from={origin} to={to} kind="thin" />
                <HaloText
                  x={plot.x.toPixel(to.x * 1.12)}
                  y={plot.y.toPixel(to.y * 1.12)}
                  side="above"
                  offset={-5}
                  text={`\`${index + 1}\``}
                />
              </g>
            ) : null,
          )}
          {mean.count > 0 && (
            <>
              <Arrow from={origin} to={middle} />
              <HaloText
                x={plot.x.toPixel(middle.x)}
                y={plot.y.toPixel(middle.y)}
                side={middle.x < 0 ? 'left' : 'right'}
                offset={10}
                text={words.mean}
                strong
              />
            </>
          )}
        </>
      )}
    </Frame>
  );
}
