import type { Method } from '../../derive/plan';

/** A method's own mark, so that no curve is told by its stroke alone. */
export function MethodMark({ method, x, y, r = 4.5 }: { method: Method; x: number; y: number; r?: number }) {
  const className = `tr-mark tr-${method}`;
  if (method === 'frozen')
    return <rect className={className} x={x - r} y={y - r} width={2 * r} height={2 * r} />;
  if (method === 'patient')
    return (
      <path className={className} d={`M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`} />
    );
  return <circle className={className} cx={x} cy={y} r={r} />;
}
