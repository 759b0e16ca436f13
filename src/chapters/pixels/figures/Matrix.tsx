import { Figure } from '../../../ui/Figure';

export function Matrix() {
  return (
    <Figure id="matrix" say="" picture={() => new Blob([])} numbers={() => ''}>
      <div />
    </Figure>
  );
}
