import { useRef } from 'react';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { formatNumber } from '../../../text/format';
import { useLanguage } from '../../../text/language';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { bendAt, bendHeader, bendRows, saySigmoid } from '../derive/sigmoid';
import { useModel, useText, useUpdate } from '../hooks';
import { activations, put, ranges } from '../model';
import { useQuestionOpen } from './forward/useForward';
import { BendPlots } from './sigmoid/BendPlots';
import { BendWords } from './sigmoid/BendWords';
import './sigmoid/sigmoid.css';

/** Fig. 6: the curve with its tangent, its slope as an area and as a curve of its own. */
export function Sigmoid() {
  const z = useModel((state) => state.z);
  const activation = useModel((state) => state.activation);
  const update = useUpdate();
  const text = useText();
  const words = text.sigmoid;
  const language = useLanguage();
  const asked = useQuestionOpen();
  const body = useRef<HTMLDivElement>(null);
  const facts = bendAt(activation, z);
  const move = (next: number) => update(put({ z: next }));

  return (
    <Figure
      id="sigmoid"
      say={saySigmoid(activation, facts, words, language)}
      picture={() => svgBlob(body.current ?? document.body, text.figures.sigmoid.title)}
      numbers={() => toCsv(bendHeader, bendRows(z))}
      dock={
        <>
          <Segments
            field="activation"
            name={words.activation}
            value={activation}
            options={activations.map((value) => ({ value, label: words.names[value] }))}
            onChange={(next) => update((state) => ({ ...state, activation: next }))}
          />
          <Parameter field="z" name="z" math="z" value={z} {...ranges.z} onChange={move} />
        </>
      }
      readouts={
        <>
          <Readout name="z" math="z" value={z} text={formatNumber(z, language)} />
          <Readout name="a" math="a" value={facts.a} text={formatNumber(facts.a, language)} />
          <Readout name="da/dz" math="da/dz" value={facts.slope} text={formatNumber(facts.slope, language)} />
        </>
      }
    >
      <div className="sg" ref={body}>
        <BendPlots activation={activation} facts={facts} covered={asked} onMove={move} />
        <BendWords activation={activation} facts={facts} />
      </div>
    </Figure>
  );
}
