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
    async (file: File) => {
      const own = () => (store.getState().state as State).own;
      const before = own();
      setGray(false);
      await read(file);
      const image = own();
      if (!image || image === before) return;
      setGray(image.channels !== 3);
      if (image.channels === 3) update((all) => ({ ...all, channels: startOwn(all.channels, image) }));
    },
    [read, store, update],
  );
  return { open, busy: opening.busy, refusal: opening.refusal ?? (gray ? words.gray : null) };
}
