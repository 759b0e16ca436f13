import { cnnLayout, type CnnShape } from '../../math/cnnShape';
import type { CnnAsk, CnnImages, CnnOptions, CnnSet } from '../client/cnnTypes';
import { EngineError } from '../client/engineError';
import { cnnPack, stateQuads } from '../kernels/cnn/pack';
import { RANGE_LIMIT } from '../kernels/spec';

/** Quads of the largest texture layer: 4,096 rows of 64, which every card can do. */
export const MOST_CNN_QUADS = 262_144;
const DATA_LIMIT = 1e6;
const MOST_IMAGES = 200_000;
const MOST_LOOKS = 64;

function need(right: boolean, field: string, got: number | string, expected: string): void {
  if (!right) throw new EngineError('bad-request', { field, got, expected });
}

const whole = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

const bounded = (values: Float32Array, limit: number): boolean => {
  for (let i = 0; i < values.length; i += 1) if (!(Math.abs(values[i]!) <= limit)) return false;
  return true;
};

/** Refuses a network that the programs cannot do. @throws EngineError 'bad-request' naming the field */
export function checkCnnShape(shape: CnnShape): void {
  const { rows, columns, channels, blocks, head, hidden, classes } = shape;
  need(whole(rows, 4, 256) && whole(columns, 4, 256), 'size', `${rows}x${columns}`, '4..256');
  need(channels === 1 || channels === 3, 'channels', channels, '1 or 3');
  need(blocks.length <= 6, 'blocks', blocks.length, '0..6');
  for (const { filters, kernel, pool } of blocks) {
    need(whole(filters, 1, 32), 'filters', filters, '1..32');
    need(kernel === 3 || kernel === 5, 'kernel', kernel, '3 or 5');
    need(pool === 1 || pool === 2, 'pool', pool, '1 or 2');
  }
  need(['globalMax', 'globalAverage', 'flatten'].includes(head), 'head', head, 'a known head');
  need(blocks.length > 0 || head === 'flatten', 'head', head, 'flatten where there is no convolution');
  need(hidden.length <= 4, 'hidden', hidden.length, '0..4');
  for (const units of hidden) need(whole(units, 1, 128), 'hidden', units, '1..128');
  need(whole(classes, 2, 16), 'classes', classes, '2..16');
  try {
    cnnLayout(shape);
  } catch {
    throw new EngineError('bad-request', { field: 'blocks', got: blocks.length, expected: 'fewer poolings' });
  }
}

/** Number of images; refuses what does not fit the shape. */
export function checkImages(field: string, { x }: CnnImages, { rows, columns, channels }: CnnShape): number {
  const count = x.length / (rows * columns * channels);
  need(whole(count, 1, MOST_IMAGES), field, x.length, `images of ${rows}x${columns}x${channels}`);
  if (x instanceof Float32Array) need(bounded(x, DATA_LIMIT), field, 'out of range', `${DATA_LIMIT}`);
  return count;
}

export function checkSet(field: string, set: CnnSet, shape: CnnShape): number {
  const count = checkImages(field, set, shape);
  need(set.labels.length === count, `${field} labels`, set.labels.length, `${count}`);
  for (const label of set.labels)
    need(label < shape.classes, `${field} labels`, label, `0..${shape.classes - 1}`);
  return count;
}

/** Refuses a run that cannot be done, naming the field. @throws EngineError 'bad-request' */
export function checkCnnOptions({ shape, settings, train, validation, test, ...rest }: CnnOptions): void {
  checkCnnShape(shape);
  const { optimizer, learningRate, schedule, batchSize, epochs, seed, classWeights, augment = {} } = settings;
  need(['adam', 'sgd', 'momentum'].includes(optimizer), 'optimizer', optimizer, 'adam, sgd or momentum');
  need(learningRate >= 0 && learningRate <= 1e6, 'learningRate', learningRate, '0..1e6');
  need(schedule === 'constant' || schedule === 'cosine', 'schedule', schedule, 'constant or cosine');
  need(whole(batchSize, 1, 64), 'batchSize', batchSize, '1..64');
  need(whole(epochs, 1, 10_000), 'epochs', epochs, '1..10000');
  need(Number.isFinite(seed), 'seed', seed, 'a finite number');
  const { rotate = 0, scale = 0, shift = 0 } = augment;
  need(rotate >= 0 && rotate <= Math.PI, 'rotate', rotate, '0..pi');
  need(scale >= 0 && scale <= 0.9, 'scale', scale, '0..0.9');
  need(shift >= 0 && shift <= 1, 'shift', shift, '0..1');
  const { l2 = 0, locked = 0 } = settings;
  need(l2 >= 0 && l2 <= 1e6, 'l2', l2, '0..1e6');
  const layers = shape.blocks.length + shape.hidden.length + 1;
  need(whole(locked, 0, layers), 'locked', locked, `0..${layers}`);
  if (classWeights) {
    const good = classWeights.length === shape.classes && classWeights.every((w) => w >= 0 && w <= 1e6);
    need(good, 'classWeights', classWeights.join(), `${shape.classes} numbers from 0`);
  }
  checkSet('train', train, shape);
  if (validation) checkSet('validation', validation, shape);
  if (test) checkSet('test', test, shape);
  const pack = cnnPack(shape);
  const largest = Math.max(pack.mostQuads * batchSize, stateQuads(pack, optimizer));
  need(largest <= MOST_CNN_QUADS, 'size', largest, `${MOST_CNN_QUADS} quads: fewer units or pixels`);
  const { normalize, initial } = rest;
  if (normalize) {
    need(Number.isFinite(normalize.mean), 'mean', normalize.mean, 'a finite number');
    need(normalize.sd > 0 && Number.isFinite(normalize.sd), 'sd', normalize.sd, 'above 0');
  }
  if (initial) {
    const { parameters } = cnnLayout(shape);
    need(initial.length === parameters, 'initial', initial.length, `${parameters}`);
    need(bounded(initial, RANGE_LIMIT / 10), 'initial', 'out of range', `${RANGE_LIMIT / 10}`);
  }
}

export function checkCnnAsk({ maps, evaluate = [], most, within }: CnnAsk, options: CnnOptions): void {
  if (maps) {
    const count = checkImages('maps', maps, options.shape);
    need(count <= MOST_LOOKS, 'maps', count, `1..${MOST_LOOKS}`);
  }
  for (const name of evaluate) need(options[name] !== undefined, 'evaluate', name, 'a set of this run');
  if (most !== undefined) need(whole(most, 1, MOST_IMAGES), 'most', most, `1..${MOST_IMAGES}`);
  if (within !== undefined) need(within >= 0, 'within', within, '0 or more');
}
