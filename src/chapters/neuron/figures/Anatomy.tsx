import { Figure } from '../../../ui/Figure';

export function Anatomy() {
  return (
    <Figure id="anatomy" say="" picture={() => new Blob()} numbers={() => ''}>
      <div />
    </Figure>
  );
}
