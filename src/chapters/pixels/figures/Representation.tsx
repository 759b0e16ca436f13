import { useModel } from '../hooks';
import { ByHand } from './representation/ByHand';
import { ByNetwork } from './representation/ByNetwork';
import './representation/representation.css';

/** A change of representation (after Fig. 4): by hand for two clouds, in vain for a ring, by a network for the ring. */
export function Representation() {
  const part = useModel((state) => state.representation.part);
  return part === 'network' ? <ByNetwork /> : <ByHand />;
}
