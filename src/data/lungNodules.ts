import { createRng } from '../math/rng';

/** Synthetic lung nodules with two measurements; nobody was scanned. */
export interface LungNodules {
  /** Diameter in mm, 4..30. */
  readonly diameter: Float64Array;
  /** How irregular the margin is: 0 smooth, 1 spiculated all round. */
  readonly irregularity: Float64Array;
  /** By how much the readers erred near the limit, two standard normal draws a nodule. */
  readonly doubt: Float64Array;
}

/** What readers call a high risk: size and margin together, mostly the margin, or both above a limit of their own. */
export const riskDefinitions = ['together', 'margin', 'limits'] as const;
export type RiskDefinition = (typeof riskDefinitions)[number];

/** The limits of the third definition: mm, and the margin's own scale. */
export const riskLimits = { diameter: 13, irregularity: 0.4 } as const;

/** Standard deviation of the readers' error, as a share of either measurement's range. */
const DOUBT = 0.04;

/**
 * Nodules of all sizes and margins.
 * @param count number of nodules, 1 or more
 * @param seed any whole number: another one is another series of patients
 */
export function lungNodules(count: number, seed: number): LungNodules {
  const rng = createRng(seed);
  const diameter = new Float64Array(count);
  const irregularity = new Float64Array(count);
  const doubt = new Float64Array(2 * count);
  for (let i = 0; i < count; i += 1) {
    diameter[i] = 4 + 26 * rng.next();
    irregularity[i] = rng.next();
    doubt[2 * i] = rng.normal();
    doubt[2 * i + 1] = rng.normal();
  }
  return { diameter, irregularity, doubt };
}

/** What the readers call each nodule by a definition: 1 high risk, 0 low risk. The nodules stay the same. */
export function riskLabels(nodules: LungNodules, definition: RiskDefinition): Float32Array {
  const { diameter, irregularity, doubt } = nodules;
  return Float32Array.from(diameter, (mm, i) => {
    const size = (mm - 4) / 26 + DOUBT * doubt[2 * i]!;
    const margin = irregularity[i]! + DOUBT * doubt[2 * i + 1]!;
    if (definition === 'together') return size + margin > 1 ? 1 : 0;
    if (definition === 'margin') return 0.35 * size + margin > 0.55 ? 1 : 0;
    return size > (riskLimits.diameter - 4) / 26 && margin > riskLimits.irregularity ? 1 : 0;
  });
}
