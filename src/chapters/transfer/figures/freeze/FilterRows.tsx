import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { cnnFilters } from '../../../../math/cnnShape';
import { useText } from '../../hooks';
import { shape } from '../../source/sourcePlan';

interface FilterRowsProps {
  /** Flat parameters of the source network and of the one shown; null while they are on their way. */
  readonly source: ArrayLike<number> | null;
  readonly now: ArrayLike<number> | null;
}

const CELL = 8;
const GAP = 6;
const SIDE = 3 * CELL;

/** The filters of the first layer, 3 x 3 weights each: as they were learned on brain MR, and as they are now. */
export function FilterRows({ source, now }: FilterRowsProps) {
  const words = useText().freeze;
  return (
    <div className="tr-filters">
      <h3>{words.filtersTitle}</h3>
      <Row name={words.filtersBefore} params={source} />
      <Row name={words.filtersNow} params={now ?? source} />
    </div>
  );
}

function Row({ name, params }: { readonly name: string; readonly params: ArrayLike<number> | null }) {
  const words = useText().freeze;
  const language = useLanguage();
  const { filters } = shape.blocks[0]!;
  const weights = params ? cnnFilters(shape, params, 0) : null;
  const largest = weights ? weights.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9) : 1;
  const width = filters * (SIDE + GAP) - GAP;
  return (
    <div className="tr-filter-row">
      <span className="cap">{name}</span>
      <svg
        viewBox={`-1 -1 ${width + 2} ${SIDE + 2}`}
        role="img"
        aria-label={words.filtersLabel(name)}
        className="tr-filter-svg"
      >
        {Array.from({ length: filters }, (_, f) => {
          const own = weights?.subarray(9 * f, 9 * f + 9) ?? new Float32Array(9);
          return (
            <g key={f} transform={`translate(${f * (SIDE + GAP)} 0)`}>
              <title>{[...own].map((w) => formatFixed(w, language, 2)).join('  ')}</title>
              {[...own].map((w, cell) => {
                const [x, y] = [CELL * (cell % 3), CELL * Math.floor(cell / 3)];
                return (
                  <g key={cell}>
                    <rect
                      x={x}
                      y={y}
                      width={CELL}
                      height={CELL}
                      className={w < 0 ? 'is-negative' : 'is-positive'}
                      fillOpacity={Math.abs(w) / largest}
                    />
                    {w < -0.25 * largest && <path className="tr-minus" d={`M${x + 2.5} ${y + 4}h3`} />}
                  </g>
                );
              })}
              <rect width={SIDE} height={SIDE} className="tr-filter-edge" />
            </g>
          );
        })}
      </svg>
    </div>
  );
}
