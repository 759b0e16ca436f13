import { networkLayout } from '../../math/networkShape';
import { forwardCode, loadCasesCode } from './glslForward';
import type { ProgramSource } from './programSource';
import { fusedSizes, specKey, type FusedSpec } from './spec';

/** GLSL that returns the unit's quad as soon as its layer is done. */
function returnUnits(spec: FusedSpec, letter: 'a' | 'z'): (layer: number) => string {
  return (l) => {
    const { unitOffset, units } = networkLayout(spec.shape)[l]!;
    let code = '';
    for (let u = unitOffset; u < unitOffset + units; u += 1)
      code += `if (unit == ${u}) return ${letter}${u};\n`;
    return code;
  };
}

/** Outputs (or sums) of units for the cases of the data, in their own order. */
export function outputsProgram(spec: FusedSpec, sums: boolean): ProgramSource {
  const s = fusedSizes(spec);
  return {
    key: `outputs|${sums}|${specKey(spec)}`,
    samplers: ['state', 'data'],
    uniforms: ['groups', 'unitFrom', 'unitCount', 'cases'],
    code: `
    int group = index % groups;
    int unit = unitFrom + (index / groups) % unitCount;
    int base = index / (groups * unitCount) * ${s.stateQuads};
    vec4 which = min(vec4(group * 4) + vec4(0.0, 1.0, 2.0, 3.0), vec4(cases - 1));
    ${loadCasesCode(spec, 'which', false)}
    ${forwardCode(spec, { afterLayer: returnUnits(spec, sums ? 'z' : 'a') })}
    return vec4(0.0);`,
  };
}

/** Outputs of units over the plane of the first two inputs, four neighboring pixels at a time. */
export function fieldProgram(spec: FusedSpec): ProgramSource {
  const s = fusedSizes(spec);
  const { inputs } = spec.shape;
  let xs = `vec4 x0 = plane.x + (vec4(quad * 4) + vec4(0.5, 1.5, 2.5, 3.5)) * plane.z;\n`;
  if (inputs > 1) xs += `vec4 x1 = vec4(plane.y + (float(row) + 0.5) * plane.w);\n`;
  for (let i = 2; i < inputs; i += 1) {
    xs += `vec4 x${i} = vec4(others${i < 6 ? 'Low' : 'High'}.${'xyzw'[(i - 2) & 3]!});\n`;
  }
  return {
    key: `field|${specKey(spec)}`,
    samplers: ['state'],
    uniforms: ['quadsPerRow', 'rows', 'unitFrom', 'unitCount'],
    vectors: ['plane', 'othersLow', 'othersHigh'],
    code: `
    int quad = index % quadsPerRow;
    int row = (index / quadsPerRow) % rows;
    int rest = index / (quadsPerRow * rows);
    int unit = unitFrom + rest % unitCount;
    int base = rest / unitCount * ${s.stateQuads};
    ${xs}
    ${forwardCode(spec, { afterLayer: returnUnits(spec, 'a') })}
    return vec4(0.0);`,
  };
}
