import { Parameter } from '../../../../ui/Parameter';
import { Segments } from '../../../../ui/Segments';
import { useModel, useText, useUpdate } from '../../hooks';
import { representationRanges as ranges, type RepresentationState } from '../../modelRepresentation';
import './matrixStrip.css';

const stops = ['0', '1', '2'] as const;

/** How far through the network the picture beside has gone: three stops and everything between them. */
export function LayerStrip() {
  const words = useText().representation;
  const layer = useModel((state) => state.representation.layer);
  const turn = useModel((state) => state.representation.turn);
  const seed = useModel((state) => state.representation.seed);
  const update = useUpdate();
  const change = (next: Partial<RepresentationState>) =>
    update((all) => ({ ...all, representation: { ...all.representation, ...next } }));
  const names = [words.stops.raw, words.stops.first, words.stops.second];
  return (
    <div className="rep-strip">
      <div className="rep-stops">
        <Segments
          name={words.bentTitle}
          value={stops.find((stop) => Number(stop) === layer) ?? ('' as '0')}
          options={stops.map((value, k) => ({ value, label: names[k] }))}
          onChange={(value) => change({ layer: Number(value) })}
        />
      </div>
      <Parameter
        field="layer"
        name={words.controls.layer}
        value={layer}
        {...ranges.layer}
        onChange={(next) => change({ layer: next })}
      />
      <Parameter
        field="turn"
        name={words.controls.turn}
        value={turn}
        {...ranges.turn}
        unit="°"
        disabled={layer <= 0 || layer >= 2}
        onChange={(next) => change({ turn: next })}
      />
      <Parameter
        field="seed"
        name={words.controls.seed}
        value={seed}
        {...ranges.seed}
        onChange={(next) => change({ seed: next, step: 0 })}
      />
    </div>
  );
}
