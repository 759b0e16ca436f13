import { useBoard } from '../../../../plot/boardContext';
import { ClassLabel } from '../../../../plot/ClassLabel';
import { usePlot } from '../../../../plot/plotContext';

/** The two classes, over the plane. */
export function ClassNames({ a, b }: { readonly a: string; readonly b: string }) {
  const { left, right, top } = usePlot();
  const { scale } = useBoard();
  const y = top - 12 * scale;
  return (
    <>
      <ClassLabel kind="b" name={b} x={left} y={y} />
      <ClassLabel kind="a" name={a} x={right} y={y} anchor="end" />
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
