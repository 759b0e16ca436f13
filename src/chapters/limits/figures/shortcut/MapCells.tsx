import type { ClassMap } from '../../../../math/gradCam';
import { usePlot } from '../../../../plot/plotContext';
import { side } from '../../derive/nets';

/** A coarse map laid over an image: the yellower, the more. An empty map leaves the image as it is. */
export function MapCells({ map }: { readonly map: ClassMap }) {
  const plot = usePlot();
  const top = Math.max(...map.values);
  if (!(top > 0)) return null;
  const [high, wide] = [side / map.rows, side / map.columns];
  return (
    <g className="lm-map plot-still" data-mark="map">
      {Array.from(map.values, (value, i) => {
        if (value < 0.03 * top) return null;
        const x = plot.x.toPixel((i % map.columns) * wide);
        const y = plot.y.toPixel(Math.floor(i / map.columns) * high);
        return (
          <rect
            key={i}
            x={x}
            y={y}
            width={plot.x.toPixel(wide) - plot.x.toPixel(0)}
            height={plot.y.toPixel(high) - plot.y.toPixel(0)}
            fillOpacity={(0.85 * value) / top}
          />
        );
      })}
    </g>
  );
}
