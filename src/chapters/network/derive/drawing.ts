import { networkLayout, type NetworkShape } from '../../../math/networkShape';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where everything of a network stands on a sheet, in px. */
export interface Drawing {
  /** Side of a neuron's picture. */
  readonly side: number;
  readonly inputs: readonly Spot[];
  /** Centers of the units, layer by layer, the output last. */
  readonly layers: readonly (readonly Spot[])[];
  readonly top: number;
}

/** Side of a neuron's picture: never below what can be seen, never larger than a column allows. */
const LEAST = 40;
const MOST = 60;

/**
 * Lays a network out from left to right in columns of neurons.
 * @param scale root font size over 16
 */
export function drawNetwork(shape: NetworkShape, width: number, height: number, scale: number): Drawing {
  const columns = shape.hidden.length + 2;
  const top = 34 * scale;
  const bottom = 10 * scale;
  const rows = Math.max(2, ...shape.hidden);
  const pitch = (height - top - bottom) / rows;
  const side = Math.max(LEAST, Math.min(MOST * scale, pitch - 8, (width - 16) / columns - 14));
  const first = side / 2 + 6;
  const last = width - side / 2 - 8;
  const columnX = (c: number): number => first + ((last - first) * c) / (columns - 1);
  const spread = (count: number, c: number): Spot[] => {
    const gap = Math.min(pitch, 92 * scale);
    const middle = top + (height - top - bottom) / 2;
    return Array.from({ length: count }, (_, i) => ({
      x: columnX(c),
      y: middle + (i - (count - 1) / 2) * gap,
    }));
  };
  // The two inputs stand apart, so that their names fit between them.
  const middle = top + (height - top - bottom) / 2;
  const apart = Math.min((height - top - bottom) / 4, side * 1.1 + 14 * scale);
  const inputs = [middle - apart, middle + apart].map((y) => ({ x: columnX(0), y }));
  return { side, inputs, layers: [...shape.hidden, 1].map((count, l) => spread(count, l + 1)), top };
}

/** One line of the drawing: a weight between two units. */
export interface Wire {
  readonly index: number;
  readonly layer: number;
  readonly unit: number;
  readonly input: number;
  readonly from: Spot;
  readonly to: Spot;
}

/** All weights as lines from the edge of one picture to the edge of the next. */
export function wiresOf(shape: NetworkShape, { side, inputs, layers }: Drawing): readonly Wire[] {
  return networkLayout(shape).flatMap(({ inputs: count, units, offset }, layer) => {
    const before = layer === 0 ? inputs : layers[layer - 1]!;
    return Array.from({ length: units }, (_, unit) =>
      Array.from({ length: count }, (_, input) => ({
        index: offset + unit * (count + 1) + input,
        layer,
        unit,
        input,
        from: { x: before[input]!.x + side / 2, y: before[input]!.y },
        to: { x: layers[layer]![unit]!.x - side / 2, y: layers[layer]![unit]!.y },
      })),
    ).flat();
  });
}
