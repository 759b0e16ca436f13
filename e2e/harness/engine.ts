import * as tf from '@tensorflow/tfjs-core';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { getEngine } from '../../src/engine/client/getEngine';
import { startCpu } from '../../src/engine/cpuBackend';
import { DenseRun } from '../../src/engine/models/denseRun';
import { freeSlices } from '../../src/engine/slices';
import { compare, compareGradients, fused, largestDifference, webglBackend } from './engineCompare';
import { TrainingFigure } from './EngineFigure';
import { demoOptions, patches } from './engineData';

/** Shows a figure that trains, made with the hook that all training figures share. */
function showFigure(): void {
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(createElement(TrainingFigure));
}

const harness = {
  tf,
  getEngine,
  compare,
  compareGradients,
  fused,
  largestDifference,
  webglBackend,
  startCpu,
  DenseRun,
  freeSlices,
  demoOptions,
  patches,
  showFigure,
};

export type EngineHarness = typeof harness;

declare global {
  interface Window {
    engineHarness: EngineHarness;
  }
}

window.engineHarness = harness;
