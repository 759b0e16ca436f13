import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { RunState, Snapshot } from '../../../../engine/client/types';
import { networkLayout, parameterIndex, type NetworkShape } from '../../../../math/networkShape';
import { Button, IconButton } from '../../../../ui/Button';
import { Parameter } from '../../../../ui/Parameter';
import { useText } from '../../hooks';
import { ranges } from '../../model';
import type { Chosen } from './NetworkBoard';

interface EditorProps {
  readonly shape: NetworkShape;
  readonly snapshot: Snapshot;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen | null) => void;
  readonly onEdit: (from: RunState, to: RunState, what: string) => void;
  readonly onPause: () => void;
}

/** The state with some parameters set; the optimizer forgets what it remembered of nothing else. */
export function withParameters(state: RunState, changes: ReadonlyMap<number, number>): RunState {
  const values = state.values.slice();
  for (const [index, value] of changes) values[index] = value;
  return { step: state.step, values };
}

/** The numbers of one neuron, or of one line, to be changed by hand. */
export function Editor({ shape, snapshot, chosen, onChoose, onEdit, onPause }: EditorProps) {
  const { playground: words } = useText();
  const box = useRef<HTMLDivElement>(null);
  // What the hand has set is shown at once; the engine's answer follows.
  const [held, setHeld] = useState<{
    readonly base: Snapshot;
    readonly changes: ReadonlyMap<number, number>;
  }>();
  const layout = networkLayout(shape);
  const layer = layout[chosen.layer]!;
  const isOutput = chosen.layer === layout.length - 1;
  // It opens on the other side than its neuron.
  const isEarly = chosen.layer + 1 <= layout.length / 2;
  const indexOf = (input: number | null) => parameterIndex(shape, { ...chosen, input });
  const changes = held?.base.step === snapshot.step ? held.changes : new Map<number, number>();
  const valueOf = (index: number) => changes.get(index) ?? snapshot.params[index] ?? 0;

  const set = (index: number, value: number) => {
    // A field that is left says its value again.
    if (Math.abs(value - valueOf(index)) < 1e-4) return;
    onPause();
    const next = new Map([...changes, [index, value]]);
    setHeld({ base: snapshot, changes: next });
    onEdit(snapshot.state, withParameters(snapshot.state, next), `w${index}`);
  };
  const drop = () => {
    const after = layout[chosen.layer + 1];
    if (!after) return;
    const zero = Array.from({ length: after.units }, (_, unit): [number, number] => [
      parameterIndex(shape, { layer: chosen.layer + 1, unit, input: chosen.unit }),
      0,
    ]);
    onPause();
    setHeld(undefined);
    onEdit(snapshot.state, withParameters(snapshot.state, new Map([...changes, ...zero])), '');
  };

  const key = `${chosen.layer}.${chosen.unit}.${String(chosen.input)}`;
  useEffect(() => {
    box.current?.querySelector<HTMLInputElement>('input[role=spinbutton]')?.focus({ preventScroll: true });
  }, [key]);

  const inputs: (number | null)[] =
    chosen.input !== undefined
      ? [chosen.input]
      : [null, ...Array.from({ length: layer.inputs }, (_, input) => input)];
  return (
    <div
      className={isEarly ? 'network-editor is-right' : 'network-editor'}
      ref={box}
      role="group"
      aria-label={words.editor}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChoose(null);
      }}
    >
      <div className="network-editor-head">
        <strong>
          {isOutput ? words.outputNeuron : words.neuronOf(String(chosen.layer + 1), String(chosen.unit + 1))}
        </strong>
        <IconButton
          small
          look="flat"
          name={words.closeEditor}
          icon={<X aria-hidden />}
          onClick={() => onChoose(null)}
        />
      </div>
      {inputs.map((input) => {
        const index = indexOf(input);
        return (
          <Parameter
            key={index}
            name={input === null ? 'b' : `w${input + 1}`}
            math={input === null ? 'b' : `w_${input + 1}`}
            value={Math.max(ranges.w.min, Math.min(ranges.w.max, Number(valueOf(index).toFixed(4))))}
            {...ranges.w}
            onChange={(value) => set(index, value)}
          />
        );
      })}
      <div className="network-editor-foot">
        {chosen.input !== undefined && (
          <Button small onClick={() => onChoose({ layer: chosen.layer, unit: chosen.unit })}>
            {words.wholeNeuron}
          </Button>
        )}
        {!isOutput && (
          <Button small onClick={drop} title={words.dropHint}>
            {words.drop}
          </Button>
        )}
      </div>
    </div>
  );
}
