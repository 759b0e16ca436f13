import { lazy, Suspense } from 'react';
import { useModel } from '../hooks';
import { useBrainSet } from '../slice/useBrainSet';
import { CnnScene } from './cnn/CnnScene';

// The run comes after the picture: until then the page works out the first maps itself.
const CnnLive = lazy(() => import('../run/CnnLive').then((module) => ({ default: module.CnnLive })));

/** Fig. 12: a convolutional network on one slice, trained in the page, every map of it opened down to its products. */
export function Cnn() {
  const seed = useModel((whole) => whole.cnn.seed);
  const { sets, progress, failed } = useBrainSet(seed);
  const still = (
    <CnnScene drawn={progress} failed={failed} trainer={null} look={null} scored={null} scores={null} />
  );
  if (!sets) return still;
  return (
    <Suspense fallback={still}>
      <CnnLive key={sets.key} sets={sets} />
    </Suspense>
  );
}
