import { useCallback, useMemo } from 'react';
import type { GridCell } from '../../../../plot/gridCells';
import { ImageView } from '../../../../plot/ImageView';
import { useLanguage } from '../../../../text/language';
import { cropAround } from '../../derive/channels';
import { LOUPE_SIDE } from '../../derive/channelsRows';
import { readPixel } from '../../derive/sayChannels';
import { useText, useUpdate } from '../../hooks';
import type { ChannelsState, Mark } from '../../modelChannels';
import { MarkRings } from './MarkRings';
import type { ColorImage } from './useColorImage';

interface CompositeProps {
  readonly color: ColorImage;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  readonly state: ChannelsState;
  readonly mark: Mark;
}

/** The picture as the screen paints it, with the loupe's cursor and the marked lesion. */
export function Composite({ color: { image, source }, pixels, state, mark }: CompositeProps) {
  const words = useText().channels;
  const language = useLanguage();
  const update = useUpdate();
  const { row, col } = state;
  const cursor = useMemo(() => ({ row, col }), [row, col]);
  const window = useMemo(() => cropAround(image, row, col, LOUPE_SIDE), [image, row, col]);
  const onCursor = useCallback(
    (cell: GridCell) =>
      update((all) => ({ ...all, channels: { ...all.channels, row: cell.row, col: cell.col } })),
    [update],
  );
  const nameCell = useCallback(
    (cell: GridCell) => readPixel(image, cell.row, cell.col, words, language),
    [image, words, language],
  );
  return (
    <div className="ch-composite">
      <ImageView
        title={words.composite}
        rows={image.rows}
        cols={image.columns}
        rgba={pixels}
        cursor={cursor}
        zoom={window}
        cursorLabel={words.cursor}
        names={words.names}
        nameCell={nameCell}
        onCursor={onCursor}
      >
        <MarkRings mark={mark} name={words.mark[source]} />
      </ImageView>
    </div>
  );
}
