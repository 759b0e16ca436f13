import { Button } from '../../../../ui/Button';
import { Choice } from '../../../../ui/Choice';
import { Parameter } from '../../../../ui/Parameter';
import { Segments } from '../../../../ui/Segments';
import { useText, useUpdate } from '../../hooks';
import { channelsRanges, markOf, orders, putMark, type ChannelsState } from '../../modelChannels';
import { nextMark } from '../../derive/channels';
import type { ColorImage } from './useColorImage';

/** What is painted in which light, where the mark stands, and how much the channel pictures show. */
export function ChannelsDock({ state, color }: { state: ChannelsState; color: ColorImage | null }) {
  const words = useText().channels;
  const update = useUpdate();
  const change = (next: (old: ChannelsState) => ChannelsState) =>
    update((all) => ({ ...all, channels: next(all.channels) }));
  const marks = color?.marks ?? [];
  const known = state.source === 'fundus';
  return (
    <div className="ch-dock">
      <Segments
        small
        showName
        name={words.view}
        value={state.view}
        options={(['whole', 'mark'] as const).map((value) => ({ value, label: words.views[value] }))}
        onChange={(view) => change((old) => ({ ...old, view }))}
      />
      <Choice
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
          name={words.radius}
          value={state.markRadius}
          {...channelsRanges.radius}
          onChange={(markRadius) => change((old) => ({ ...old, markRadius }))}
        />
      )}
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
