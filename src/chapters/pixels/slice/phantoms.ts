import type { PlainImage } from '../../../data/image';
import { tissuePatches } from '../../../data/patches';
import { abdomenCt } from '../../../data/phantom/abdomenCt';
import { patchesPerTissue, sliceSeed, sliceSize, trainingSeeds, trainingSize } from './trainingPlan';

/** The bundled slice. */
export function makeSlice(): PlainImage {
  return abdomenCt(sliceSize, sliceSeed).image;
}

/** Patches of known tissue: x [n, 64] stored numbers, labels [n] as an index into patchTissues. */
export interface TrainingPatches {
  readonly x: Float32Array;
  readonly labels: Uint8Array;
}

/** Cuts equally many patches of each tissue from the training patients. */
export function makeTraining(): TrainingPatches {
  const slices = trainingSeeds.map((seed) => abdomenCt(trainingSize, seed));
  const { values, labels } = tissuePatches(slices, patchesPerTissue, 1);
  const { slope, intercept } = slices[0]!.image.rescale;
  return { x: values.map((value) => (value - intercept) / slope), labels };
}
