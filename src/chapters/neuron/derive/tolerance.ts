import type { LineId, Pass } from './forward';

/**
 * How far off a typed number may be, as a round number (1, 2 or 5); 0 means exact. About one percent, two for a product
 * or a step, so that three digits in every line always suffice; small numbers get more, since 1 - a keeps few of the
 * digits of a.
 */
export function toleranceOf(line: LineId, { given, values }: Pass): number {
  const size = Math.abs(values[line]);
  switch (line) {
    case 'dzdw1':
    case 'dzdw2':
      return 0;
    case 'z':
      return round125(Math.max(size * 0.01, 0.002));
    case 'nw1':
    case 'nw2':
    case 'nb': {
      const gradient = { nw1: values.dLdw1, nw2: values.dLdw2, nb: values.dLdb }[line];
      return round125(Math.max(size * 0.01, Math.abs(given.lr * gradient) * 0.02, 0.002));
    }
    case 'dLdw1':
    case 'dLdw2':
    case 'dLdb':
      return round125(Math.max(size * 0.02, Math.min(0.001, size * 0.1), 1e-12));
    default:
      return round125(Math.max(size * 0.01, Math.min(0.001, size * 0.1), 1e-12));
  }
}

function round125(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted) + 1e-9);
  const lead = wanted / power + 1e-9;
  return Number(((lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power).toPrecision(1));
}

/** True when a number would count as right for a line. */
export function isRight(line: LineId, typed: number, pass: Pass): boolean {
  return Math.abs(typed - pass.values[line]) <= toleranceOf(line, pass) + 1e-12;
}
