import { getEngine } from '../../../engine/client/getEngine';
import type { CnnOptions } from '../../../engine/client/cnnTypes';

/** Ms of training between two looks. */
const SLICE_MS = 150;

/** Trains one network to its end. Rejects when aborted, when the engine fails, or when the numbers leave their range. */
export async function trainNet(
  options: CnnOptions,
  report: (share: number) => void,
  signal: AbortSignal,
): Promise<Float32Array> {
  const run = await getEngine().openCnn(options, {}, { signal });
  try {
    let snapshot = run.first;
    while (snapshot.step < snapshot.steps) {
      snapshot = await run.train(snapshot.steps - snapshot.step, { within: SLICE_MS }, { signal });
      if (snapshot.frozen) throw new Error('The numbers left their range.');
      report(snapshot.step / snapshot.steps);
    }
    return snapshot.params;
  } finally {
    run.close();
  }
}
