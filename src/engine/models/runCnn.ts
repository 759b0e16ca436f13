import { engine, type NamedAttrMap, type NamedTensorMap, type Tensor } from '@tensorflow/tfjs-core';

/** Runs one of the kernels for convolutional networks on the present backend. */
export function runCnn<T extends Tensor>(name: string, inputs: NamedTensorMap, attrs: object): T[] {
  return engine().runKernel(name, inputs, attrs as NamedAttrMap) as unknown as T[];
}
