import { type Tensor, type Tensor1D } from '@tensorflow/tfjs-core';
import type { Backend } from '../backend';
import type { Field, FieldAsk } from '../client/types';
import { FIELD, type FieldAttrs } from '../kernels/attributes';
import { fusedSizes, quads, type FusedSpec } from '../kernels/spec';
import type { Slices } from '../slices';
import { runFused } from './fusedTensors';

/** Parameters on the backend that can be painted. */
export interface Paintable {
  readonly spec: FusedSpec;
  readonly state: Tensor1D;
  readonly replicas: number;
}

export interface PaintedFields {
  readonly tensors: readonly Tensor[];
  /** Puts the contents of the tensors together, in the order of the asks. */
  collect(values: readonly Float32Array[]): Field[];
}

/** Multiplications that the CPU does at one go; more are cut into bands of rows. */
const CPU_BAND = 400_000;

/** Starts painting some fields; on the CPU in bands of rows, so that no turn is long. */
export async function paintFields(
  backend: Backend,
  { spec, state, replicas }: Paintable,
  asks: readonly FieldAsk[],
  slices: Slices,
): Promise<PaintedFields> {
  if (asks.length > 0) await backend.prepare(spec, 'field');
  const tensors: Tensor[] = [];
  const bands: { ask: FieldAsk; firstRow: number; rows: number; count: number }[] = [];
  try {
    for (const ask of asks) {
      const { columns, rows, bounds } = ask;
      const count = Math.min(ask.replicas ?? 1, replicas);
      const cost = columns * count * (fusedSizes(spec).params + 8 * fusedSizes(spec).units);
      const band = backend.name === 'cpu' ? Math.max(1, Math.floor(CPU_BAND / cost)) : rows;
      const dx = (bounds.x1 - bounds.x0) / columns;
      const dy = (bounds.y0 - bounds.y1) / rows;
      for (let firstRow = 0; firstRow < rows; firstRow += band) {
        const height = Math.min(band, rows - firstRow);
        const attrs: FieldAttrs = {
          spec,
          replicas: count,
          from: ask.from,
          to: ask.to,
          columns,
          rows: height,
          plane: [bounds.x0, bounds.y1 + firstRow * dy, dx, dy],
          others: ask.others ?? [],
        };
        tensors.push(runFused<Tensor>(FIELD, { state }, attrs));
        bands.push({ ask, firstRow, rows: height, count });
        if (height < rows) await slices.turn();
      }
    }
  } catch (error) {
    for (const tensor of tensors) tensor.dispose();
    throw error;
  }
  return {
    tensors,
    collect(values) {
      const fields: Field[] = [];
      for (const [i, { ask, firstRow, rows, count }] of bands.entries()) {
        const pictures = count * (ask.to - ask.from);
        if (firstRow === 0) {
          fields.push({ ask, values: new Float32Array(pictures * ask.rows * ask.columns) });
        }
        const target = fields.at(-1)!.values;
        const stride = quads(ask.columns) * 4;
        for (let p = 0; p < pictures; p += 1) {
          for (let row = 0; row < rows; row += 1) {
            const from = (p * rows + row) * stride;
            const to = (p * ask.rows + firstRow + row) * ask.columns;
            target.set(values[i]!.subarray(from, from + ask.columns), to);
          }
        }
      }
      return fields;
    },
  };
}
