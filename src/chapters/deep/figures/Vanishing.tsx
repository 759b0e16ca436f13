import { useMemo, useRef } from 'react';
import { playerOf } from '../../../engine/client/playerOf';
import type { Trainer } from '../../../engine/client/trainerView';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { useQuestionOpen } from '../../../state/useQuestionOpen';
import { common } from '../../../text/common';
import { frozenWords } from '../../../text/frozen';
import { formatCount, formatNumber, formatPercent } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { Choice } from '../../../ui/Choice';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Player } from '../../../ui/Player';
import { Readout } from '../../../ui/Readout';
import { shareArriving, sigmoidCeiling } from '../derive/backward';
import { sayVanishing } from '../derive/sayVanishing';
import { useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import { bendNames, build, rivalNames, vanishingRanges } from '../modelVanishing';
import { TwoRuns } from './TwoRuns';
import { LayerBars } from './vanishing/LayerBars';
import { useNetworks } from './vanishing/useNetworks';
import './vanishing/vanishing.css';
import './deep.css';

const SPEEDS = [2, 10, 60, Infinity];

/** The gradient of each layer of a deep network, and what becomes of two such networks that are trained. */
export function Vanishing() {
  const text = useText();
  const words = text.vanishing;
  const shared = useWords(common);
  const language = useLanguage();
  const state = useModel((model) => model.vanishing);
  const update = useUpdate();
  const engine = useEngineStatus();
  const open = useQuestionOpen();
  const body = useRef<HTMLDivElement>(null);
  const { depth, activation, rival, scale, seed, step } = state;
  const { main, rival: second, seen } = useNetworks(state);
  const number = (value: number) => formatNumber(value, language);
  const set = (change: Parameters<typeof build>[0]) => {
    main.pause();
    update(within('vanishing', build(change)));
  };
  const say = sayVanishing(depth, step, seen, words, language);
  const mainPoints = usePoints(main, step);
  const rivalPoints = usePoints(second, step);
  const curves = [
    { name: words.names[activation], points: mainPoints },
    ...(rival === 'none' ? [] : [{ name: words.names[rival], points: rivalPoints, kind: 'second' as const }]),
  ];
  const [first, other] = seen;
  const alert = main.frozen
    ? frozenWords[language]('w', formatCount(main.frozen.step, language))
    : main.failed || second.failed
      ? words.failed
      : null;

  return (
    <Figure
      id="vanishing"
      className="vn-figure"
      say={say}
      alert={alert}
      badge={<EngineBadge state={engine} />}
      picture={() => svgBlob(body.current!, text.figures.vanishing.title)}
      numbers={() =>
        toCsv(
          ['activation', 'layer', 'gradient (root mean square)', 'depth', 'weight scale', 'seed', 'step'],
          seen.flatMap((network) =>
            network.sizes.map((size, layer) => [
              network.activation,
              layer + 1,
              size,
              depth,
              scale,
              seed,
              step,
            ]),
          ),
        )
      }
      head={
        <>
          <Choice
            field="activation"
            name={words.activation}
            value={activation}
            options={bendNames.map((value) => ({ value, label: words.names[value] }))}
            onChange={(next) => set({ activation: next })}
          />
          <Choice
            field="rival"
            name={words.rival}
            value={rival}
            options={rivalNames
              .filter((value) => value !== activation)
              .map((value) => ({ value, label: words.names[value] }))}
            onChange={(next) => set({ rival: next })}
          />
        </>
      }
      dock={
        <div className="dp-dock">
          <Player {...playerOf(main, SPEEDS, !open && step < vanishingRanges.step.max)} />
          <Parameter
            field="depth"
            name={words.depth}
            value={depth}
            {...vanishingRanges.depth}
            onChange={(next) => set({ depth: next })}
          />
          <Parameter
            field="scale"
            name={words.scale}
            value={scale}
            {...vanishingRanges.scale}
            onChange={(next) => set({ scale: next })}
          />
          <Parameter
            field="seed"
            name={words.seed}
            value={seed}
            {...vanishingRanges.seed}
            onChange={(next) => set({ seed: next })}
          />
        </div>
      }
      readouts={<Readout name={shared.stepNumber} value={step} text={formatCount(step, language)} />}
    >
      <div className="vn" ref={body}>
        <div className="vn-bars">
          <LayerBars networks={seen} description={say} />
        </div>
        <div className="vn-side">
          <div className="vn-numbers">
            <Readout
              name={words.ceiling}
              math={`${formatNumber(0.25, language, 2)}^{${depth}}`}
              value={sigmoidCeiling(depth)}
              text={open && depth === 5 ? '?' : number(sigmoidCeiling(depth))}
            />
            <Readout name={words.first} value={first!.sizes[0]!} text={number(first!.sizes[0]!)} />
            <Readout
              name={words.arrives}
              value={shareArriving(first!.sizes)}
              text={number(shareArriving(first!.sizes))}
            />
            {step > 0 && first!.accuracy !== null && (
              <Readout
                name={shared.accuracy}
                math={words.names[activation]}
                value={first!.accuracy}
                text={formatPercent(first!.accuracy, language)}
              />
            )}
            {step > 0 && rival !== 'none' && other && other.accuracy !== null && (
              <Readout
                name={words.unseen(words.names[rival])}
                math={words.names[rival]}
                value={other.accuracy}
                text={formatPercent(other.accuracy, language)}
              />
            )}
          </div>
          <div className="vn-loss">
            <TwoRuns
              title={words.losses}
              description={say}
              curves={curves}
              xName={words.axisStep}
              yName={words.axisLoss}
              top={1}
              level={{ y: Math.LN2, name: words.coin }}
              onStep={(next) => {
                main.pause();
                main.seek(next);
              }}
            />
          </div>
        </div>
      </div>
    </Figure>
  );
}

/** The training loss of a run up to the step that is shown. */
function usePoints({ losses }: Trainer, step: number) {
  return useMemo(
    () => losses.filter((point) => point.step <= step).map((point) => ({ x: point.step, y: point.train })),
    [losses, step],
  );
}
