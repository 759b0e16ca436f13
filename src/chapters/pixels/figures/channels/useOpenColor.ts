import { useCallback, useState } from 'react';
import { useMounted } from '../../../../state/hooks';
import { startOwn } from '../../derive/channels';
import { useText, useUpdate } from '../../hooks';
import type { State } from '../../model';
import { useOpenImage } from '../matrix/useOpenImage';

/** Opening an image for this figure: the chapter keeps it as for the pixel matrix, and color goes on this table. */
export function useOpenColor() {
  const words = useText().channels;
  const update = useUpdate();
  const { store } = useMounted();
  const opening = useOpenImage();
  const [gray, setGray] = useState(false);
  const { open: read } = opening;
  const open = useCallback(
    async (files: readonly File[]) => {
      const own = () => (store.getState().state as State).own;
      const before = own();
      setGray(false);
      await read(files);
      const now = own();
      if (!now || now === before) return;
      const { color } = now;
      setGray(color === null);
      if (color) update((all) => ({ ...all, channels: startOwn(all.channels, color) }));
    },
    [read, store, update],
  );
  return { ...opening, open, refusal: opening.refusal ?? (gray ? words.gray : null) };
}
