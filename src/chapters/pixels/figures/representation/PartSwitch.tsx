import { Segments } from '../../../../ui/Segments';
import { useModel, useText, useUpdate } from '../../hooks';
import { parts } from '../../modelRepresentation';

/** Which cases are on the table, and who looks for their representation. */
export function PartSwitch() {
  const words = useText().representation;
  const part = useModel((state) => state.representation.part);
  const update = useUpdate();
  return (
    <Segments
      field="part"
      small
      name={words.part}
      value={part}
      options={parts.map((value) => ({ value, label: words.parts[value] }))}
      onChange={(next) =>
        update((all) => ({ ...all, representation: { ...all.representation, part: next, best: false } }))
      }
    />
  );
}
