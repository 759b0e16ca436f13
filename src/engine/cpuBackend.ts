import { setBackend, type Tensor } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import type { Backend } from './backend';
import { registerCpuKernels } from './kernels/cpuKernels';

let registered = false;

/** Starts the CPU backend of tfjs with the fused programs in typed arrays. */
export async function startCpu(): Promise<Backend> {
  if (!registered) registerCpuKernels();
  registered = true;
  await setBackend('cpu');
  return {
    name: 'cpu',
    gpu: '',
    prepare: () => Promise.resolve(),
    prepareCnn: async () => {
      // Loading it registers its kernels.
      await import('./kernels/cnn/cpuKernels');
    },
    read: async (tensors: readonly Tensor[]) =>
      // Copies, because they will be handed over to another thread.
      (await Promise.all(tensors.map((tensor) => tensor.data<'float32'>()))).map((values) => values.slice()),
    fence: () => Promise.resolve(),
    textures: () => 0,
    lost: new Promise<never>(() => undefined),
    loseContext: () => undefined,
    dispose: () => undefined,
  };
}
