import type { PlainImage } from '../../../data/image';
import { formatCount, formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { ChannelsState } from '../modelChannels';
import type { ChannelsText } from '../text/channels.en';
import { channelNames, lightOf, pixelAt, type Contrasts } from './channels';

type Words = ChannelsText['words'];

/** The pixel under the loupe, as it is read out; rows and columns count from 0, as in the pixel matrix. */
export function readPixel(
  image: PlainImage,
  row: number,
  col: number,
  words: Words,
  language: Language,
): string {
  const { r, g, b } = pixelAt(image, row, col);
  const write = (value: number) => formatCount(value, language);
  return words.readPixel(words.at(write(row), write(col)), write(r), write(g), write(b));
}

/** What is to be seen in the three channels. */
export function sayChannels(
  image: PlainImage,
  state: ChannelsState,
  contrasts: Contrasts,
  words: Words,
  language: Language,
): string {
  const { say } = words;
  const count = (value: number) => formatCount(value, language);
  const number = (value: number) => formatNumber(value, language);
  const { r, g, b } = pixelAt(image, state.row, state.col);
  const parts = [say.pixel(words.at(count(state.row), count(state.col)), count(r), count(g), count(b))];
  parts.push(
    state.covered
      ? say.covered
      : say.contrast(
          number(contrasts.r.contrast),
          number(contrasts.g.contrast),
          number(contrasts.b.contrast),
        ),
  );
  const off = channelNames.filter((name) => !state[name]);
  if (off.length > 0) parts.push(say.off(off.map((name) => words.lights[name]).join(', ')));
  if (state.order !== 'rgb') {
    const light = (name: 'r' | 'g' | 'b') => words.lights[lightOf(state.order, name)];
    parts.push(say.swapped(light('r'), light('g'), light('b')));
  }
  return parts.join(' ');
}
