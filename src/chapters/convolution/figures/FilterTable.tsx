import { PixelMatrix } from '../../../plot/PixelMatrix';
import type { Rectangle } from '../../../plot/scales';
import { useLanguage } from '../../../text/language';
import { sideOf, strength, type Cell } from '../derive/convolve';
import { writeWeight } from '../derive/write';
import { useText } from '../hooks';

interface FilterTableProps {
  readonly filter: readonly number[];
  readonly place?: Cell | undefined;
  readonly brush?: boolean;
  readonly within: Rectangle;
  /** Width of a cell over its height. */
  readonly ratio?: number;
  readonly write?: ((value: number) => string) | undefined;
  /** Absent where the weights are only shown. */
  readonly onPlace?: (cell: Cell) => void;
  readonly onWeight?: (index: number, value: number) => void;
  readonly onBrush?: (indices: readonly number[]) => void;
}

/** The weights as numbers over their sign: chosen, typed, or painted with a brush. */
export function FilterTable(props: FilterTableProps) {
  const { filter, place, brush = false, onPlace, onWeight, onBrush } = props;
  const words = useText().kernel;
  const language = useLanguage();
  const side = sideOf(filter);
  const most = strength(filter, props.write ? 1e-6 : 1);
  const index = ({ row, col }: Cell) => row * side + col;
  return (
    <PixelMatrix
      label={words.filterTable}
      values={filter}
      rows={side}
      cols={side}
      map="signed"
      range={[-most, most]}
      ratio={props.ratio}
      format={props.write ?? ((value) => writeWeight(value, language))}
      cursor={place}
      onCursor={onPlace}
      onCell={onWeight && ((cell, value) => onWeight(index(cell), value))}
      onBrush={brush && onBrush ? (cells) => onBrush(cells.map(index)) : undefined}
      nameCell={(cell, text) => words.cell(String(cell.row), String(cell.col), text)}
      within={props.within}
    />
  );
}
