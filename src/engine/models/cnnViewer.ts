import { tensor1d, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core';
import type { CnnEvaluation, CnnImages, CnnLook, CnnProgress, CnnSet, CnnSetName } from '../client/cnnTypes';
import { EngineError } from '../client/engineError';
import { CNN_FORWARD, type CnnForwardAttrs } from '../kernels/cnn/attributes';
import type { Slices } from '../slices';
import { checkImages, checkSet } from './checkCnn';
import { looksOf, probabilitiesOf } from './cnnLooks';
import type { CnnParts } from './cnnParts';
import { runCnn } from './runCnn';

export type Report = (progress: CnnProgress) => void;

/** Quads that an evaluated chunk may take in any texture, and images. */
const CHUNK_QUADS = 65_536;
const MOST_CHUNK = 32;
const MOST_LOOKS = 8;

/** Sends images through a network: to look into it, or to hear its answers. */
export class CnnViewer {
  private readonly parts: CnnParts;
  private readonly state: () => Tensor1D;

  /** @param state the network's present state on the backend */
  constructor(parts: CnnParts, state: () => Tensor1D) {
    this.parts = parts;
    this.state = state;
  }

  /** What some images do in the network. */
  async forward(images: CnnImages, maps: boolean): Promise<CnnLook[]> {
    const count = checkImages('images', images, this.parts.options.shape);
    const looks: CnnLook[] = [];
    if (maps)
      await this.parts.backend.prepareCnn(
        this.parts.options.shape,
        this.parts.options.settings.optimizer,
        'maps',
      );
    const chunk = this.chunk(maps);
    for (let from = 0; from < count; from += chunk) {
      const indices = range(from, Math.min(count, from + chunk));
      const packed = this.parts.packer.pack(images, indices);
      const taken = await this.forwardPacked(packed, indices.length, maps);
      looks.push(...looksOf(this.parts.pack, packed, indices.length, taken, maps));
    }
    return looks;
  }

  /** What a global head hands to the dense layers, image by image; in chunks, with progress in images. */
  async features(images: CnnImages, slices: Slices, report: Report): Promise<Float32Array> {
    const { shape } = this.parts.options;
    const total = checkImages('images', images, shape);
    if (shape.head === 'flatten')
      throw new EngineError('bad-request', { field: 'head', got: shape.head, expected: 'a global head' });
    const { inputs, inputQuads } = this.parts.pack.dense[0]!;
    const features = new Float32Array(total * inputs);
    const chunk = this.chunk(false);
    let worked = performance.now();
    for (let from = 0; from < total; from += chunk) {
      const indices = range(from, Math.min(total, from + chunk));
      const packed = this.parts.packer.pack(images, indices);
      const [, padded] = await this.forwardPacked(packed, indices.length, false, true);
      for (const i of indices.keys()) {
        const own = padded!.subarray(4 * inputQuads * i, 4 * inputQuads * i + inputs);
        features.set(own, (from + i) * inputs);
      }
      const done = Math.min(total, from + chunk);
      report({ done, total });
      if (done === total || performance.now() - worked < slices.ms) continue;
      await slices.turn();
      worked = performance.now();
    }
    return features;
  }

  /** Probabilities of a set of the run or of given images, in chunks. */
  async evaluate(
    of: CnnSetName | CnnImages | CnnSet,
    slices: Slices,
    report: Report,
    most = Infinity,
  ): Promise<CnnEvaluation> {
    const { shape } = this.parts.options;
    const given: CnnImages | CnnSet | undefined = typeof of === 'string' ? this.parts.options[of] : of;
    if (!given)
      throw new EngineError('bad-request', { field: 'set', got: String(of), expected: 'a set of this run' });
    const labels = 'labels' in given ? (given as CnnSet).labels : null;
    const name = typeof of === 'string' ? of : 'given';
    // The sets of the run were checked when it was opened.
    if (name === 'given') {
      if (labels) checkSet('set', given as CnnSet, shape);
      else checkImages('set', given, shape);
    }
    const total = Math.min(most, given.x.length / (shape.rows * shape.columns * shape.channels));
    const probabilities = new Float32Array(total * shape.classes);
    const chunk = this.chunk(false);
    let [loss, right] = [0, 0];
    let worked = performance.now();
    for (let from = 0; from < total;) {
      const to = Math.min(total, from + chunk);
      const taken = await this.forwardPacked(
        this.parts.packer.pack(given, range(from, to)),
        to - from,
        false,
      );
      const part = probabilitiesOf(taken[0]!, to - from, shape.classes);
      probabilities.set(part, from * shape.classes);
      for (let i = from; labels && i < to; i += 1) {
        const own = part.subarray((i - from) * shape.classes, (i - from + 1) * shape.classes);
        loss -= Math.log(Math.max(own[labels[i]!]!, 1e-30));
        if (own.every((p) => p <= own[labels[i]!]!)) right += 1;
      }
      from = to;
      const isEnd = from === total;
      if (!isEnd && performance.now() - worked < slices.ms) continue;
      report({ done: from, total });
      if (!isEnd) await slices.turn();
      worked = performance.now();
    }
    return {
      set: name,
      probabilities,
      loss: labels ? loss / total : NaN,
      accuracy: labels ? right / total : NaN,
    };
  }

  /** Images of an evaluated chunk: as many as the textures bear; few on the CPU, where they hold the thread. */
  private chunk(maps: boolean): number {
    if (this.parts.backend.name === 'cpu') return 1;
    const most = Math.max(1, Math.floor(CHUNK_QUADS / this.parts.pack.mostQuads));
    return Math.min(maps ? MOST_LOOKS : MOST_CHUNK, most);
  }

  private async forwardPacked(
    packed: Float32Array,
    cases: number,
    maps: boolean,
    features = false,
  ): Promise<Float32Array[]> {
    const images = tensor1d(packed);
    let taken: Tensor[] = [];
    try {
      const attrs: CnnForwardAttrs = { shape: this.parts.options.shape, cases, maps, features };
      taken = runCnn(CNN_FORWARD, { state: this.state(), images }, attrs);
      return await this.parts.backend.read(taken);
    } finally {
      images.dispose();
      for (const tensor of taken) tensor.dispose();
    }
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
