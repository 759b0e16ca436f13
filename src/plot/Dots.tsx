import { memo, useEffect, useId, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { pixelOf, useControl } from './boardContext';
import { glyph, type DotKind } from './glyphs';
import { HaloText } from './HaloText';
import { nearest, neighbor } from './nearest';
import { plainMath } from './parseMath';
import { toPixels, usePlot } from './plotContext';
import type { Point } from './scales';
import { useTheme } from './theme';

export interface Dot extends Point {
  readonly kind: DotKind;
  /** Drawn hollow: a test case. */
  readonly hollow?: boolean | undefined;
}

export interface DotsProps {
  /** Keep the array's identity while no dot changes: nothing is drawn again then. */
  readonly dots: readonly Dot[];
  /** Reads one dot out: "high grade, *x_1* 1.50, *x_2* 1.00". With it the dots answer to hover and to keys. */
  readonly read?: ((dot: Dot, index: number) => string) | undefined;
  /** Accessible name of the whole cloud; needed with `read`. */
  readonly label?: string | undefined;
  /** A dot was chosen by click, Enter or Space. */
  readonly onPick?: ((index: number) => void) | undefined;
  /** The dot under the pointer, or with the focus, is another one now; null when there is none. Keep its identity. */
  readonly onShow?: ((index: number | null) => void) | undefined;
  /** Radius in px; default from the theme. */
  readonly r?: number | undefined;
}

/** A cloud of cases: class A discs, class B diamonds. */
export const Dots = memo(function Dots({ dots, read, label = '', onPick, onShow, r }: DotsProps) {
  const plot = usePlot();
  const theme = useTheme();
  const radius = r ?? theme.dot;
  const places = useMemo(() => dots.map((dot) => toPixels(plot, dot)), [dots, plot]);
  const marks = useMemo(
    () =>
      dots.map((dot, index) => {
        const place = places[index];
        if (!place || !Number.isFinite(place.x) || !Number.isFinite(place.y)) return null;
        return (
          <path
            key={index}
            className={`plot-dot plot-dot-${dot.kind}${dot.hollow ? ' is-hollow' : ''}`}
            d={glyph(dot.kind, dot.hollow ? radius + 0.4 : radius)}
            transform={`translate(${tenth(place.x)} ${tenth(place.y)})`}
          />
        );
      }),
    [dots, places, radius],
  );
  return (
    <g className="plot-dots" data-mark="dots">
      {marks}
      {read && dots.length > 0 ? (
        <DotProbe
          dots={dots}
          places={places}
          read={read}
          label={label}
          onPick={onPick}
          onShow={onShow}
          radius={radius}
        />
      ) : null}
    </g>
  );
});

interface ProbeProps extends Required<Pick<DotsProps, 'dots' | 'label'>> {
  readonly places: readonly Point[];
  readonly read: NonNullable<DotsProps['read']>;
  readonly onPick: DotsProps['onPick'];
  readonly onShow: DotsProps['onShow'];
  readonly radius: number;
}

/** Hover and keys have their own state, so that moving over a dot does not draw the cloud again. */
function DotProbe({ dots, places, read, label, onPick, onShow, radius }: ProbeProps) {
  const [hovered, setHovered] = useState<number | null>(null);
  const [current, setCurrent] = useState(0);
  const [focused, setFocused] = useState(false);
  const id = useId();
  useControl();

  const chosen = Math.min(current, dots.length - 1);
  const shown = hovered ?? (focused ? chosen : null);
  useEffect(() => onShow?.(shown), [onShow, shown]);
  const hitPath = useMemo(
    () => places.map((place) => `M${tenth(place.x)} ${tenth(place.y)}h.01`).join(''),
    [places],
  );
  const find = (event: PointerEvent<SVGElement>) => nearest(places, pixelOf(event), 14);
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    if ((event.key === 'Enter' || event.key === ' ') && onPick) {
      event.preventDefault();
      onPick(chosen);
      return;
    }
    const next = neighbor(places, chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setCurrent(next);
  };
  const shownDot = shown === null ? undefined : dots[shown];
  const shownPlace = shown === null ? undefined : places[shown];
  const currentDot = dots[chosen];
  return (
    <g
      className={onPick ? 'plot-probe can-pick' : 'plot-probe'}
      role="listbox"
      aria-label={label}
      aria-activedescendant={id}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onPointerMove={(event) => setHovered(find(event))}
      onPointerLeave={() => setHovered(null)}
      onClick={(event) => {
        const index = nearest(places, pixelOf(event), 14);
        if (index === null) return;
        setCurrent(index);
        onPick?.(index);
      }}
    >
      <path className="plot-hit plot-hit-stroke" d={hitPath} />
      {shownDot && shownPlace && shown !== null ? (
        <g className="plot-still">
          <circle className="plot-probe-ring" cx={shownPlace.x} cy={shownPlace.y} r={radius + 5} />
          <HaloText
            x={shownPlace.x}
            y={shownPlace.y}
            offset={radius + 8}
            side="auto"
            text={read(shownDot, shown)}
          />
        </g>
      ) : null}
      <g
        role="option"
        id={id}
        aria-selected="true"
        aria-label={currentDot ? plainMath(read(currentDot, chosen)) : label}
      />
    </g>
  );
}

function tenth(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}
