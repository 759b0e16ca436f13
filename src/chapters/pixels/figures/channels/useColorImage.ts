import { useMemo } from 'react';
import type { PlainImage } from '../../../../data/image';
import { useEye } from '../../eye/useEye';
import { useModel } from '../../hooks';
import type { Mark } from '../../modelChannels';

/** The color image on the table, and the lesions that are known in it. */
export interface ColorImage {
  readonly image: PlainImage;
  readonly marks: readonly Mark[];
  readonly source: 'fundus' | 'own';
}

/** The learner's own color image if it is chosen and open, else the bundled retina; null while that is computed. */
export function useColorImage(): ColorImage | null {
  const eye = useEye();
  const own = useModel((state) => state.own?.color ?? null);
  const source = useModel((state) => state.channels.source);
  return useMemo(() => {
    if (source === 'own' && own) return { image: own, marks: [], source };
    if (!eye) return null;
    const marks = eye.findings
      .filter(({ kind }) => kind === 'microaneurysm')
      .map(({ row, column, radius }) => ({ row, col: column, radius }));
    return { image: eye.image, marks, source: 'fundus' };
  }, [eye, own, source]);
}
