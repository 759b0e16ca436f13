import type { PlainImage } from '../../../data/image';
import type { ChannelsState } from '../modelChannels';
import { channelNames, cropAround, pixelAt, type Contrasts } from './channels';

/** Side of the enlarged patch in pixels. */
export const LOUPE_SIDE = 15;

/** The patch under the loupe, pixel by pixel; with its first row, the contrasts of the mark and the settings. */
export function channelsRows(
  image: PlainImage,
  state: ChannelsState,
  contrasts: Contrasts,
): [header: string[], rows: (string | number)[][]] {
  const crop = cropAround(image, state.row, state.col, LOUPE_SIDE);
  const perChannel = channelNames.flatMap((name) => {
    const { lesion, background, contrast } = contrasts[name];
    return [lesion, background, contrast];
  });
  const settings = [
    ...perChannel,
    state.markRow,
    state.markCol,
    state.markRadius,
    state.order,
    ...channelNames.map((name) => Number(state[name])),
    state.gainR,
    state.gainG,
    state.gainB,
    state.source,
  ];
  const names = channelNames.flatMap((name) => [`lesion_${name}`, `background_${name}`, `contrast_${name}`]);
  const header =
    `row,column,r,g,b,${names.join(',')},mark_row,mark_column,mark_radius,` +
    'order,show_r,show_g,show_b,gain_r,gain_g,gain_b,image';
  const rows: (string | number)[][] = [];
  for (let row = crop.row; row < crop.row + crop.rows; row += 1) {
    for (let col = crop.col; col < crop.col + crop.cols; col += 1) {
      const { r, g, b } = pixelAt(image, row, col);
      rows.push([row, col, r, g, b, ...(rows.length === 0 ? settings : [])]);
    }
  }
  return [header.split(','), rows];
}
