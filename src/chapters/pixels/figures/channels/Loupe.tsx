import { useMemo } from 'react';
import { ImageView } from '../../../../plot/ImageView';
import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { channelNames, cropAround, cropPixels, pixelAt, topOf } from '../../derive/channels';
import { LOUPE_SIDE } from '../../derive/channelsRows';
import { useText } from '../../hooks';
import { CellFrame } from './CellFrame';
import type { ColorImage } from './useColorImage';

interface LoupeProps {
  readonly color: ColorImage;
  /** The painted picture, RGBA. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  readonly row: number;
  readonly col: number;
}

/** The pixel under the loupe: its surroundings enlarged, and its three stored numbers as bars. */
export function Loupe({ color: { image }, pixels, row, col }: LoupeProps) {
  const words = useText().channels;
  const language = useLanguage();
  const crop = useMemo(() => cropAround(image, row, col, LOUPE_SIDE), [image, row, col]);
  const part = useMemo(() => cropPixels(pixels, image.columns, crop), [pixels, image.columns, crop]);
  const numbers = pixelAt(image, row, col);
  const place = words.at(formatCount(row, language), formatCount(col, language));
  return (
    <section className="ch-loupe" aria-label={words.cursor}>
      <div className="ch-loupe-picture">
        <ImageView title={words.cursor} rows={crop.rows} cols={crop.cols} rgba={part}>
          <CellFrame row={row - crop.row} col={col - crop.col} />
        </ImageView>
      </div>
      <div className="ch-bars">
        <p className="cap">
          {words.cursor}: {place}
        </p>
        {channelNames.map((name) => (
          <p className="ch-bars-row" key={name}>
            <span>{words.channels[name]}</span>
            <span className="ch-bar" aria-hidden>
              <i style={{ width: `${(numbers[name] / topOf(image)) * 100}%` }} />
            </span>
            <output aria-label={words.letters[name]} aria-live="off" data-value={String(numbers[name])}>
              {formatCount(numbers[name], language)}
            </output>
          </p>
        ))}
      </div>
    </section>
  );
}
