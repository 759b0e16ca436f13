import { useModel } from '../hooks';
import { useBrainSet } from '../slice/useBrainSet';
import { CnnLive } from './cnn/CnnLive';
import { CnnScene } from './cnn/CnnScene';

/** Fig. 12: a convolutional network on one slice, trained in the page, every map of it opened down to its products. */
export function Cnn() {
  const seed = useModel((whole) => whole.cnn.seed);
  const { sets, progress, failed } = useBrainSet(seed);
  if (sets) return <CnnLive key={sets.key} sets={sets} />;
  return (
    <CnnScene drawn={progress} failed={failed} trainer={null} look={null} scored={null} testLabels={null} />
  );
}
