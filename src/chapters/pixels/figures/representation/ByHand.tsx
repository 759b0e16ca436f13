import { useMemo, useRef } from 'react';
import { toCsv } from '../../../../plot/csv';
import { svgBlob } from '../../../../plot/saveSvg';
import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Figure } from '../../../../ui/Figure';
import { Readout } from '../../../../ui/Readout';
import { bestOf, linearScene } from '../../derive/representation';
import { linearRows } from '../../derive/representationRows';
import { sayLinear } from '../../derive/sayRepresentation';
import { useModel, useText } from '../../hooks';
import { AxesDock } from './AxesDock';
import { MatrixStrip } from './MatrixStrip';
import { NewPlane } from './NewPlane';
import { OldPlane } from './OldPlane';
import { PartSwitch } from './PartSwitch';

/** The axes in the learner's hand: turned, shifted, scaled, sheared. */
export function ByHand() {
  const state = useModel((all) => all.representation);
  const words = useText().representation;
  const language = useLanguage();
  const panels = useRef<HTMLDivElement>(null);
  const { part, angle, shift1, shift2, scale, shear } = state;
  const skin = part === 'clouds' ? 'clouds' : 'ring';
  const scene = useMemo(
    () => linearScene({ part, angle, shift1, shift2, scale, shear }),
    [part, angle, shift1, shift2, scale, shear],
  );
  const write = (count: number) => formatCount(count, language);
  return (
    <Figure
      id="representation"
      say={sayLinear(state, scene, words, language)}
      head={<PartSwitch />}
      dock={<AxesDock state={state} />}
      readouts={
        <>
          <Readout
            name={words.right}
            value={scene.right}
            text={words.ofCount(write(scene.right), write(scene.count))}
          />
          {state.best ? (
            <Readout
              name={words.bestOf}
              value={bestOf(part).right}
              text={words.ofCount(write(bestOf(part).right), write(scene.count))}
            />
          ) : null}
        </>
      }
      picture={() => svgBlob(panels.current!)}
      numbers={() => toCsv(...linearRows(state, scene))}
    >
      <div className="rep">
        <div className="rep-panels" ref={panels}>
          <div className="rep-panel">
            <OldPlane state={state} scene={scene} />
          </div>
          <div className="rep-panel">
            <NewPlane skin={skin} scene={scene} />
          </div>
        </div>
        <MatrixStrip skin={skin} scene={scene} />
      </div>
    </Figure>
  );
}
