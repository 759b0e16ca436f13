import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Button } from '../../../../ui/Button';
import { Choice } from '../../../../ui/Choice';
import { Parameter } from '../../../../ui/Parameter';
import { Segments } from '../../../../ui/Segments';
import { useText, useUpdate } from '../../hooks';
import { channelsRanges, markOf, orders, putMark, type ChannelsState } from '../../modelChannels';
import { nextMark } from '../../derive/channels';
import type { useFrames } from '../matrix/useFrames';
import type { ColorImage } from './useColorImage';

interface ChannelsDockProps {
  readonly state: ChannelsState;
  readonly color: ColorImage | null;
  readonly frames: ReturnType<typeof useFrames>;
}

/** What is painted in which light, where the mark stands, and how much the channel pictures show. */
export function ChannelsDock({ state, color, frames }: ChannelsDockProps) {
  const words = useText().channels;
  const shared = useText().matrix;
  const language = useLanguage();
  const update = useUpdate();
  const change = (next: (old: ChannelsState) => ChannelsState) =>
    update((all) => ({ ...all, channels: next(all.channels) }));
  const marks = color?.marks ?? [];
  const known = state.source === 'fundus';
  return (
    <div className="ch-dock">
      <Segments
        field="view"
        small
        showName
        name={words.view}
        value={state.view}
        options={(['whole', 'mark'] as const).map((value) => ({ value, label: words.views[value] }))}
        onChange={(view) => change((old) => ({ ...old, view }))}
      />
      <Choice
        field="order"
        name={words.order}
        value={state.order}
        options={orders.map((value) => ({ value, label: words.orders[value] }))}
        onChange={(order) => change((old) => ({ ...old, order }))}
      />
      {known ? (
        <Button small onClick={() => change((old) => putMark(old, nextMark(marks, markOf(old))))}>
          {words.next}
        </Button>
      ) : (
        <Parameter
          field="markRadius"
          name={words.radius}
          value={state.markRadius}
          {...channelsRanges.radius}
          onChange={(markRadius) => change((old) => ({ ...old, markRadius }))}
        />
      )}
      {!known && frames.frames > 1 ? (
        <Parameter
          name={shared.frame}
          unit={shared.ofFrames(formatCount(frames.frames, language))}
          value={frames.frame + 1}
          min={1}
          max={frames.frames}
          step={1}
          onChange={(next) => void frames.show(Math.round(next) - 1)}
        />
      ) : null}
      <Button
        small
        onClick={() =>
          change((old) => putMark(old, { row: old.row + 0.5, col: old.col + 0.5, radius: old.markRadius }))
        }
      >
        {words.here}
      </Button>
    </div>
  );
}
