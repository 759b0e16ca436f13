import { useMemo, useRef } from 'react';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { usePlace } from '../../../state/hooks';
import { formatCount } from '../../../text/format';
import { useLanguage } from '../../../text/language';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Player } from '../../../ui/Player';
import { Readout } from '../../../ui/Readout';
import { convolve, productsAt, sideOf, walkFault } from '../derive/convolve';
import { leftOver, patchOf } from '../derive/sliding';
import { formulaText, sayFault, saySliding } from '../derive/saySliding';
import { kernelHeader, kernelRows } from '../derive/sayKernel';
import { writeSum } from '../derive/write';
import { useAsked, useModel, useText, useUpdate } from '../hooks';
import {
  cellOf,
  computeTo,
  doneOf,
  mapSide,
  moveWindow,
  patchSide,
  setWalk,
  slideRanges,
  stepWindow,
  stepWindowBack,
  type SlideState,
} from '../modelSlide';
import { useImage } from '../slice/useImage';
import { FilterAndImage } from './FilterAndImage';
import { MovePad } from './sliding/MovePad';
import { SlidingBoard } from './sliding/SlidingBoard';
import { usePlay } from './sliding/usePlay';
import './convolution.css';
import './sliding/sliding.css';

/** Cells a second while playing. */
const PACE = 6;

/** Fig. 14: the window walks over a piece of an image and writes one sum after the other into the map. */
export function Sliding() {
  const text = useText();
  const words = text.sliding;
  const language = useLanguage();
  const update = useUpdate();
  const state = useModel((whole) => whole.slide);
  const drawn = useModel((whole) => whole.drawn);
  const { asked: placing, pick } = usePlace();
  const asked = useAsked();
  useImage(state.image);
  const body = useRef<HTMLDivElement>(null);

  const { filter, image, right, down } = state;
  const { stride, padding, dilation } = state;
  const patch = useMemo(() => patchOf({ image, right, down }, drawn), [image, right, down, drawn]);
  const map = useMemo(
    () => patch && convolve(patch, filter, { stride, padding, dilation }),
    [patch, filter, stride, padding, dilation],
  );
  const side = sideOf(filter);
  const fault = walkFault(patchSide, side, state);
  const all = mapSide(state) ** 2;
  const done = doneOf(state);
  const cell = cellOf(state);
  const change = (next: (slide: SlideState) => SlideState) =>
    update((whole) => ({ ...whole, slide: next(whole.slide) }));
  const canStep = !placing && fault === null && patch !== null;
  const player = usePlay(() => change(stepWindow), canStep && done < all, PACE);
  const rest = leftOver(patchSide, side, state);
  const formula = formulaText(state);
  const count = (value: number) => formatCount(value, language);
  const sum = patch && !fault ? productsAt(patch, filter, cell, state).sum : null;
  // The answer to "how many cells" stands in the formula.
  const counting = asked === 'sliding-stride';

  const say = !patch
    ? text.kernel.computing
    : placing
      ? words.sayCovered
      : saySliding(patch, state, done, cell, words, language);

  return (
    <Figure
      id="sliding"
      say={say}
      head={<FilterAndImage />}
      dock={
        <>
          <Player
            playing={player.playing}
            canBack={canStep && done > 0}
            canStep={canStep}
            onStep={() => {
              player.pause();
              change(stepWindow);
            }}
            onStepBack={() => {
              player.pause();
              change(stepWindowBack);
            }}
            onReset={() => {
              player.pause();
              if (!placing) change((slide) => computeTo(slide, 0));
            }}
            onPlay={() => {
              if (done >= all) change((slide) => computeTo(slide, 0));
              player.play();
            }}
            onPause={player.pause}
          />
          {(['stride', 'padding', 'dilation'] as const).map((key) => (
            <Parameter
              key={key}
              name={words[key]}
              field={key}
              value={state[key]}
              {...slideRanges[key]}
              onChange={(value) => change((slide) => setWalk(slide, { [key]: Math.round(value) }))}
            />
          ))}
        </>
      }
      readouts={
        !placing && sum !== null && done > 0 ? (
          <Readout name={words.sum} value={sum} text={writeSum(sum, language)} />
        ) : null
      }
      picture={() => svgBlob(body.current ?? document.body, words.board)}
      numbers={() => (patch && map ? toCsv(kernelHeader, kernelRows(filter, patch, map)) : '')}
    >
      <div className="conv conv-sliding" ref={body}>
        {patch && map ? (
          <div className="conv-board">
            <SlidingBoard
              state={state}
              patch={patch}
              map={map}
              done={done}
              cell={cell}
              covered={placing}
              fault={fault && sayFault(fault, state, words, language)}
              onCell={(next) => change((slide) => moveWindow(slide, next))}
              onPick={({ row, col }) => placing && pick([row, col])}
            />
          </div>
        ) : (
          <p className="conv-wait">{text.kernel.computing}</p>
        )}
        <div className="conv-low">
          <MovePad
            right={right}
            down={down}
            onMove={(x, y) => change((slide) => ({ ...slide, right: x, down: y }))}
          />
          <p className="conv-formula">
            <span className="num" title={words.formula}>
              {formula.letters}
            </span>
            {!fault && !counting && (
              <span className="num">
                {'= '}
                {formula.numbers}
                {' = '}
                <output aria-label={words.side} aria-live="off" data-value={mapSide(state)}>
                  {count(mapSide(state))}
                </output>
              </span>
            )}
            {rest > 0 && !fault && !counting && <span className="conv-rest">{words.leftOver(rest)}</span>}
          </p>
        </div>
      </div>
    </Figure>
  );
}
