import type { Confusion } from '../../../../math/metrics';
import { Curve } from '../../../../plot/Curve';
import { Handle } from '../../../../plot/Handle';
import { Heatmap } from '../../../../plot/Heatmap';
import { formatFixed, formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { useSurroundings } from '../../../../ui/FigureContext';
import { Parameter } from '../../../../ui/Parameter';
import { PLANE, type NoduleDot } from '../../derive/nodulePlane';
import { useText } from '../../hooks';
import { rulesRanges, type RulesState } from '../../modelRules';
import { NodulePlane } from './NodulePlane';
import { ScoreTable } from './ScoreTable';

interface RulePaneProps {
  readonly state: RulesState;
  readonly dots: readonly NoduleDot[];
  readonly unseen: readonly NoduleDot[];
  readonly score: Confusion;
  readonly description: string;
  readonly onRule: (rule: { diameter?: number; irregularity?: number }) => void;
}

const [LEFT, RIGHT] = PLANE.x;
const [LOW, HIGH] = PLANE.y;
const NO = [0];
const YES = [1];

/** The program: two thresholds that a hand has set, and what follows from them. */
export function RulePane({ state, dots, unseen, score, description, onRule }: RulePaneProps) {
  const { rules: words } = useText();
  const language = useLanguage();
  const hidden = useSurroundings().hidden.has('controls');
  const { diameter, irregularity } = state;
  return (
    <section className="rv-pane" aria-label={words.program}>
      <div className="rv-plot">
        <NodulePlane
          title={words.program}
          description={description}
          dots={dots}
          unseen={unseen}
          under={
            <>
              <Heatmap values={NO} rows={1} cols={1} map="class" />
              <Heatmap
                values={YES}
                rows={1}
                cols={1}
                map="class"
                pixelated
                over={{ x: [diameter, RIGHT], y: [irregularity, HIGH] }}
              />
            </>
          }
        >
          <Curve
            kind="main"
            points={[
              { x: diameter, y: HIGH },
              { x: diameter, y: irregularity },
              { x: RIGHT, y: irregularity },
            ]}
          />
          <Curve
            kind="guide"
            points={[
              { x: diameter, y: LOW },
              { x: diameter, y: irregularity },
              { x: LEFT, y: irregularity },
            ]}
          />
          <Handle
            at={{ x: diameter, y: (irregularity + HIGH) / 2 }}
            free="x"
            label={words.thresholdDiameter}
            range={{ x: [rulesRanges.diameter.min, rulesRanges.diameter.max] }}
            step={{ x: rulesRanges.diameter.step }}
            format={(value) => words.millimeters(formatNumber(value, language))}
            onChange={({ x }) => onRule({ diameter: x })}
          />
          <Handle
            at={{ x: (diameter + RIGHT) / 2, y: irregularity }}
            free="y"
            label={words.thresholdMargin}
            range={{ y: [rulesRanges.irregularity.min, rulesRanges.irregularity.max] }}
            step={{ y: rulesRanges.irregularity.step }}
            format={(value) => formatFixed(value, language)}
            onChange={({ y }) => onRule({ irregularity: y })}
          />
        </NodulePlane>
      </div>
      <div className="rv-model">
        <p className="rv-formula">
          <strong>{words.programName}</strong>{' '}
          {words.ruleText(formatNumber(diameter, language), formatFixed(irregularity, language))}
        </p>
        {!hidden && (
          <div className="rv-sliders" data-part="controls">
            <Parameter
              field="diameter"
              name={words.diameter}
              value={diameter}
              {...rulesRanges.diameter}
              onChange={(next) => onRule({ diameter: next })}
            />
            <Parameter
              field="irregularity"
              name={words.margin}
              value={irregularity}
              {...rulesRanges.irregularity}
              onChange={(next) => onRule({ irregularity: next })}
            />
          </div>
        )}
      </div>
      <ScoreTable who={words.who.rule} score={score} />
    </section>
  );
}
