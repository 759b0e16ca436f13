import { Eye, EyeOff } from 'lucide-react';
import { useMemo } from 'react';
import { ImageView } from '../../../../plot/ImageView';
import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { IconButton } from '../../../../ui/Button';
import { Parameter } from '../../../../ui/Parameter';
import { channelValues, cropAround, lightOf, topOf, type ChannelName } from '../../derive/channels';
import type { Contrast } from '../../../../data/contrast';
import { useText, useUpdate } from '../../hooks';
import { channelsRanges, markOf, type ChannelsState } from '../../modelChannels';
import { MarkRings } from './MarkRings';
import type { ColorImage } from './useColorImage';

/** Side of the part that is shown round the mark, in pixels: at least this, more for a large mark. */
const PART = 28;

const gainKeys = { r: 'gainR', g: 'gainG', b: 'gainB' } as const;

interface ChannelCardProps {
  readonly name: ChannelName;
  readonly color: ColorImage;
  readonly state: ChannelsState;
  readonly contrast: Contrast;
  readonly best: boolean;
  readonly controls: boolean;
}

/** One recorded channel: its gray picture, whether and how strongly it is shown, and the contrast of the mark in it. */
export function ChannelCard({ name, color, state, contrast, best, controls }: ChannelCardProps) {
  const words = useText().channels;
  const language = useLanguage();
  const update = useUpdate();
  const change = (next: Partial<ChannelsState>) =>
    update((all) => ({ ...all, channels: { ...all.channels, ...next } }));
  const gain = state[gainKeys[name]];
  const light = lightOf(state.order, name);
  const shown = state[name];
  return (
    <section
      className={`ch-card ${shown ? '' : 'is-off'} ${best && !state.covered ? 'is-best' : ''}`}
      aria-label={words.picture[name]}
    >
      <header className="ch-card-head">
        <span>
          <strong>{words.channels[name]}</strong>
          {light === name ? null : <span className="cap"> {words.painted(words.lights[light])}</span>}
        </span>
        {controls ? (
          <IconButton
            small
            look="flat"
            name={words.show[name]}
            aria-pressed={shown}
            icon={shown ? <Eye aria-hidden /> : <EyeOff aria-hidden />}
            onClick={() => change({ [name]: !shown })}
          />
        ) : null}
      </header>
      {state.covered ? (
        <p className="ch-cover">
          <b aria-hidden>?</b>
          <span>{words.covered}</span>
        </p>
      ) : (
        <GrayPicture name={name} color={color} state={state} gain={gain} />
      )}
      <p className="ch-contrast">
        <span className="cap">
          {words.contrast}
          {best && !state.covered ? <span className="sr">, {words.most}</span> : null}
        </span>
        {state.covered ? (
          <span className="num">–</span>
        ) : (
          <output aria-label={words.contrasts[name]} aria-live="off" data-value={String(contrast.contrast)}>
            {formatFixed(contrast.contrast, language)}
          </output>
        )}
        <span className="ch-bar" aria-hidden>
          <i style={{ width: state.covered ? 0 : `${Math.min(1, contrast.contrast) * 100}%` }} />
        </span>
      </p>
      {controls ? (
        <Parameter
          name={words.gains[name]}
          math={words.gain}
          value={gain}
          {...channelsRanges.gain}
          onChange={(next) => change({ [gainKeys[name]]: next })}
        />
      ) : null}
    </section>
  );
}

function GrayPicture({
  name,
  color: { image },
  state,
  gain,
}: Pick<ChannelCardProps, 'name' | 'color' | 'state'> & { readonly gain: number }) {
  const words = useText().channels;
  const mark = useMemo(() => markOf(state), [state]);
  const { row, col, radius } = mark;
  const whole = state.view === 'whole';
  const crop = useMemo(
    () =>
      whole
        ? { row: 0, col: 0, rows: image.rows, cols: image.columns }
        : cropAround(image, row, col, Math.max(PART, Math.ceil(8 * radius))),
    [image, whole, row, col, radius],
  );
  const values = useMemo(() => channelValues(image, name, crop), [image, name, crop]);
  // A gain of 0 shows nothing: white would be infinitely far.
  const white = gain > 0 ? topOf(image) / gain : 1e9;
  return (
    <div className="ch-gray">
      <ImageView
        title={words.picture[name]}
        rows={crop.rows}
        cols={crop.cols}
        values={values}
        window={[0, white]}
      >
        <MarkRings mark={mark} row={crop.row} col={crop.col} fine={!whole} />
      </ImageView>
    </div>
  );
}
