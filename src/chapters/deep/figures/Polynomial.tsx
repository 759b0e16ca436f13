import { useCallback, useMemo, useRef } from 'react';
import { polynomialValue } from '../../../math/polynomial';
import { toCsv } from '../../../plot/csv';
import { LossPlot } from '../../../plot/LossPlot';
import { svgBlob } from '../../../plot/saveSvg';
import { useQuestionOpen } from '../../../state/useQuestionOpen';
import { formatNumber } from '../../../text/format';
import { useLanguage } from '../../../text/language';
import { Button } from '../../../ui/Button';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { Toggle } from '../../../ui/Toggle';
import {
  curveFor,
  errorsOf,
  fromMarker,
  fromWeeks,
  markerOf,
  missOf,
  newcomerOf,
  weeksOf,
} from '../derive/overfit';
import { sayPolynomial, shown } from '../derive/sayPolynomial';
import { useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import {
  moveNewcomer,
  nextPatient,
  penalties,
  polynomialRanges,
  setDegree,
  setPatients,
  type PolynomialState,
} from '../modelPolynomial';
import { PatientCurve } from './polynomial/PatientCurve';
import './polynomial/polynomial.css';
import './deep.css';

const DEGREES = Array.from({ length: polynomialRanges.degree.max }, (_, i) => i + 1);

/** A curve of any degree through ten patients, its error on them and on others, and the patient who comes next. */
export function Polynomial() {
  const text = useText();
  const words = text.polynomial;
  const language = useLanguage();
  const state = useModel((model) => model.polynomial);
  const update = useUpdate();
  const open = useQuestionOpen();
  const body = useRef<HTMLDivElement>(null);
  const { degree, penalty, seed, learns } = state;
  const number = (value: number) => formatNumber(value, language);
  const set = (change: (old: PolynomialState) => PolynomialState) => update(within('polynomial', change));

  const coefficients = useMemo(() => curveFor(state), [state]);
  const errors = useMemo(() => errorsOf(state), [state]);
  const newcomer = useMemo(() => newcomerOf(state), [state]);
  const miss = useMemo(() => missOf(state), [state]);
  const curve = useCallback(
    (weeks: number) => markerOf(polynomialValue(coefficients, fromWeeks(weeks))),
    [coefficients],
  );
  const say = sayPolynomial(state, open, words, language);
  // An error of 0 has no place on a logarithmic axis: the curve ends there.
  const drawn = useMemo(() => errors.train.map(shown), [errors]);

  return (
    <Figure
      id="polynomial"
      say={say}
      picture={() => svgBlob(body.current!, text.figures.polynomial.title)}
      numbers={() =>
        toCsv(
          ['degree', 'training error', 'test error', 'penalty', 'seed', 'learned newcomer'],
          DEGREES.map((each, i) => [
            each,
            errors.train[i],
            errors.test[i],
            Number(penalty),
            seed,
            learns && newcomer !== null,
          ]),
        )
      }
      head={
        <Segments
          field="penalty"
          small
          showName
          name={words.penalty}
          value={penalty}
          options={penalties.map((value) => ({
            value,
            label: language === 'es' ? value.replace('.', ',') : value,
          }))}
          onChange={(next) => set((old) => ({ ...old, penalty: next }))}
        />
      }
      dock={
        <div className="dp-dock">
          <Parameter
            field="degree"
            name={words.degree}
            value={degree}
            {...polynomialRanges.degree}
            onChange={(next) => set(setDegree(next))}
          />
          <Button look="go" disabled={open} onClick={() => set(nextPatient)}>
            {words.next}
          </Button>
          {newcomer && (
            <Toggle
              field="learns"
              name={words.learns}
              checked={learns}
              onChange={(next) => set((old) => ({ ...old, learns: next }))}
            />
          )}
          <Parameter
            field="pseed"
            name={words.seed}
            value={seed}
            {...polynomialRanges.seed}
            onChange={(next) => set(setPatients(next))}
          />
        </div>
      }
      readouts={
        <>
          <Readout
            name={words.trainError}
            value={errors.train[degree - 1]!}
            text={number(shown(errors.train[degree - 1]!))}
          />
          <Readout
            name={words.testError}
            value={open ? NaN : errors.test[degree - 1]!}
            text={open ? '?' : number(errors.test[degree - 1]!)}
          />
          {miss !== null && <Readout name={words.miss} value={miss} text={number(shown(miss))} />}
        </>
      }
    >
      <div className="py" ref={body}>
        <div className="py-plot">
          <PatientCurve
            seed={seed}
            curve={curve}
            newcomer={newcomer}
            description={say}
            onMove={(weeks, marker) => set(moveNewcomer(fromWeeks(weeks), fromMarker(marker)))}
          />
        </div>
        <div className="py-side">
          {newcomer && (
            <div className="py-newcomer">
              <Parameter
                name={words.week}
                value={weeksOf(newcomer.x)}
                min={0}
                max={24}
                step={0.5}
                onChange={(next) => set(moveNewcomer(fromWeeks(next), newcomer.y))}
              />
              <Parameter
                name={words.marker}
                value={markerOf(newcomer.y)}
                min={0}
                max={100}
                step={1}
                onChange={(next) => set(moveNewcomer(newcomer.x, fromMarker(next)))}
              />
            </div>
          )}
          <div className="py-errors">
            <LossPlot
              title={words.errors}
              train={drawn}
              {...(open ? {} : { test: errors.test })}
              steps={DEGREES}
              step={degree}
              log
              room={12}
              xName={words.axisDegree}
              yName={words.axisError}
              onStep={(next) => set(setDegree(next))}
            />
          </div>
        </div>
      </div>
    </Figure>
  );
}
