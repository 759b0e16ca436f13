/**
 * Values of the Chebyshev polynomials T_0..T_degree at x: a basis whose columns stay apart, unlike the powers of x.
 * @param x a number in -1..1
 */
export function chebyshev(x: number, degree: number): Float64Array {
  const values = new Float64Array(degree + 1);
  values[0] = 1;
  if (degree > 0) values[1] = x;
  for (let k = 2; k <= degree; k += 1) values[k] = 2 * x * values[k - 1]! - values[k - 2]!;
  return values;
}

/** Value of a polynomial given by its Chebyshev coefficients, lowest first. */
export function polynomialValue(coefficients: ArrayLike<number>, x: number): number {
  const values = chebyshev(x, coefficients.length - 1);
  let sum = 0;
  for (let k = 0; k < values.length; k += 1) sum += coefficients[k]! * values[k]!;
  return sum;
}

/**
 * Least squares: the polynomial of a degree with the smallest sum of squared errors. With more coefficients than
 * points there are many without error: the one with the smallest coefficients is taken.
 * @param x places in -1..1; @param y values there, as many
 * @param degree 0 or more
 * @param penalty strength of L2: adds penalty (0.3 k c_k)^2 for every coefficient but the mean, 0 or more
 * @returns Chebyshev coefficients, lowest first
 * @throws RangeError if there are no points or the lengths differ
 */
export function fitPolynomial(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  degree: number,
  penalty = 0,
): Float64Array {
  if (x.length === 0 || x.length !== y.length)
    throw new RangeError(`fitPolynomial: got ${x.length} places for ${y.length} values`);
  const rows = Array.from({ length: x.length }, (_, i) => chebyshev(x[i]!, degree));
  const values = Array.from({ length: y.length }, (_, i) => y[i]!);
  if (penalty > 0) {
    for (let k = 1; k <= degree; k += 1) {
      const row = new Float64Array(degree + 1);
      row[k] = Math.sqrt(penalty) * 0.3 * k;
      rows.push(row);
      values.push(0);
    }
  }
  return rows.length > degree
    ? solve(rows, values)
    : // The smallest solution lies in the span of the rows: c = A^T (A A^T)^-1 y, by the factors of A^T.
      smallest(rows, values);
}

/** Upper triangle and orthonormal columns of a tall matrix, by Gram and Schmidt, each column cleaned twice. */
function factor(columns: readonly Float64Array[]): { q: Float64Array[]; r: Float64Array[] } {
  const q: Float64Array[] = [];
  const r: Float64Array[] = columns.map(() => new Float64Array(columns.length));
  for (const [j, column] of columns.entries()) {
    const rest = column.slice();
    for (let round = 0; round < 2; round += 1) {
      for (const [i, before] of q.entries()) {
        const share = dot(before, rest);
        r[i]![j]! += share;
        for (let k = 0; k < rest.length; k += 1) rest[k]! -= share * before[k]!;
      }
    }
    const length = Math.sqrt(dot(rest, rest));
    r[j]![j] = length;
    // A column that the others already span gets no share.
    q.push(length > 1e-12 ? rest.map((value) => value / length) : rest.fill(0));
  }
  return { q, r };
}

function solve(rows: readonly Float64Array[], values: readonly number[]): Float64Array {
  const n = rows[0]!.length;
  const columns = Array.from({ length: n }, (_, j) => Float64Array.from(rows, (row) => row[j]!));
  const { q, r } = factor(columns);
  const result = new Float64Array(n);
  for (let i = n - 1; i >= 0; i -= 1) {
    let rest = 0;
    for (let k = 0; k < values.length; k += 1) rest += q[i]![k]! * values[k]!;
    for (let j = i + 1; j < n; j += 1) rest -= r[i]![j]! * result[j]!;
    result[i] = r[i]![i]! > 1e-12 ? rest / r[i]![i]! : 0;
  }
  return result;
}

function smallest(rows: readonly Float64Array[], values: readonly number[]): Float64Array {
  const { q, r } = factor(rows);
  const result = new Float64Array(rows[0]!.length);
  const shares: number[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    let rest = values[i]!;
    for (let j = 0; j < i; j += 1) rest -= r[j]![i]! * shares[j]!;
    const share = r[i]![i]! > 1e-12 ? rest / r[i]![i]! : 0;
    shares.push(share);
    for (let k = 0; k < result.length; k += 1) result[k]! += share * q[i]![k]!;
  }
  return result;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}
