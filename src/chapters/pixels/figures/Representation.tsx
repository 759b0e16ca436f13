import { Figure } from '../../../ui/Figure';

export function Representation() {
  return (
    <Figure id="representation" say="" picture={() => new Blob([])} numbers={() => ''}>
      <div />
    </Figure>
  );
}
