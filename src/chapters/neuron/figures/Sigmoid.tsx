import { Figure } from '../../../ui/Figure';

export function Sigmoid() {
  return (
    <Figure id="sigmoid" say="" picture={() => new Blob()} numbers={() => ''}>
      <div />
    </Figure>
  );
}
