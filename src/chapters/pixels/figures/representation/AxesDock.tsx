import { Button } from '../../../../ui/Button';
import { Parameter } from '../../../../ui/Parameter';
import { Toggle } from '../../../../ui/Toggle';
import { putBestLine } from '../../derive/representation';
import { useText, useUpdate } from '../../hooks';
import {
  representationRanges as ranges,
  straightAxes,
  type RepresentationState,
} from '../../modelRepresentation';

/** "Shift x1" in math type. */
const indexed = (name: string) => name.replace(/x(\d)/, 'x_$1');

/** The numbers that set the new axes. */
export function AxesDock({ state }: { state: RepresentationState }) {
  const words = useText().representation.controls;
  const update = useUpdate();
  const change = (next: (old: RepresentationState) => RepresentationState) =>
    update((all) => ({ ...all, representation: next(all.representation) }));
  const set = (next: Partial<RepresentationState>) => change((old) => ({ ...old, ...next }));
  return (
    <div className="rep-dock">
      <Parameter
        field="angle"
        name={words.angle}
        value={state.angle}
        {...ranges.angle}
        decimals={0}
        unit="°"
        onChange={(angle) => set({ angle })}
      />
      <Parameter
        field="shift1"
        name={words.shift1}
        math={indexed(words.shift1)}
        value={state.shift1}
        {...ranges.shift}
        onChange={(shift1) => set({ shift1 })}
      />
      <Parameter
        field="shift2"
        name={words.shift2}
        math={indexed(words.shift2)}
        value={state.shift2}
        {...ranges.shift}
        onChange={(shift2) => set({ shift2 })}
      />
      {state.more ? (
        <>
          <Parameter
            field="scale"
            name={words.scale}
            value={state.scale}
            {...ranges.scale}
            onChange={(scale) => set({ scale })}
          />
          <Parameter
            field="shear"
            name={words.shear}
            value={state.shear}
            {...ranges.shear}
            onChange={(shear) => set({ shear })}
          />
        </>
      ) : null}
      <div className="rep-dock-more">
        <Toggle field="more" name={words.more} checked={state.more} onChange={(more) => set({ more })} />
        {state.best ? (
          <Button small onClick={() => change((old) => ({ ...putBestLine(old), best: true }))}>
            {words.best}
          </Button>
        ) : (
          <Button small onClick={() => change(straightAxes)}>
            {words.straight}
          </Button>
        )}
      </div>
    </div>
  );
}
