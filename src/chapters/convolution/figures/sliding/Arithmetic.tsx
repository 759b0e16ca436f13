import { useBoard } from '../../../../plot/boardContext';
import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { sideOf, type Cell, type Tap } from '../../derive/convolve';
import { writeSum } from '../../derive/write';
import { useText } from '../../hooks';
import { wrap } from '../wrap';
import { ProductTables } from '../ProductTables';
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
  const { sum: place } = layout;
  const line = place.y + place.height * (layout.flat ? 0.72 : 0.12);
  const goes = words.goesTo(formatCount(cell.row, language), formatCount(cell.col, language));

  return (
    <>
      <ProductTables
        pixels={taps.map((tap) => tap.pixel)}
        weights={filter}
        range={[0, 255]}
        covered={covered}
        names={{ pixels: words.pixels(count), filter: words.filter, products: words.products(count) }}
        nameCell={(at, text) =>
          shared.cell(
            String(at.row),
            String(at.col),
            taps[at.row * side + at.col]?.inside === false ? words.outside : text,
          )
        }
        layout={layout}
      />
      {!covered && (
        <>
          <text className="plot-label plot-still" x={place.x} y={line}>
            {words.theirSum}
          </text>
          <text
            className="plot-value conv-sum plot-still"
            x={place.x + (layout.flat ? 92 * scale : 0)}
            y={layout.flat ? line + 2 * scale : line + 34 * scale}
          >
            {writeSum(sum, language)}
          </text>
          {wrap(goes, layout.flat ? Infinity : Math.floor(place.width / (7.6 * scale))).map((part, index) => (
            <text
              key={part}
              className="plot-label plot-still"
              x={layout.flat ? place.x + place.width : place.x}
              y={layout.flat ? line : line + (60 + 20 * index) * scale}
              textAnchor={layout.flat ? 'end' : 'start'}
            >
              {part}
            </text>
          ))}
        </>
      )}
    </>
  );
}
