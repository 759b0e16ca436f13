import { useLanguage } from '../../../../text/language';
import { useSurroundings } from '../../../../ui/FigureContext';
import { MathText } from '../../../../ui/MathText';
import { Parameter } from '../../../../ui/Parameter';
import { Segments } from '../../../../ui/Segments';
import { plainNumber } from '../../derive/forwardSay';
import { useText, useUpdate } from '../../hooks';
import { put, ranges, type State } from '../../model';

const numbers = [
  { key: 'x1', math: 'x_1', range: ranges.x },
  { key: 'x2', math: 'x_2', range: ranges.x },
  { key: 'w1', math: 'w_1', range: ranges.w },
  { key: 'w2', math: 'w_2', range: ranges.w },
  { key: 'b', math: 'b', range: ranges.b },
] as const;

/** What is given: the patient, the neuron and the learning rate, each to be changed. */
export function CaseRow({ state }: { state: State }) {
  const words = useText().forward;
  const update = useUpdate();
  const language = useLanguage();
  const { hidden } = useSurroundings();

  if (hidden.has('controls'))
    return (
      <p className="fw-case fw-given num">
        {[
          ...numbers.map(({ key, math }) => [math, state[key]] as const),
          ['y', state.y],
          ['α', state.lr],
        ].map(([math, value]) => (
          <span key={math}>
            <MathText source={`${String(math)} = ${plainNumber(Number(value), language)}`} />
          </span>
        ))}
      </p>
    );

  return (
    <div className="fw-case" role="group" aria-label={words.given}>
      {numbers.map(({ key, math, range }) => (
        <Parameter
          key={key}
          name={key}
          math={math}
          field={key}
          value={state[key]}
          {...range}
          decimals={2}
          onChange={(value) => update(put({ [key]: value }))}
        />
      ))}
      <Parameter
        field="lr"
        name={words.learningRate}
        math="α"
        log
        value={state.lr}
        {...ranges.lr}
        onChange={(lr) => update(put({ lr }))}
      />
      <div className="fw-label">
        <Segments
          field="y"
          small
          showName
          name="y"
          value={String(state.y)}
          options={[
            { value: '0', label: <Label value={0} text={words.labels[0]} /> },
            { value: '1', label: <Label value={1} text={words.labels[1]} /> },
          ]}
          onChange={(value) => update((model) => ({ ...model, y: value === '1' ? 1 : 0 }))}
        />
      </div>
    </div>
  );
}

/** A label with the shape and color of its class. */
function Label({ value, text }: { value: 0 | 1; text: string }) {
  return (
    <span className={value === 1 ? 'fw-class fw-class-a' : 'fw-class fw-class-b'}>
      {value} <span className="fw-class-text">{text}</span>
    </span>
  );
}
