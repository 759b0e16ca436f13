import { getEngine } from '../../../engine/client/getEngine';
import { semiImages, semiJudged, semiResult, type SemiResult, type SemiWay } from '../derive/semi';
import { imagesOf } from './useImages';

/** Ms of training between two looks. */
const SLICE_MS = 150;

/** Trains the four networks of a seed in the engine. Rejects when aborted or when the engine fails. */
export async function trainSemi(
  seed: number,
  report: (way: SemiWay, share: number) => void,
  signal: AbortSignal,
): Promise<SemiResult> {
  const [all, judged] = await Promise.all([imagesOf(semiImages(seed)), imagesOf(semiJudged)]);
  return semiResult(seed, all, judged, async (way, options, x) => {
    signal.throwIfAborted();
    report(way, 0);
    const run = await getEngine().openCnn(options, {}, { signal });
    try {
      let snapshot = run.first;
      while (snapshot.step < snapshot.steps) {
        snapshot = await run.train(snapshot.steps - snapshot.step, { within: SLICE_MS }, { signal });
        if (snapshot.frozen) throw new Error('The numbers left their range.');
        report(way, snapshot.step / snapshot.steps);
      }
      const { probabilities } = await run.evaluate({ x }, { signal });
      const features = await run.features({ x }, { signal });
      const answers = Array.from({ length: probabilities.length / 2 }, (_, i) => probabilities[2 * i + 1]!);
      return { answers, features };
    } finally {
      run.close();
    }
  });
}
