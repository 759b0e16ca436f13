import { Figure } from '../../../ui/Figure';

export function Train() {
  return (
    <Figure id="train" say="" picture={() => new Blob()} numbers={() => ''}>
      <div />
    </Figure>
  );
}
