import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { Curve } from '../../../../plot/Curve';
import { Frame } from '../../../../plot/Frame';
import { HaloText } from '../../../../plot/HaloText';
import type { ScannerShift } from '../../../../data/transform/scannerShift';
import { pixels } from '../../derive/nets';
import { grayCounts, otherImage } from '../../derive/scannerScores';
import { useText } from '../../hooks';

interface GrayPlotProps {
  /** Images of vendor A. */
  readonly x: Uint8Array | null;
  readonly shift: ScannerShift;
  readonly description: string;
}

const GRAY = [0, 255] as const;
const BINS = 64;
/** Enough for a smooth curve, few enough to follow the hand. */
const IMAGES = 24;

const curveOf = (counts: Float64Array) =>
  Array.from(counts, (height, i) => ({ x: ((i + 0.5) * 255) / BINS, y: height }));

/** Gray levels of two dozen patients on the scanner of the training (dashed) and on this one. */
export function GrayPlot({ x, shift, description }: GrayPlotProps) {
  const words = useText().scanner;
  const images = useMemo(
    () => (x ? Array.from({ length: IMAGES }, (_, i) => x.subarray(i * pixels, (i + 1) * pixels)) : []),
    [x],
  );
  const home = useMemo(() => curveOf(grayCounts(images, BINS)), [images]);
  const here = useMemo(
    () =>
      curveOf(
        grayCounts(
          images.map((image, i) => otherImage(image, shift, i)),
          BINS,
        ),
      ),
    [images, shift],
  );
  const top = Math.max(1, ...home.map(({ y }) => y), ...here.map(({ y }) => y)) * 1.1;
  return (
    <Frame
      title={words.grayPlot}
      description={description}
      x={GRAY}
      y={[0, top]}
      xTicks={[0, 64, 128, 192, 255]}
      margin={{ top: 14, right: 14, bottom: 50, left: 14 }}
    >
      {(plot) => (
        <>
          <Axis side="x" name={words.grayAxis} line />
          <Curve points={home} kind="second" />
          <Curve points={here} kind="main" />
          <HaloText x={plot.right - 4} y={plot.top + 14} text={words.grayLegend} side="left" offset={0} />
        </>
      )}
    </Frame>
  );
}
