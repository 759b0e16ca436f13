import { useBoard } from '../../../../plot/boardContext';
import { ClassLabel } from '../../../../plot/ClassLabel';
import { usePlot } from '../../../../plot/plotContext';

/** The two classes, over the plane. */
export function ClassNames({ a, b }: { readonly a: string; readonly b: string }) {
  const { left, right, top } = usePlot();
  const { scale, width } = useBoard();
  const y = top - 12 * scale;
  // Over a small plane the two names need the whole width of the panel.
  const narrow = right - left < (a.length + b.length) * 9 * scale + 70 * scale;
  return (
    <>
      <ClassLabel kind="b" name={b} x={narrow ? 12 : left} y={y} />
      <ClassLabel kind="a" name={a} x={narrow ? width - 12 : right} y={y} anchor="end" />
    </>
  );
}

/** What a panel shows, over its plane. */
export function PlaneCaption({ text }: { readonly text: string }) {
  const { left, right, top } = usePlot();
  const { scale } = useBoard();
  return (
    <text className="plot-label plot-still" x={(left + right) / 2} y={top - 12 * scale} textAnchor="middle">
      {text}
    </text>
  );
}
