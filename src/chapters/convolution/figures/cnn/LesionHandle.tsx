import { Handle } from '../../../../plot/Handle';
import { usePlot } from '../../../../plot/plotContext';
import { useText } from '../../hooks';
import type { BrainCase } from '../../slice/brainCase';

interface LesionHandleProps {
  readonly patient: BrainCase;
  readonly onLesion: (row: number, col: number) => void;
}

/** A ring round the tumor with a handle beside it: on the tumor itself the hand would hide what it moves. */
export function LesionHandle({ patient, onLesion }: LesionHandleProps) {
  const words = useText().cnn;
  const plot = usePlot();
  const { place, radius } = patient;
  const unit = plot.x.toPixel(1) - plot.x.toPixel(0);
  const ring = (radius + 1.5) * unit;
  // On the side where there is more room.
  const sideways = place.col < 24 ? 1 : -1;
  const upwards = place.row < 24 ? 1 : -1;
  const away = (ring + 11) / unit / Math.SQRT2;
  const [dx, dy] = [sideways * away, upwards * away];
  return (
    <>
      <circle
        className="conv-ring plot-still"
        cx={plot.x.toPixel(place.col)}
        cy={plot.y.toPixel(place.row)}
        r={ring}
      />
      <Handle
        at={{ x: place.col + dx, y: place.row + dy }}
        label={words.lesion}
        axisNames={{ x: words.column, y: words.row }}
        step={{ x: 1, y: 1 }}
        range={{ x: [0, 48], y: [0, 48] }}
        onChange={({ x, y }) => onLesion(y - dy, x - dx)}
      />
    </>
  );
}
