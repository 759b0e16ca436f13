import { RotateCcw, StepBack, StepForward } from 'lucide-react';
import { useRef } from 'react';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { svgBlob } from '../../../plot/saveSvg';
import { common } from '../../../text/common';
import { formatCount, formatNumber } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { Button, IconButton } from '../../../ui/Button';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { batchMean, chainOf } from '../derive/chain';
import { chainCsv } from '../derive/chainCsv';
import { chainSvg } from '../derive/chainSvg';
import { sayBatch, sayOne, sayPlateau } from '../derive/sayChain';
import { useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import { chainParts, chainRanges, putChain, resetChain, stepBack, takeStep } from '../modelChain';
import { BatchPart } from './chain/BatchPart';
import { CaseColumn } from './chain/CaseColumn';
import './chain/chain.css';
import './dock.css';
import { PlateauPart } from './chain/PlateauPart';
import { Tiles } from './chain/Tiles';
import { Updates } from './chain/Updates';
import { useEngineGradient } from './chain/useEngineGradient';
import { useQuestionOpen } from '../../../state/useQuestionOpen';

/** Fig. 9: the three factors of the chain rule, the updates they lead to, a batch of cases, and the plateau. */
export function ChainRule() {
  const text = useText();
  const words = text.chain;
  const shared = useWords(common);
  const language = useLanguage();
  const state = useModel((model) => model.chain);
  const update = useUpdate();
  const engine = useEngineStatus();
  const open = useQuestionOpen();
  const body = useRef<HTMLDivElement>(null);
  const chain = chainOf(state);
  const mean = batchMean(state);
  const byEngine = useEngineGradient(state);
  const { part } = state;
  const next = part === 'batch' ? mean.next : chain.next;
  const loss = part === 'batch' ? mean.loss : chain.loss;
  const canStep = !open && (part !== 'batch' || mean.count > 0);
  const say =
    part === 'one'
      ? sayOne(state, chain, open, words, language)
      : part === 'batch'
        ? sayBatch(mean, words, language)
        : sayPlateau(state, chain, words, language);

  return (
    <Figure
      id="chain-rule"
      className="ch-figure"
      say={say}
      badge={<EngineBadge state={engine} />}
      picture={() =>
        part === 'one'
          ? new Blob([chainSvg(state, chain, text.figures['chain-rule'].title, language)], {
              type: 'image/svg+xml;charset=utf-8',
            })
          : svgBlob(body.current!, text.figures['chain-rule'].title)
      }
      numbers={() => chainCsv(state, chain, mean)}
      head={
        <Segments
          field="part"
          small
          name={words.part}
          value={part}
          options={chainParts.map((value) => ({ value, label: words.parts[value] }))}
          onChange={(value) => update(within('chain', (old) => ({ ...old, part: value })))}
        />
      }
      dock={
        <div className="ds-dock">
          <div className="ch-steps">
            <IconButton
              name={shared.reset}
              icon={<RotateCcw aria-hidden />}
              onClick={() => update(within('chain', resetChain))}
            />
            <IconButton
              name={shared.stepBack}
              icon={<StepBack aria-hidden />}
              aria-disabled={state.past.length === 0}
              onClick={() => update(within('chain', stepBack))}
            />
            <Button
              look="go"
              aria-disabled={!canStep}
              onClick={canStep ? () => update(within('chain', takeStep(next))) : undefined}
            >
              <StepForward aria-hidden />
              {shared.step}
            </Button>
          </div>
          <Parameter
            field="clr"
            name={words.learningRate}
            math={words.rate}
            value={state.lr}
            {...chainRanges.lr}
            onChange={(lr) => update(within('chain', putChain({ lr })))}
          />
          <Segments
            field="closs"
            small
            name={words.lossName}
            value={state.loss}
            options={(['mse', 'bce'] as const).map((value) => ({ value, label: words.losses[value] }))}
            onChange={(value) => update(within('chain', (old) => ({ ...old, loss: value })))}
          />
        </div>
      }
      readouts={
        <>
          <Readout
            name={shared.stepNumber}
            value={state.past.length}
            text={formatCount(state.past.length, language)}
          />
          {part === 'batch' && (
            <Readout name={shared.loss} value={loss} text={formatNumber(loss, language)} />
          )}
        </>
      }
    >
      <div className="ch-wrap" ref={body}>
        <div className={`chain-rule ch-is-${part}`}>
          <CaseColumn state={state} />
          <div className="ch-main">
            {part === 'one' && (
              <>
                <Tiles state={state} chain={chain} />
                <Updates
                  state={state}
                  shared={[chain.dLda, chain.dadz]}
                  inputs={{ w1: chain.dzdw1, w2: chain.dzdw2, b: chain.dzdb }}
                  gradient={chain.gradient}
                  next={chain.next}
                  engine={byEngine}
                  covered={open}
                />
              </>
            )}
            {part === 'batch' && (
              <>
                <BatchPart state={state} mean={mean} />
                {mean.count > 0 && (
                  <Updates
                    state={state}
                    gradient={mean.gradient}
                    next={mean.next}
                    engine={byEngine}
                    covered={false}
                  />
                )}
              </>
            )}
            {part === 'plateau' && <PlateauPart state={state} chain={chain} covered={open} />}
          </div>
        </div>
      </div>
    </Figure>
  );
}
