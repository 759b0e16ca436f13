import { Segments } from '../../../../ui/Segments';
import { useModel, useText, useUpdate } from '../../hooks';
import { initialChannels } from '../../modelChannels';
import { startOwn } from '../../derive/channels';
import { OpenImage } from '../matrix/OpenImage';
import type { useOpenColor } from './useOpenColor';

/** The bundled retina or the learner's own color image, and the way to open one. */
export function ChannelsSource({ opening }: { opening: ReturnType<typeof useOpenColor> }) {
  const words = useText().channels;
  const update = useUpdate();
  const color = useModel((state) => state.own?.color ?? null);
  const source = useModel((state) => state.channels.source);
  return (
    <>
      {color ? (
        <Segments
          small
          name={words.source}
          value={source}
          options={(['fundus', 'own'] as const).map((value) => ({ value, label: words.sources[value] }))}
          onChange={(next) =>
            update((all) => ({
              ...all,
              channels: next === 'own' ? startOwn(all.channels, color) : initialChannels,
            }))
          }
        />
      ) : null}
      <OpenImage busy={opening.busy} onFiles={(files) => void opening.open(files)} />
    </>
  );
}
