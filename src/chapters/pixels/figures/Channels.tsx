import { Figure } from '../../../ui/Figure';

export function Channels() {
  return (
    <Figure id="channels" say="" picture={() => new Blob([])} numbers={() => ''}>
      <div />
    </Figure>
  );
}
