import { Minus, Plus } from 'lucide-react';
import { Button, IconButton } from '../../../../ui/Button';
import { useText } from '../../hooks';
import { addLayer, MOST_LAYERS, MOST_NEURONS, removeLayer, resizeLayer, type State } from '../../model';
import type { Change } from './useHistory';

/** Hidden layers and how many neurons each has. */
export function LayerRow({ state, change }: { readonly state: State; readonly change: Change }) {
  const { playground: words } = useText();
  const { layers } = state;
  return (
    <div className="network-layers">
      {layers.map((units, l) => (
        <div key={l} className="network-layer">
          <span>{words.hidden(String(l + 1))}</span>
          <IconButton
            small
            name={words.fewer(String(l + 1))}
            icon={<Minus aria-hidden />}
            aria-disabled={units <= 1}
            onClick={() => change(resizeLayer(l, -1))}
          />
          <span className="num">{units}</span>
          <IconButton
            small
            name={words.more(String(l + 1))}
            icon={<Plus aria-hidden />}
            aria-disabled={units >= MOST_NEURONS}
            onClick={() => change(resizeLayer(l, 1))}
          />
        </div>
      ))}
      <div className="network-layer-moves">
        <Button small aria-disabled={layers.length >= MOST_LAYERS} onClick={() => change(addLayer)}>
          {words.addLayer}
        </Button>
        <Button small aria-disabled={layers.length === 0} onClick={() => change(removeLayer)}>
          {words.removeLayer}
        </Button>
      </div>
    </div>
  );
}
