import { useMemo, useRef } from 'react';
import { toCsv } from '../../../plot/csv';
import { common } from '../../../text/common';
import { useLanguage, useWords } from '../../../text/language';
import { Figure } from '../../../ui/Figure';
import { useSurroundings } from '../../../ui/FigureContext';
import { bestChannel, channelNames, compositePixels, contrastsAt, holdInside } from '../derive/channels';
import { channelsRows } from '../derive/channelsRows';
import { sayChannels } from '../derive/sayChannels';
import { useModel, useText } from '../hooks';
import { markOf } from '../modelChannels';
import { ChannelCard } from './channels/ChannelCard';
import { ChannelsDock } from './channels/ChannelsDock';
import { ChannelsSource } from './channels/ChannelsSource';
import { Composite } from './channels/Composite';
import { Loupe } from './channels/Loupe';
import { paintedFile } from './channels/paintedFile';
import { useColorImage } from './channels/useColorImage';
import { useOpenColor } from './channels/useOpenColor';
import { useFileDrop } from '../../../ui/useFileDrop';
import { useFrames } from './matrix/useFrames';
import './channels/channels.css';

/** Fig. 3: a color picture as three tables of numbers, each a gray picture of its own. */
export function Channels() {
  const words = useText().channels;
  const shared = useWords(common);
  const language = useLanguage();
  const color = useColorImage();
  const wanted = useModel((state) => state.channels);
  const opening = useOpenColor();
  const frames = useFrames(opening.refuse);
  const body = useRef<HTMLDivElement>(null);
  const dropping = useFileDrop(body, opening.open);
  // A very large color image is shown here in means of blocks of pixels.
  const factor = useModel((all) => all.own?.prepared.small.factor ?? 1);
  const controls = !useSurroundings().hidden.has('controls');
  const image = color?.image ?? null;
  const state = useMemo(() => (image ? holdInside(wanted, image) : wanted), [wanted, image]);
  const { r, g, b, gainR, gainG, gainB, order, markRow, markCol, markRadius } = state;
  const pixels = useMemo(
    () => (image ? compositePixels(image, { r, g, b, gainR, gainG, gainB, order }) : null),
    [image, r, g, b, gainR, gainG, gainB, order],
  );
  const contrasts = useMemo(
    () => (image ? contrastsAt(image, { row: markRow, col: markCol, radius: markRadius }) : null),
    [image, markRow, markCol, markRadius],
  );
  const ready = color && pixels && contrasts ? { color, pixels, contrasts } : null;
  return (
    <Figure
      id="channels"
      say={ready ? sayChannels(ready.color.image, state, ready.contrasts, words, language) : words.loading}
      alert={opening.refusal}
      head={<ChannelsSource opening={opening} />}
      dock={<ChannelsDock state={state} color={color} frames={frames} />}
      picture={() => paintedFile(ready?.color.image ?? null, state)}
      numbers={() => (ready ? toCsv(...channelsRows(ready.color.image, state, ready.contrasts)) : '')}
    >
      <div className="ch" ref={body}>
        {ready ? (
          <div className="ch-layout">
            <Composite color={ready.color} pixels={ready.pixels} state={state} mark={markOf(state)} />
            <div className="ch-side">
              <div className={state.order === 'rgb' ? 'ch-cards' : 'ch-cards is-swapped'}>
                {channelNames.map((name) => (
                  <ChannelCard
                    key={name}
                    name={name}
                    color={ready.color}
                    state={state}
                    contrast={ready.contrasts[name]}
                    best={bestChannel(ready.contrasts) === name}
                    controls={controls}
                  />
                ))}
              </div>
              <Loupe color={ready.color} pixels={ready.pixels} row={state.row} col={state.col} />
              <p className="ch-note">
                {words.contrast}: <span className="num">{words.definition}</span>.{' '}
                <span className="ch-note-more">{words.rings}</span>{' '}
                {ready.color.source === 'fundus' ? shared.synthetic : words.stays}
                {ready.color.source === 'own' && factor > 1 ? ` ${words.reduced(factor)}` : null}
              </p>
            </div>
          </div>
        ) : (
          <p className="ch-wait">{words.loading}</p>
        )}
        {dropping && <p className="ch-drop">{words.drop}</p>}
      </div>
    </Figure>
  );
}
