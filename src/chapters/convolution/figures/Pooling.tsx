import { useRef } from 'react';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { common } from '../../../text/common';
import { formatCount } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { Button } from '../../../ui/Button';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { poolingHeader, poolingLine, poolingRows, sayPooling } from '../derive/sayPooling';
import { useModel, useText, useUpdate } from '../hooks';
import {
  deal,
  numberRange,
  pooled,
  poolSide,
  poolSources,
  putAnswer,
  putNumber,
  setKind,
  verdicts,
  type PoolingState,
} from '../modelPooling';
import { Pick } from './Pick';
import { PoolingBoard } from './pooling/PoolingBoard';
import './convolution.css';
import './pooling/pooling.css';

/** Fig. 15: of every four numbers one is kept, the largest or the mean; filled in by hand, checked, or shown. */
export function Pooling() {
  const words = useText().pooling;
  const shared = useWords(common);
  const language = useLanguage();
  const update = useUpdate();
  const state = useModel((whole) => whole.pooling);
  const body = useRef<HTMLDivElement>(null);
  const change = (next: (pooling: PoolingState) => PoolingState) =>
    update((whole) => ({ ...whole, pooling: next(whole.pooling) }));

  const judged = state.checked ? verdicts(state) : null;
  const right = verdicts(state).filter((verdict) => verdict === 'right').length;
  const count = (value: number) => formatCount(value, language);
  const index = state.row * poolSide + state.col;
  const typed = state.answers.some((answer) => answer !== null);

  return (
    <Figure
      id="pooling"
      say={sayPooling(state, words, language)}
      head={
        <Pick
          name={words.source}
          value={state.source}
          options={poolSources.map((value) => ({ value, label: words.sources[value] }))}
          onChange={(source) => change((pooling) => deal(pooling, source, pooling.deal))}
        />
      }
      dock={
        <>
          <Segments
            field="kind"
            showName
            small
            name={words.kind}
            value={state.kind}
            options={(['max', 'average'] as const).map((value) => ({ value, label: words.kinds[value] }))}
            onChange={(kind) => change((pooling) => setKind(pooling, kind))}
          />
          <Button
            look="go"
            aria-disabled={!typed || state.revealed}
            onClick={() => typed && change((pooling) => ({ ...pooling, checked: true }))}
          >
            {shared.check}
          </Button>
          <Button onClick={() => change((pooling) => ({ ...pooling, revealed: true }))}>
            {shared.reveal}
          </Button>
          <Button onClick={() => change((pooling) => deal(pooling, 'dealt', pooling.deal + 1))}>
            {words.deal}
          </Button>
          <Parameter
            name={words.value}
            value={state.numbers[index] ?? 0}
            {...numberRange}
            onChange={(value) => change((pooling) => putNumber(pooling, index, value))}
          />
        </>
      }
      readouts={
        state.checked && !state.revealed ? (
          <Readout name={words.rightName} value={right} text={`${count(right)} / ${count(9)}`} />
        ) : null
      }
      picture={() => svgBlob(body.current ?? document.body, words.board)}
      numbers={() => toCsv(poolingHeader, poolingRows(state, pooled(state).values))}
    >
      <div className="conv conv-pooling" ref={body}>
        <div className="conv-board">
          <PoolingBoard
            state={state}
            verdicts={judged}
            onCell={({ row, col }) => change((pooling) => ({ ...pooling, row, col }))}
            onNumber={(at, value) => change((pooling) => putNumber(pooling, at, value))}
            onAnswer={(at, value) => change((pooling) => putAnswer(pooling, at, value))}
          />
        </div>
        <p className="conv-line">{poolingLine(state, words, language)}</p>
      </div>
    </Figure>
  );
}
