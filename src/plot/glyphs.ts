/**
 * a: class A, disc. b: class B, diamond. c: a third group, triangle; d: a fourth, square; e: a fifth, cross.
 * none: no label. All of one area.
 */
export type DotKind = 'a' | 'b' | 'c' | 'd' | 'e' | 'none';

/** The `d` of a mark around (0, 0) whose area is that of a disc with the given radius. */
export function glyph(kind: DotKind, radius: number): string {
  const area = Math.PI * radius * radius;
  if (kind === 'b') {
    const half = Math.sqrt(area / 2);
    return `M0 ${n(-half)}L${n(half)} 0L0 ${n(half)}L${n(-half)} 0Z`;
  }
  if (kind === 'c') {
    const side = Math.sqrt((4 * area) / Math.sqrt(3));
    const height = (side * Math.sqrt(3)) / 2;
    return `M0 ${n((-2 * height) / 3)}L${n(side / 2)} ${n(height / 3)}L${n(-side / 2)} ${n(height / 3)}Z`;
  }
  if (kind === 'd') {
    const half = n(Math.sqrt(area) / 2);
    return `M${-half} ${-half}H${half}V${half}H${-half}Z`;
  }
  if (kind === 'e') {
    // Two bars, each three times as long as wide.
    const thin = n(Math.sqrt(area / 20));
    const long = n(3 * thin);
    return `M${-thin} ${-long}H${thin}V${-thin}H${long}V${thin}H${thin}V${long}H${-thin}V${thin}H${-long}V${-thin}H${-thin}Z`;
  }
  return `M${n(radius)} 0A${n(radius)} ${n(radius)} 0 1 1 ${n(-radius)} 0A${n(radius)} ${n(radius)} 0 1 1 ${n(radius)} 0Z`;
}

function n(value: number): number {
  return Number(value.toFixed(2));
}
