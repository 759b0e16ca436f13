import { useMemo, useRef } from 'react';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { sigmoid } from '../../../math/activation';
import { svgBlob } from '../../../plot/saveSvg';
import { common } from '../../../text/common';
import { formatFixed, formatNumber } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { anatomyOf, sayAnatomy } from '../derive/anatomy';
import { anatomyCsv } from '../derive/anatomyCsv';
import { casesOf, dotsOf, rightOf } from '../derive/cases';
import { fitCut, type Cut, type Spot } from '../derive/line';
import { useModel, useText, useUpdate } from '../hooks';
import { put, ranges, type State } from '../model';
import './anatomy.css';
import { Diagram } from './anatomy/Diagram';
import { LineGrips } from './anatomy/LineGrips';
import { Patient } from './anatomy/Patient';
import { SumCurve } from './anatomy/SumCurve';
import { SumFormula } from './anatomy/SumFormula';
import { useGlide } from './useGlide';
import { Plane } from './plane/Plane';
import { useField } from './plane/useField';

const KEYS = ['x1', 'x2', 'w1', 'w2', 'b'] as const;
type Key = (typeof KEYS)[number];

/** Fig. 5: diagram, plane and formula in step. */
export function Anatomy() {
  const text = useText();
  const words = text.anatomy;
  const shared = useWords(common);
  const language = useLanguage();
  const state = useModel((now) => now);
  const update = useUpdate();
  const body = useRef<HTMLDivElement>(null);

  const { x1, x2, w1, w2, b, y } = state;
  const [shown, snap] = useGlide({ x1, x2, w1, w2, b });
  const act = (values: Partial<Record<Key, number>>) => {
    const next = put(values)(state);
    snap(Object.fromEntries(KEYS.map((key) => [key, next[key]])));
    update(put(values));
  };
  const moveLine = (cut: Cut) => act({ ...fitCut(cut, ranges.w.max, ranges.b.max) });

  const cases = useMemo(() => casesOf(state.seed), [state.seed]);
  const dots = useMemo(() => dotsOf(cases.train), [cases]);
  const field = useField(shown);
  const engine = useEngineStatus();
  const now = anatomyOf(state);
  const drawn = anatomyOf({ ...state, ...shown });
  const right = rightOf(state, cases.train);
  const count = cases.train.y.length;

  return (
    <Figure
      id="anatomy"
      className="anatomy-figure"
      say={sayAnatomy(state, cases, text, language)}
      picture={() => svgBlob(body.current!, text.figures.anatomy.title)}
      numbers={() => anatomyCsv(state, cases)}
      badge={<EngineBadge state={engine} />}
      dock={
        <div className="anatomy-dock">
          {KEYS.map((key) => (
            <Parameter
              key={key}
              name={key}
              math={key.replace(/\d/, '_$&')}
              field={key}
              value={state[key]}
              {...ranges[key[0] as 'x' | 'w' | 'b']}
              onChange={(value) => act({ [key]: value })}
            />
          ))}
          <Segments
            field="y"
            name="y"
            showName
            small
            value={String(y)}
            options={[
              { value: '0', label: words.truth.low },
              { value: '1', label: words.truth.high },
            ]}
            onChange={(value) => update((old): State => ({ ...old, y: value === '1' ? 1 : 0 }))}
          />
        </div>
      }
      readouts={
        <>
          <Readout name="z" math="z" value={now.z} text={formatFixed(now.z, language)} />
          <Readout name="a" math="a" value={now.a} text={formatNumber(now.a, language)} />
          <Readout name={shared.loss} value={now.loss} text={formatNumber(now.loss, language)} />
        </>
      }
    >
      <div className="anatomy" ref={body}>
        <div className={`anatomy-panels shows-${state.panel}`}>
          <div className="anatomy-switch">
            <Segments
              field="panel"
              name={words.panel}
              small
              value={state.panel}
              options={(['plane', 'neuron'] as const).map((value) => ({ value, label: words.panels[value] }))}
              onChange={(next) => update((old): State => ({ ...old, panel: next }))}
            />
          </div>
          <div className="anatomy-neuron">
            <Diagram
              numbers={shown}
              anatomy={{ z: drawn.z, a: sigmoid(drawn.z) }}
              onTurn={(name, value) => act({ [name]: value })}
            />
            <SumFormula state={{ ...state, ...shown }} z={drawn.z} />
            <div className="anatomy-curve">
              <SumCurve anatomy={drawn} b={shown.b} y={y} />
            </div>
          </div>
          <div className="anatomy-plane">
            <Plane
              title={words.plane}
              description={words.describePatient(formatFixed(x1, language), formatFixed(x2, language))}
              cut={shown}
              field={field}
              cases={dots}
              score={{ right, count }}
            >
              <LineGrips cut={shown} onMove={moveLine} />
              <Patient
                at={{ x: shown.x1, y: shown.x2 }}
                y={y}
                onMove={(at: Spot) => act({ x1: at.x, x2: at.y })}
              />
            </Plane>
          </div>
        </div>
      </div>
    </Figure>
  );
}
