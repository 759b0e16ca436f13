import { PixelMatrix } from '../../../plot/PixelMatrix';
import { useBoard } from '../../../plot/boardContext';
import type { MapName } from '../../../plot/paint';
import type { Interval, Rectangle } from '../../../plot/scales';
import { useLanguage } from '../../../text/language';
import { sideOf, strength, type Cell } from '../derive/convolve';
import { writeSum } from '../derive/write';
import { useText } from '../hooks';
import { BlockTitle } from './BlockTitle';
import { FilterTable } from './FilterTable';

interface ProductTablesProps {
  readonly pixels: readonly number[];
  readonly weights: readonly number[];
  /** How the pixels are painted. */
  readonly map?: MapName;
  readonly range: Interval;
  readonly write?: (value: number) => string;
  /** Products are not shown: the learner is asked about them. */
  readonly covered?: boolean;
  readonly names: { readonly pixels: string; readonly filter: string; readonly products: string };
  readonly nameCell: (cell: Cell, text: string) => string;
  readonly layout: {
    readonly pixels: Rectangle;
    readonly filter: Rectangle;
    readonly products: Rectangle;
    readonly ratio: number;
  };
}

/** Numbers under a window times its weights: three small tables, read like a sum. */
export function ProductTables(props: ProductTablesProps) {
  const { pixels, weights, names, layout, covered = false } = props;
  const shared = useText().kernel;
  const language = useLanguage();
  const { scale } = useBoard();
  const side = sideOf(weights);
  const write = props.write ?? ((value: number) => writeSum(value, language));
  const products = pixels.map((pixel, index) => pixel * (weights[index] ?? 0));
  const most = strength(products, 1e-6);
  const sign = (left: Rectangle, text: string) => (
    <text
      className="plot-label plot-sign plot-still"
      x={left.x + left.width + 13 * scale}
      y={left.y + left.height / 2}
      dy="0.35em"
      textAnchor="middle"
    >
      {text}
    </text>
  );
  return (
    <>
      <BlockTitle box={layout.pixels} text={names.pixels} inset={7} />
      <PixelMatrix
        label={names.pixels}
        values={pixels}
        rows={side}
        cols={side}
        map={props.map}
        range={props.range}
        ratio={layout.ratio}
        format={write}
        nameCell={props.nameCell}
        within={layout.pixels}
      />
      {sign(layout.pixels, '×')}
      <BlockTitle box={layout.filter} text={names.filter} inset={7} />
      <FilterTable filter={weights} within={layout.filter} ratio={layout.ratio} write={props.write} />
      {sign(layout.filter, '=')}
      {!covered && (
        <>
          <BlockTitle box={layout.products} text={names.products} inset={7} />
          <PixelMatrix
            label={names.products}
            values={products}
            rows={side}
            cols={side}
            map="signed"
            range={[-most, most]}
            ratio={layout.ratio}
            format={write}
            nameCell={(at, text) => shared.cell(String(at.row), String(at.col), text)}
            within={layout.products}
          />
        </>
      )}
    </>
  );
}
