import { memo, useMemo } from 'react';
import { Dots, type Dot } from '../../../../plot/Dots';
import { toPixels, usePlot } from '../../../../plot/plotContext';
import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { useText } from '../../hooks';

interface CaseDotsProps {
  /** Where they stand, [n, 2]; what lies outside of the frame is left out. */
  readonly places: Float32Array;
  /** Their measurements, [n, 2], which are what is read out. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly skin: 'clouds' | 'ring';
  /** Cases on the wrong side, which get a ring. */
  readonly wrong?: readonly boolean[] | undefined;
  /** While they move nobody can read them. */
  readonly quiet?: boolean;
}

/** The cases, readable one by one. */
export const CaseDots = memo(function CaseDots({ places, x, y, skin, wrong, quiet = false }: CaseDotsProps) {
  const plot = usePlot();
  const language = useLanguage();
  const words = useText().representation;
  const names = words.classes[skin];
  const axes = words.axes[skin];

  const shown = useMemo(() => {
    const [x0, x1] = plot.x.domain;
    const [y0, y1] = plot.y.domain;
    const indices = Array.from(y.keys()).filter((i) => {
      const [u, v] = [places[2 * i]!, places[2 * i + 1]!];
      return u >= x0 && u <= x1 && v >= y0 && v <= y1;
    });
    const dots = indices.map((i): Dot => ({
      x: places[2 * i]!,
      y: places[2 * i + 1]!,
      kind: y[i] === 1 ? 'a' : 'b',
    }));
    return { indices, dots };
  }, [places, y, plot]);

  const read = useMemo(
    () =>
      quiet
        ? undefined
        : (_: Dot, at: number) => {
            const i = shown.indices[at] ?? 0;
            const name = y[i] === 1 ? names.a : names.b;
            const [v1, v2] = [x[2 * i]!, x[2 * i + 1]!];
            return words.readCase(
              name,
              axes.x1,
              formatFixed(v1, language),
              axes.x2,
              formatFixed(v2, language),
            );
          },
    [quiet, shown, y, x, names, axes, words, language],
  );

  return (
    <>
      <Dots dots={shown.dots} read={read} label={words.cases} />
      {wrong ? (
        <path
          className="rep-wrong plot-still"
          d={shown.indices
            .filter((i) => wrong[i])
            .map((i) => toPixels(plot, { x: places[2 * i]!, y: places[2 * i + 1]! }))
            .map(({ x: u, y: v }) => `M${(u - 9).toFixed(1)} ${v.toFixed(1)}a9 9 0 1 0 18 0a9 9 0 1 0 -18 0`)
            .join('')}
        />
      ) : null}
    </>
  );
});
