import { useCallback } from 'react';
import { useUpdate } from '../../hooks';
import type { MatrixState } from '../../modelMatrix';

/** Changes the matrix's part of the state by a pure update. */
export function useMatrixChange(): (next: (matrix: MatrixState) => MatrixState) => void {
  const update = useUpdate();
  return useCallback(
    (next) =>
      update((whole) => {
        const matrix = next(whole.matrix);
        return matrix === whole.matrix ? whole : { ...whole, matrix };
      }),
    [update],
  );
}
