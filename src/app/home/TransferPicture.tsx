import { pathOf, Picture, spread } from './Picture';

const layers = [92, 76, 60] as const;

/** Three locked layers and a new head; beside them how fast each way of learning gets there. */
export function TransferPicture() {
  const time = spread(0, 1, 40);
  const transferred = time.map((t): [number, number] => [166 + 106 * t, 112 - 82 * (1 - Math.exp(-5 * t))]);
  const scratch = time.map((t): [number, number] => [166 + 106 * t, 112 - 88 * t ** 1.9]);
  return (
    <Picture>
      {layers.map((height, index) => (
        <g key={height} transform={`translate(${34 + index * 26} 0)`}>
          <rect y={66 - height / 2} width="18" height={height} className="solid" />
          <path
            d="M6 66v-3.5a3 3 0 0 1 6 0V66"
            style={{ fill: 'none', stroke: 'var(--plot)', strokeWidth: 1.8 }}
          />
          <rect x="4" y="65" width="10" height="8" className="hole" />
        </g>
      ))}
      <rect x="113" y="43" width="16" height="46" className="hand" />
      <path d="M166 18v94h110" className="axis" />
      <path d={pathOf(scratch)} className="guide" />
      <path d={pathOf(transferred)} className="main" />
    </Picture>
  );
}
