import { Pencil } from 'lucide-react';
import { useMemo, useState } from 'react';
import { pointSet, type PointSetName } from '../../../../data/points';
import { glyph } from '../../../../plot/glyphs';
import { Button } from '../../../../ui/Button';
import { Parameter } from '../../../../ui/Parameter';
import { Segments } from '../../../../ui/Segments';
import { HALF, POINTS_SEED } from '../../derive/cases';
import { useText } from '../../hooks';
import { dataNames, withSettings, type State } from '../../model';
import { MOST_OWN, ownPoint, type OwnPoint } from '../../points';
import { setPoints, type Tool } from './DrawLayer';
import type { Change } from './useHistory';

interface DataRowProps {
  readonly state: State;
  readonly change: Change;
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
}

/** Which cases: five ready sets as small pictures, or the learner's own points. */
export function DataRow({ state, change, tool, onTool }: DataRowProps) {
  const { playground: words } = useText();
  return (
    <>
      <div className="network-sets">
        <Segments
          field="data"
          name={words.dataSet}
          small
          value={state.data}
          options={dataNames.map((value) => ({
            value,
            label: (
              <>
                {value === 'own' ? <Pencil aria-hidden /> : <SetPicture name={value} />}
                <span className="sr">{words.sets[value].name}</span>
              </>
            ),
          }))}
          onChange={(data) => change(withSettings({ data, patient: 0 }))}
        />
      </div>
      <p className="cap network-set-note">{words.sets[state.data].note}</p>
      {state.data === 'own' && <OwnTools state={state} change={change} tool={tool} onTool={onTool} />}
    </>
  );
}

const SIDE = 34;

function SetPicture({ name }: { readonly name: PointSetName }) {
  const marks = useMemo(() => {
    const { x, y } = pointSet(name, 46, POINTS_SEED);
    const at = (value: number) => (SIDE / 2 + (value / (HALF - 0.3)) * (SIDE / 2 - 2)).toFixed(1);
    return Array.from(y, (label, i) => ({
      kind: label > 0.5 ? ('a' as const) : ('b' as const),
      at: `translate(${at(x[2 * i]!)} ${at(-x[2 * i + 1]!)})`,
    }));
  }, [name]);
  return (
    <svg className="network-set" viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden>
      {marks.map(({ kind, at }, i) => (
        <path key={i} className={`network-set-${kind}`} d={glyph(kind, 1.5)} transform={at} />
      ))}
    </svg>
  );
}

/** What the hand does on the plane, and the same by numbers. */
function OwnTools({ state, change, tool, onTool }: DataRowProps) {
  const { playground: words } = useText();
  const [at, setAt] = useState({ x: 0, y: 0 });
  const full = state.points.length >= MOST_OWN;
  const add = (point: OwnPoint) => change(setPoints((old) => [...old, point]));
  return (
    <div className="network-own">
      <Segments
        name={words.tool}
        showName
        small
        value={tool}
        options={(['a', 'b', 'erase'] as const).map((value) => ({ value, label: words.tools[value] }))}
        onChange={onTool}
      />
      <p className="cap">{words.drawn(String(state.points.length), String(MOST_OWN))}</p>
      <details>
        <summary>{words.byNumbers}</summary>
        <Parameter
          name="x1"
          math="x_1"
          min={-3.2}
          max={3.2}
          step={0.1}
          value={at.x}
          onChange={(x) => setAt({ ...at, x })}
        />
        <Parameter
          name="x2"
          math="x_2"
          min={-3.2}
          max={3.2}
          step={0.1}
          value={at.y}
          onChange={(y) => setAt({ ...at, y })}
        />
        <Button
          small
          aria-disabled={full || tool === 'erase'}
          onClick={() => !full && tool !== 'erase' && add(ownPoint(at.x, at.y, tool === 'a' ? 1 : 0))}
        >
          {words.addPoint}
        </Button>
      </details>
      <div className="network-layer-moves">
        <Button
          small
          aria-disabled={state.points.length === 0}
          onClick={() => change(setPoints((old) => old.slice(0, -1)))}
        >
          {words.removePoint}
        </Button>
        <Button small aria-disabled={state.points.length === 0} onClick={() => change(setPoints(() => []))}>
          {words.clearPoints}
        </Button>
      </div>
    </div>
  );
}
