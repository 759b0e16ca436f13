// The networks of the chapter on limits, trained as the page trains them.
import { cheatImages, cheatPlan, type Hospital } from '../src/chapters/limits/derive/cheat';
import { storedIds, storedSeed, type StoredId } from '../src/chapters/limits/derive/nets';
import { scannerImages, scannerPlan, type Remedy } from '../src/chapters/limits/derive/scanner';
import { triageImages, triagePlan } from '../src/chapters/limits/derive/triage';
import { makeImages } from '../src/data/make/makeImages';
import type { Backend } from '../src/engine/backend';
import type { CnnOptions } from '../src/engine/client/cnnTypes';
import { CnnRun } from '../src/engine/models/cnnRun';
import { freeSlices } from '../src/engine/slices';

const silent = (): void => undefined;

/** Trains to the end. */
export async function trained(backend: Backend, options: CnnOptions): Promise<Float32Array> {
  const run = new CnnRun('bench', options, backend);
  await run.open(undefined, silent);
  const { params, steps, frozen } = await run.train(options.settings.epochs * 10_000, {}, freeSlices, silent);
  run.close();
  if (frozen || steps < 1) throw new Error('Training left the range of numbers.');
  return params;
}

export const scannerNet = (backend: Backend, remedy: Remedy, seed: number) =>
  trained(backend, scannerPlan(remedy, seed, makeImages(scannerImages(seed))));

export const hospitalNet = (backend: Backend, hospital: Hospital, seed: number) =>
  trained(backend, cheatPlan(seed, makeImages(cheatImages(hospital, seed))));

function storedNet(backend: Backend, id: StoredId): Promise<Float32Array> {
  const [kind, name] = id.split('/');
  if (kind === 'scanner') return scannerNet(backend, name as Remedy, storedSeed);
  if (kind === 'hospital') return hospitalNet(backend, name as Hospital, storedSeed);
  return trained(backend, triagePlan(makeImages(triageImages)));
}

/** The networks that come with the page, in the order of their file. */
export async function storedNets(backend: Backend): Promise<number[][]> {
  const nets: number[][] = [];
  for (const id of storedIds) {
    console.log(id);
    nets.push([...(await storedNet(backend, id))]);
  }
  return nets;
}
