import { useState } from 'react';
import { Handle } from '../../../../plot/Handle';
import { toPixels, toUnits, usePlot } from '../../../../plot/plotContext';
import { useDrag } from '../../../../plot/useDrag';
import { HALF } from '../../derive/cases';
import { gripsOf, segmentOf, slideLine, turnLine, type Cut, type Spot } from '../../derive/line';
import { useText } from '../../hooks';

interface LineGripsProps {
  readonly cut: Cut;
  readonly onMove: (cut: Cut) => void;
}

/** Where the handles stand before anybody has moved them. */
const FIRST: readonly [Spot, Spot] = [
  { x: -1.75, y: -2.1 },
  { x: 0.95, y: 1.9 },
];

/** Two handles that turn the line about each other; between them the line itself can be taken and slid. */
export function LineGrips({ cut, onMove }: LineGripsProps) {
  const { anatomy: words, plane } = useText();
  const plot = usePlot();
  const [anchors, setAnchors] = useState(FIRST);
  const grips = gripsOf(cut, anchors, HALF);
  if (!grips) return null;
  const ends = grips.map((grip) => toPixels(plot, grip));
  const angle = (Math.atan2(ends[0]!.y - ends[1]!.y, ends[1]!.x - ends[0]!.x) * 180) / Math.PI + 90;

  const turn = (index: 0 | 1, asked: Spot) => {
    const kept = grips[index === 0 ? 1 : 0];
    // Two handles on one spot leave the direction of the line open.
    if (Math.hypot(asked.x - kept.x, asked.y - kept.y) < 0.6) return;
    setAnchors(index === 0 ? [asked, kept] : [kept, asked]);
    onMove(turnLine(cut, asked, kept));
  };
  return (
    <>
      <LineSlider cut={cut} onMove={onMove} onGrab={() => setAnchors(grips)} />
      {([0, 1] as const).map((index) => (
        <Handle
          key={index}
          at={grips[index]}
          label={words.grips[index]}
          axisNames={{ x: plane.x1, y: plane.x2 }}
          free={angle}
          range={{ x: [-HALF, HALF], y: [-HALF, HALF] }}
          step={{ x: 0.05, y: 0.05 }}
          onChange={(asked) => turn(index, asked)}
        />
      ))}
    </>
  );
}

/** The line itself as something to take: it slides and keeps its direction. */
function LineSlider({ cut, onMove, onGrab }: LineGripsProps & { readonly onGrab: () => void }) {
  const plot = usePlot();
  const ends = segmentOf(cut, 0, HALF);
  const [from, to] = ends ? [toPixels(plot, ends[0]), toPixels(plot, ends[1])] : [null, null];
  const { dragging, carried, handlers } = useDrag({
    anchor: from ?? undefined,
    carry: true,
    onStart: () => {
      onGrab();
      return true;
    },
    onMove: (pixel) => onMove(slideLine(cut, toUnits(plot, pixel))),
    onCancel: () => onMove(cut),
  });
  if (!from || !to) return null;
  return (
    <g
      className={`plot-grab anatomy-slide ${dragging ? 'is-dragging' : ''} ${carried ? 'is-carried' : ''}`}
      data-handle="line"
      aria-hidden="true"
    >
      <path className="plot-hit-stroke" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} {...handlers} />
    </g>
  );
}
