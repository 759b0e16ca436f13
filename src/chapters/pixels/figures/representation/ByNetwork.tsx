import { useRef } from 'react';
import { toCsv } from '../../../../plot/csv';
import { svgBlob } from '../../../../plot/saveSvg';
import { playerOf } from '../../../../engine/client/playerOf';
import { useEngineStatus } from '../../../../engine/client/useEngineStatus';
import { common } from '../../../../text/common';
import { frozenWords } from '../../../../text/frozen';
import { formatCount, formatNumber, formatPercent } from '../../../../text/format';
import { useLanguage, useWords } from '../../../../text/language';
import { EngineBadge } from '../../../../ui/EngineBadge';
import { Figure } from '../../../../ui/Figure';
import { useSurroundings } from '../../../../ui/FigureContext';
import { Player } from '../../../../ui/Player';
import { Readout } from '../../../../ui/Readout';
import { ringPoints } from '../../derive/representation';
import { networkRows } from '../../derive/representationRows';
import { sayNetwork } from '../../derive/sayRepresentation';
import { useModel, useText } from '../../hooks';
import { BendPlane } from './BendPlane';
import { FieldPlane } from './FieldPlane';
import { LayerStrip } from './LayerStrip';
import { PartSwitch } from './PartSwitch';
import { useBendRun } from './useBendRun';

const speeds = [20, 60, 200, Infinity];

/** A network looks for the representation of the ring, and shows what each of its layers has made. */
export function ByNetwork() {
  const words = useText().representation;
  const shared = useWords(common);
  const language = useLanguage();
  const seed = useModel((state) => state.representation.seed);
  const layer = useModel((state) => state.representation.layer);
  const panels = useRef<HTMLDivElement>(null);
  const controls = !useSurroundings().hidden.has('controls');
  const status = useEngineStatus();
  const { params, step, cases, loss, right, waitingFor, trainer } = useBendRun();
  const count = ringPoints.y.length;
  const seen = { step, loss, right, count };
  const parameter = trainer.frozen ? `${trainer.frozen.parameter.layer + 1}` : '';
  return (
    <Figure
      id="representation"
      say={sayNetwork(layer, seen, words, language)}
      head={<PartSwitch />}
      badge={<EngineBadge state={status} />}
      alert={
        trainer.failed
          ? words.failed
          : trainer.frozen
            ? frozenWords[language](`${words.controls.layer} ${parameter}`, formatCount(step, language))
            : null
      }
      dock={
        <div className="rep-player">
          <Player {...playerOf(trainer, speeds)} />
        </div>
      }
      readouts={
        <>
          <Readout name={shared.stepNumber} value={step} text={formatCount(step, language)} />
          <Readout name={shared.loss} value={loss} text={formatNumber(loss, language)} />
          <Readout
            name={shared.accuracy}
            value={right / count}
            text={formatPercent(right / count, language, 1)}
          />
        </>
      }
      picture={() => svgBlob(panels.current!)}
      numbers={() => toCsv(...networkRows({ step, seed, params }, cases, ringPoints.y))}
    >
      <div className="rep">
        <div className="rep-panels" ref={panels}>
          <div className="rep-panel">
            <FieldPlane params={params} cases={cases} />
          </div>
          <div className="rep-panel">
            <BendPlane params={params} cases={cases} waitingFor={waitingFor} />
          </div>
        </div>
        {controls ? <LayerStrip /> : null}
        {trainer.progress !== null ? (
          <progress
            className="rep-progress"
            max={1}
            value={trainer.progress}
            aria-label={words.training(formatCount(step, language))}
          />
        ) : null}
      </div>
    </Figure>
  );
}
