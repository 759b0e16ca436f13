import { networkLayout, parameterCount, unitCount, type NetworkShape } from '../../math/networkShape';
import { EngineError } from '../client/engineError';
import type { FieldAsk, RunOptions, SnapshotAsk } from '../client/types';
import { fusedSizes, quads, RANGE_LIMIT } from '../kernels/spec';
import { trainedCases } from './fusedTensors';

/** Inputs and labels beyond this are refused: they would leave single precision when squared and summed. */
const DATA_LIMIT = 1e6;
/** Quads of the largest tensor: a texture of 64 columns has 4,096 rows then, which every card can do. */
const MOST_QUADS = 250_000;
const MOST_CASES = 20_000;

function need(right: boolean, field: string, got: number | string, expected: string): void {
  if (!right) throw new EngineError('bad-request', { field, got, expected });
}

const whole = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

const bounded = (values: ArrayLike<number>, limit: number): boolean =>
  Array.prototype.every.call(values, (v: number) => Math.abs(v) <= limit);

export function checkShape(shape: NetworkShape): void {
  need(whole(shape.inputs, 1, 8), 'inputs', shape.inputs, '1..8');
  need(whole(shape.outputs, 1, 8), 'outputs', shape.outputs, '1..8');
  need(shape.hidden.length <= 20, 'hidden', shape.hidden.length, '0..20');
  for (const units of shape.hidden) need(whole(units, 1, 8), 'hidden', units, '1..8');
  networkLayout(shape);
}

function checkRows(field: string, rows: Float32Array, width: number, cases: number | null): number {
  const count = rows.length / width;
  need(whole(count, 1, MOST_CASES), field, rows.length, `1..${MOST_CASES} times ${width}`);
  if (cases !== null) need(count === cases, field, count, `${cases}`);
  need(bounded(rows, DATA_LIMIT), field, 'out of range', `${DATA_LIMIT}`);
  return count;
}

/** Refuses what the fused programs cannot do, naming the field. @throws EngineError 'bad-request' */
export function checkOptions({ shape, settings, data, replicas }: RunOptions): void {
  checkShape(shape);
  const { loss, learningRate, batchSize, l1, l2, dropout } = settings;
  const sigmoid = loss === 'mse' || shape.outputActivation === 'sigmoid';
  need(sigmoid, 'outputActivation', shape.outputActivation, 'sigmoid for cross-entropy');
  need(whole(batchSize, 1, 100_000), 'batchSize', batchSize, '1..100000');
  need(whole(replicas.length, 1, 64), 'replicas', replicas.length, '1..64');
  const cases = checkRows('x', data.x, shape.inputs, null);
  checkRows('y', data.y, shape.outputs, cases);
  const trained = trainedCases({ shape, settings, data, replicas });
  const groups = quads(Math.min(batchSize, trained));
  const epoch = replicas.length * Math.ceil(trained / batchSize) * groups;
  const traces = replicas.length * groups * fusedSizes({ shape, optimizer: settings.optimizer }).traceQuads;
  need(Math.max(epoch, traces / 4) <= MOST_QUADS, 'replicas', replicas.length, 'fewer for so many cases');
  if (data.testX?.length) {
    const tests = checkRows('testX', data.testX, shape.inputs, null);
    checkRows('testY', data.testY ?? new Float32Array(0), shape.outputs, tests);
  }
  for (const own of replicas) {
    const rate = own.learningRate ?? learningRate;
    need(rate >= 0 && rate <= 1e6, 'learningRate', rate, '0..1e6');
    need((own.l1 ?? l1) >= 0 && (own.l1 ?? l1) <= 1e6, 'l1', own.l1 ?? l1, '0..1e6');
    need((own.l2 ?? l2) >= 0 && (own.l2 ?? l2) <= 1e6, 'l2', own.l2 ?? l2, '0..1e6');
    const drop = own.dropout ?? dropout;
    need(drop >= 0 && drop <= 0.95, 'dropout', drop, '0..0.95');
    need(Number.isFinite(own.seed), 'seed', own.seed, 'a finite number');
    need((own.cases?.length ?? cases) === trained, 'cases', own.cases?.length ?? cases, `${trained}`);
    need(trained > 0, 'cases', trained, '1 or more');
    for (const row of own.cases ?? []) need(whole(row, 0, cases - 1), 'cases', row, `0..${cases - 1}`);
    if (own.initial) {
      const count = parameterCount(shape);
      need(own.initial.length === count, 'initial', own.initial.length, `${count}`);
      need(bounded(own.initial, RANGE_LIMIT / 10), 'initial', 'out of range', `${RANGE_LIMIT / 10}`);
    }
  }
}

export function checkField(ask: FieldAsk, shape: NetworkShape): void {
  const { from, to, columns, rows, bounds } = ask;
  const units = unitCount(shape);
  need(whole(from, 0, units - 1) && whole(to, from + 1, units), 'units', `${from}..${to}`, `0..${units}`);
  need(whole(columns, 1, 2048) && whole(rows, 1, 2048), 'size', `${columns}x${rows}`, '1..2048');
  const pixels = quads(columns) * rows * (to - from) * (ask.replicas ?? 1);
  need(pixels <= MOST_QUADS, 'size', pixels * 4, `${MOST_QUADS * 4} in all`);
  need(bounded(Object.values(bounds), DATA_LIMIT), 'bounds', 'out of range', `${DATA_LIMIT}`);
}

export function checkAsk(ask: SnapshotAsk, options: RunOptions): void {
  for (const field of ask.fields ?? []) checkField(field, options.shape);
}
