import { Figure } from '../../../ui/Figure';

export function Forward() {
  return (
    <Figure id="forward" say="" picture={() => new Blob()} numbers={() => ''}>
      <div />
    </Figure>
  );
}
