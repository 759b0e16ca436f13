import { useEffect, useId, useRef, useState } from 'react';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { toCsv } from '../../../plot/csv';
import { common } from '../../../text/common';
import { useLanguage, useWords } from '../../../text/language';
import { Button } from '../../../ui/Button';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { lastLine, lineIds, type LineId } from '../derive/forward';
import { forwardHeader, forwardRows } from '../derive/forwardCsv';
import { sayForward, score } from '../derive/forwardSay';
import { forwardSvg } from '../derive/forwardSvg';
import {
  blankOf,
  caseKey,
  checkBlank,
  clearSheet,
  dealPatient,
  goToBlank,
  revealBlank,
  sheetOf,
} from '../hand';
import { useText, useUpdate } from '../hooks';
import { Blank } from './forward/Blank';
import { CaseRow } from './forward/CaseRow';
import { Chain } from './forward/Chain';
import { Focus, useLineName, useTolerance } from './forward/Focus';
import './forward/forward.css';
import { LossRow } from './forward/LossRow';
import { LossTable } from './forward/LossTable';
import { LossPlot, SigmoidPlot } from './forward/SidePlots';
import { useForward } from './forward/useForward';

/** Lines whose story the sigmoid tells; the loss tells the others. */
const ofSum: ReadonlySet<LineId | undefined> = new Set(['z', 'a', 'dadz', 'dzdw1', 'dzdw2', undefined]);

type Drafts = Readonly<Partial<Record<LineId, string>>>;

/** One patient number by number: forward to the loss, back to every weight; watched, or calculated by hand. */
export function Forward() {
  const view = useForward();
  const update = useUpdate();
  const language = useLanguage();
  const words = useText().forward;
  const shared = useWords(common);
  const lineName = useLineName();
  const tolerance = useTolerance();
  const reasonId = useId();
  const engine = useEngineStatus();
  const { state, pass } = view;
  const hand = state.mode === 'hand';
  const line = blankOf(state);
  const current = hand ? line : lineIds[state.line - 1];
  const sheet = sheetOf(state);
  const { right, solved } = score(state);
  const done = solved === lineIds.length;

  const key = caseKey(state);
  const [typed, setTyped] = useState<{ of: string; drafts: Drafts }>({ of: key, drafts: {} });
  const drafts = typed.of === key ? typed.drafts : {};
  const draftOf = (id: LineId) => drafts[id] ?? sheet.entries[id]?.text ?? '';

  const fields = useRef(new Map<LineId, HTMLInputElement>());
  const another = useRef<HTMLSpanElement>(null);
  const followPen = useRef(false);
  useEffect(() => {
    if (!followPen.current) return;
    followPen.current = false;
    const next = fields.current.get(line);
    if (next) {
      next.focus();
      next.select();
    } else another.current?.querySelector('button')?.focus();
  }, [line, sheet]);

  const check = (id: LineId) => {
    followPen.current = true;
    update((model) => checkBlank(model, id, draftOf(id)));
  };
  const reveal = () => {
    followPen.current = true;
    update((model) => revealBlank(model, line));
  };
  const go = (to: number) => update((model) => ({ ...model, line: Math.min(lastLine, Math.max(0, to)) }));

  const blank = (id: LineId) => (
    <Blank
      name={lineName(id)}
      value={pass.values[id]}
      entry={sheet.entries[id]}
      tolerance={tolerance(id, pass)}
      draft={draftOf(id)}
      reason={id === line ? reasonId : undefined}
      onDraft={(text) => setTyped({ of: key, drafts: { ...drafts, [id]: text } })}
      onCheck={() => check(id)}
      onFocus={() => update((model) => goToBlank(model, id))}
      field={(input) => {
        if (input) fields.current.set(id, input);
        else fields.current.delete(id);
      }}
    />
  );
  const fresh = sheet.entries[line]?.state === 'wrong' && draftOf(line) !== sheet.entries[line].text;

  return (
    <Figure
      id="forward"
      className="fw-figure"
      say={sayForward(state, words, language, shared.loss, view.covered)}
      picture={() =>
        new Blob([forwardSvg(view, words, language, shared.loss)], { type: 'image/svg+xml;charset=utf-8' })
      }
      numbers={() => toCsv(forwardHeader, forwardRows(state, view.known, view.knowsAgain))}
      badge={<EngineBadge state={engine} />}
      head={
        <Segments
          field="mode"
          small
          name={words.modes.name}
          value={state.mode}
          options={[
            { value: 'watch', label: words.modes.watch },
            { value: 'hand', label: words.modes.hand },
          ]}
          onChange={(mode) => update((model) => ({ ...model, mode, line: mode === 'hand' ? 1 : model.line }))}
        />
      }
      dock={
        <>
          {hand ? (
            <>
              <Button look="go" onClick={() => check(line)} aria-disabled={done}>
                {shared.check}
              </Button>
              <Button onClick={reveal} aria-disabled={done}>
                {shared.reveal}
              </Button>
              <span ref={another}>
                <Button
                  onClick={() => {
                    followPen.current = true;
                    update(dealPatient);
                  }}
                >
                  {words.newPatient}
                </Button>
              </span>
            </>
          ) : (
            <>
              <Button onClick={() => go(state.line - 1)} aria-disabled={state.line <= 0}>
                {shared.back}
              </Button>
              <Button look="go" onClick={() => go(state.line + 1)} aria-disabled={state.line >= lastLine}>
                {shared.next}
              </Button>
            </>
          )}
          {hand && solved > 0 && (
            <Button look="flat" small onClick={() => update(clearSheet)}>
              {words.startAgain}
            </Button>
          )}
        </>
      }
      readouts={
        hand ? (
          <Readout name={words.correct} value={right} text={String(right)} unit={`/${lineIds.length}`} />
        ) : (
          <Readout
            name={shared.stepNumber}
            value={Math.min(state.line, lastLine)}
            text={String(Math.min(state.line, lastLine))}
            unit={`/${lastLine}`}
          />
        )
      }
    >
      <div className="fw" data-mode={state.mode}>
        <CaseRow state={state} />
        <div className="fw-grid">
          <LossRow view={view} />
          <Chain
            view={view}
            blank={blank}
            tolerance={(id) => tolerance(id, pass)}
            onPick={go}
            focus={<Focus view={view} reasonId={reasonId} fresh={fresh} />}
          />
          <div className="fw-plots" data-side={state.compare || ofSum.has(current) ? 0 : 1}>
            <div className="fw-plot">
              {state.compare ? <LossTable view={view} /> : <SigmoidPlot view={view} />}
            </div>
            <div className="fw-plot">
              <LossPlot view={view} />
            </div>
          </div>
        </div>
      </div>
    </Figure>
  );
}
