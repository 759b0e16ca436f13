import { useModel } from '../hooks';
import { useBrainSet } from '../slice/useBrainSet';
import { CnnScene } from './cnn/CnnScene';

export function Cnn() {
  const seed = useModel((whole) => whole.cnn.seed);
  const { progress, failed } = useBrainSet(seed);
  return (
    <CnnScene drawn={progress} failed={failed} trainer={null} look={null} scored={null} testLabels={null} />
  );
}
