/** Half of the dial's sweep, in degrees from the top. */
const SWEEP = 135;

/**
 * Where a value stands on the dial, in degrees clockwise from the top. When the range runs over zero, zero is at the
 * top; else the range fills the dial from its lower left to its lower right end.
 */
export function dialAngle(value: number, min: number, max: number): number {
  if (min < 0 && max > 0) return value < 0 ? -SWEEP * (value / min) : SWEEP * (value / max);
  return max === min ? 0 : -SWEEP + (2 * SWEEP * (value - min)) / (max - min);
}

/** The value for a place beside the dial's center (px right, px down); the gap at the bottom goes to the nearer end. */
export function dialValue(right: number, down: number, min: number, max: number): number {
  const degrees = (Math.atan2(right, -down) * 180) / Math.PI;
  const angle = Math.max(-SWEEP, Math.min(SWEEP, degrees));
  if (min < 0 && max > 0) return angle < 0 ? (-angle / SWEEP) * min : (angle / SWEEP) * max;
  return min + ((angle + SWEEP) / (2 * SWEEP)) * (max - min);
}

/** An arc of the dial between two angles, as the `d` of a path around (0, 0); empty when they are equal. */
export function dialPath(radius: number, from: number, to: number): string {
  if (Math.abs(to - from) < 0.01) return '';
  const at = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  };
  const large = Math.abs(to - from) > 180 ? 1 : 0;
  return `M${at(from)}A${radius} ${radius} 0 ${large} ${to > from ? 1 : 0} ${at(to)}`;
}
