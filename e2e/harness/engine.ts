import * as tf from '@tensorflow/tfjs-core';
import { startCpu } from '../../src/engine/cpuBackend';
import { DenseRun } from '../../src/engine/models/denseRun';
import { freeSlices } from '../../src/engine/slices';
import { compare, fused, largestDifference, webglBackend } from './engineCompare';

const harness = { tf, compare, fused, largestDifference, webglBackend, startCpu, DenseRun, freeSlices };

declare global {
  interface Window {
    engineHarness: typeof harness;
  }
}

window.engineHarness = harness;
