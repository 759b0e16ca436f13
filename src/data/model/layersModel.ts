import { cnnLayout, type CnnShape } from '../../math/cnnShape';

/** model.json of the tfjs layers format, as far as it is written and read here. */
export interface LayersModel {
  readonly format: 'layers-model';
  readonly generatedBy: string;
  readonly modelTopology: unknown;
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly {
      readonly name: string;
      readonly shape: readonly number[];
      readonly dtype: 'float32';
    }[];
  }[];
  readonly userDefinedMetadata?: Readonly<Record<string, unknown>>;
}

type LayerConfig = Readonly<Record<string, unknown>>;

function layersOf({ rows, columns, channels, blocks, head, hidden, classes }: CnnShape): LayerConfig[] {
  const layers: { class_name: string; config: Record<string, unknown> }[] = [];
  for (const [b, { filters, kernel, pool }] of blocks.entries()) {
    layers.push({
      class_name: 'Conv2D',
      config: {
        name: `conv${b + 1}`,
        filters,
        kernel_size: [kernel, kernel],
        padding: 'same',
        activation: 'relu',
      },
    });
    if (pool === 2)
      layers.push({ class_name: 'MaxPooling2D', config: { name: `pool${b + 1}`, pool_size: [2, 2] } });
  }
  const heads = {
    globalMax: 'GlobalMaxPooling2D',
    globalAverage: 'GlobalAveragePooling2D',
    flatten: 'Flatten',
  };
  layers.push({ class_name: heads[head], config: { name: 'head' } });
  for (const [l, units] of [...hidden, classes].entries())
    layers.push({
      class_name: 'Dense',
      config: { name: `dense${l + 1}`, units, activation: l < hidden.length ? 'relu' : 'softmax' },
    });
  layers[0]!.config['batch_input_shape'] = [null, rows, columns, channels];
  return layers;
}

/**
 * A network as the tfjs layers format describes it. The weights file is the flat parameters themselves, single
 * precision, little endian: cnnLayout's order is that of the format.
 * @param paths name of the weights file beside the description
 */
export function layersModel(
  shape: CnnShape,
  paths: readonly string[],
  metadata: Readonly<Record<string, unknown>>,
): LayersModel {
  const { blocks, dense } = cnnLayout(shape);
  const float = (name: string, size: readonly number[]) => ({ name, shape: size, dtype: 'float32' as const });
  return {
    format: 'layers-model',
    generatedBy: 'Deep Rounds',
    modelTopology: {
      class_name: 'Sequential',
      config: { name: 'source', layers: layersOf(shape) },
      keras_version: 'tfjs-layers 4',
      backend: 'tensor_flow.js',
    },
    weightsManifest: [
      {
        paths,
        weights: [
          ...blocks.flatMap(({ kernel, inputs, filters }, b) => [
            float(`conv${b + 1}/kernel`, [kernel, kernel, inputs, filters]),
            float(`conv${b + 1}/bias`, [filters]),
          ]),
          ...dense.flatMap(({ inputs, units }, l) => [
            float(`dense${l + 1}/kernel`, [inputs, units]),
            float(`dense${l + 1}/bias`, [units]),
          ]),
        ],
      },
    ],
    userDefinedMetadata: metadata,
  };
}

/** Flat parameters as the bytes of a weights file. */
export function weightBytes(params: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4 * params.length);
  const view = new DataView(bytes.buffer);
  for (let p = 0; p < params.length; p += 1) view.setFloat32(4 * p, params[p]!, true);
  return bytes;
}

/**
 * Flat parameters (cnnLayout order) out of a weights file.
 * @returns null if the file does not have as many finite numbers as the network has parameters
 */
export function readWeights(shape: CnnShape, bytes: Uint8Array): Float32Array<ArrayBuffer> | null {
  const { parameters } = cnnLayout(shape);
  if (bytes.length !== 4 * parameters) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const params = Float32Array.from({ length: parameters }, (_, p) => view.getFloat32(4 * p, true));
  return params.every(Number.isFinite) ? params : null;
}
