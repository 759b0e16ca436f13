import { useMemo, useRef } from 'react';
import { riskDefinitions } from '../../../data/lungNodules';
import { playerOf } from '../../../engine/client/playerOf';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { common } from '../../../text/common';
import { formatCount, formatNumber } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { useSurroundings } from '../../../ui/FigureContext';
import { Parameter } from '../../../ui/Parameter';
import { Player } from '../../../ui/Player';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { Toggle } from '../../../ui/Toggle';
import { noduleDots } from '../derive/nodulePlane';
import { casesOf, neuronAnswers, ruleAnswers, scoresOf } from '../derive/rules';
import { sayRules } from '../derive/sayRules';
import { useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import { otherPatients, redefine, rulesRanges, setRule, type RulesState } from '../modelRules';
import './learning.css';
import './rules/rules.css';
import { NeuronPane } from './rules/NeuronPane';
import { RulePane } from './rules/RulePane';
import { useLearner } from './rules/useLearner';

const SPEEDS = [2, 10, 20, 60, Infinity];

/** Fig. 1: the same nodules for a program of two thresholds and for a neuron that learns from labels. */
export function RulesVsLearning() {
  const text = useText();
  const words = text.rules;
  const shared = useWords(common);
  const language = useLanguage();
  const state = useModel((model) => model.rules);
  const update = useUpdate();
  const engine = useEngineStatus();
  const { hidden } = useSurroundings();
  const body = useRef<HTMLDivElement>(null);
  const set = (change: (old: RulesState) => RulesState) => update(within('rules', change));

  const { seed, definition, step } = state;
  const cases = useMemo(() => casesOf(seed, definition), [seed, definition]);
  const dots = useMemo(() => noduleDots(cases.train, cases.trainY, false), [cases]);
  const unseen = useMemo(
    () => (state.unseen ? noduleDots(cases.test, cases.testY, true) : []),
    [cases, state.unseen],
  );
  const { trainer, params, field } = useLearner(state, cases);
  const scores = useMemo(() => scoresOf(state, params, cases), [state, params, cases]);
  const say = sayRules(state, scores, words, language);
  const loss = trainer.snapshot?.trainLoss;

  const numbers = () => {
    const rows = (set: string, nodules: typeof cases.train, labels: Float32Array) => {
      const rule = ruleAnswers(state, nodules);
      const neuron = neuronAnswers(params, nodules);
      return Array.from(labels, (label, i) => [
        set, nodules.diameter[i], nodules.irregularity[i], label, rule[i], neuron[i],
        definition, state.diameter, state.irregularity, step, ...params, seed,
      ]); // prettier-ignore
    };
    return toCsv(
      [
        'set', 'diameter mm', 'irregularity', 'high risk', 'rule', 'neuron',
        'definition', 'diameter above', 'irregularity above', 'step', 'w1', 'w2', 'b', 'seed',
      ], // prettier-ignore
      [...rows('training', cases.train, cases.trainY), ...rows('unseen', cases.test, cases.testY)],
    );
  };

  return (
    <Figure
      id="rules-vs-learning"
      say={say}
      alert={trainer.failed ? words.failed : null}
      picture={() => svgBlob(body.current!, text.figures['rules-vs-learning'].title)}
      numbers={numbers}
      badge={<EngineBadge state={engine} />}
      head={
        <Segments
          field="definition"
          small
          name={words.definition}
          value={definition}
          options={riskDefinitions.map((value) => ({ value, label: words.definitions[value] }))}
          onChange={(next) => set(redefine(next))}
        />
      }
      dock={
        <div className="ln-dock">
          <Player {...playerOf(trainer, SPEEDS, step < rulesRanges.step.max)} />
          <Parameter
            field="seed"
            name={words.seed}
            value={seed}
            {...rulesRanges.seed}
            onChange={(next) => set(otherPatients(next))}
          />
        </div>
      }
      readouts={
        <>
          <Readout name={shared.stepNumber} value={step} text={formatCount(step, language)} />
          {loss !== undefined && (
            <Readout name={shared.loss} value={loss} text={formatNumber(loss, language)} />
          )}
        </>
      }
    >
      <div className="rv" ref={body}>
        <RulePane
          state={state}
          dots={dots}
          unseen={unseen}
          score={scores.rule}
          description={say}
          onRule={(rule) => set(setRule(rule))}
        />
        <NeuronPane
          params={params}
          field={field}
          dots={dots}
          unseen={unseen}
          score={scores.neuron}
          description={say}
        >
          <span>
            {state.before !== 'none' && step === 0
              ? words.learnedBefore(words.definitions[state.before])
              : words.learnedFrom(formatCount(step, language))}
          </span>
          {!hidden.has('controls') && (
            <Toggle
              field="unseen"
              name={words.unseen}
              checked={state.unseen}
              onChange={(next) => set((old) => ({ ...old, unseen: next }))}
            />
          )}
        </NeuronPane>
      </div>
    </Figure>
  );
}
