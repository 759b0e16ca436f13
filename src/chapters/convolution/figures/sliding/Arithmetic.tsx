import { HaloText } from '../../../../plot/HaloText';
import { PixelMatrix } from '../../../../plot/PixelMatrix';
import { useBoard } from '../../../../plot/boardContext';
import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { sideOf, strength, type Cell, type Tap } from '../../derive/convolve';
import { writeSum } from '../../derive/write';
import { useText } from '../../hooks';
import { BlockTitle } from '../BlockTitle';
import { FilterTable } from '../FilterTable';
import type { SlidingLayout } from './slidingLayout';

interface ArithmeticProps {
  readonly taps: readonly Tap[];
  readonly filter: readonly number[];
  readonly sum: number;
  readonly cell: Cell;
  /** Products and sum are not shown: the learner is asked about them. */
  readonly covered: boolean;
  readonly layout: SlidingLayout;
}

/** Pixels times weights: the products of one cell of the map, and their sum. */
export function Arithmetic({ taps, filter, sum, cell, covered, layout }: ArithmeticProps) {
  const words = useText().sliding;
  const shared = useText().kernel;
  const language = useLanguage();
  const { scale } = useBoard();
  const side = sideOf(filter);
  const count = formatCount(taps.length, language);
  const write = (value: number) => writeSum(value, language);
  const products = taps.map((tap) => tap.product);
  const most = strength(products, 1);
  const name = (at: Cell, text: string) => shared.cell(String(at.row), String(at.col), text);
  const sign = (left: { x: number; y: number; width: number; height: number }, text: string) => (
    <text
      className="plot-label plot-sign plot-still"
      x={left.x + left.width + 15 * scale}
      y={left.y + left.height / 2}
      dy="0.35em"
      textAnchor="middle"
    >
      {text}
    </text>
  );
  const { sum: place } = layout;

  return (
    <>
      <BlockTitle box={layout.pixels} text={words.pixels(count)} inset={7} />
      <PixelMatrix
        label={words.pixels(count)}
        values={taps.map((tap) => tap.pixel)}
        rows={side}
        cols={side}
        range={[0, 255]}
        ratio={layout.ratio}
        format={write}
        nameCell={(at, text) =>
          name(at, taps[at.row * side + at.col]?.inside === false ? words.outside : text)
        }
        within={layout.pixels}
      />
      {sign(layout.pixels, '×')}
      <BlockTitle box={layout.filter} text={words.filter} inset={7} />
      <FilterTable filter={filter} within={layout.filter} ratio={layout.ratio} />
      {sign(layout.filter, '=')}
      {!covered && (
        <>
          <BlockTitle box={layout.products} text={words.products(count)} inset={7} />
          <PixelMatrix
            label={words.products(count)}
            values={products}
            rows={side}
            cols={side}
            map="signed"
            range={[-most, most]}
            ratio={layout.ratio}
            format={write}
            nameCell={name}
            within={layout.products}
          />
          <HaloText
            x={place.x}
            y={place.y + place.height * 0.28}
            text={words.theirSum}
            side="right"
            offset={4}
          />
          <text
            className="plot-value conv-sum plot-still"
            x={place.x + 4}
            y={place.y + place.height * 0.28 + 34 * scale}
          >
            {write(sum)}
          </text>
          <HaloText
            x={place.x}
            y={place.y + place.height * 0.28 + 58 * scale}
            text={words.goesTo(formatCount(cell.row, language), formatCount(cell.col, language))}
            side="right"
            offset={4}
          />
        </>
      )}
    </>
  );
}
