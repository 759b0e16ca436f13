import { useMemo, useRef, useState } from 'react';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { formatCount, formatNumber } from '../../../text/format';
import { useLanguage } from '../../../text/language';
import { Figure } from '../../../ui/Figure';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { putWeight, sumOf } from '../derive/filters';
import { kernelMap, kernelView } from '../derive/kernel';
import { kernelHeader, kernelRows, sayKernel } from '../derive/sayKernel';
import { writeSum } from '../derive/write';
import { useAsked, useModel, useText, useUpdate } from '../hooks';
import { moveWindow, setFilter, type SlideState } from '../modelSlide';
import { useImage } from '../slice/useImage';
import { FilterAndImage } from './FilterAndImage';
import { KernelBoard } from './kernel/KernelBoard';
import { KernelDock } from './kernel/KernelDock';
import './convolution.css';
import './kernel/kernel.css';

const middle = { row: 1, col: 1 };

/** Fig. 13: a filter as numbers and as a picture, and what it answers at every place of an image. */
export function Kernel() {
  const text = useText();
  const words = text.kernel;
  const language = useLanguage();
  const update = useUpdate();
  const state = useModel((whole) => whole.slide);
  const image = useImage(state.image);
  const covered = useAsked() !== null;
  const body = useRef<HTMLDivElement>(null);
  const [chosen, setPlace] = useState(middle);
  const { filter, row, col } = state;
  const last = filter.length === 9 ? 2 : 4;
  const place = { row: Math.min(last, chosen.row), col: Math.min(last, chosen.col) };

  const whole = useMemo(() => image && kernelMap(image, filter), [image, filter]);
  const view = useMemo(
    () => image && whole && kernelView(image, filter, whole, { row, col }),
    [image, filter, whole, row, col],
  );
  const change = (next: (slide: SlideState) => SlideState) =>
    update((each) => ({ ...each, slide: next(each.slide) }));
  const count = (value: number) => formatCount(value, language);

  const say = !view ? words.computing : covered ? words.sayCovered : sayKernel(view, filter, words, language);
  return (
    <Figure
      id="kernel"
      say={say}
      head={<FilterAndImage />}
      dock={<KernelDock place={place} />}
      readouts={
        view && !covered ? (
          <>
            <Readout
              name={words.weightSum}
              value={sumOf(filter)}
              text={formatNumber(sumOf(filter), language)}
            />
            <Readout name={words.largest} value={view.high} text={writeSum(view.high, language)} />
            <Readout name={words.sum} value={view.sum} text={writeSum(view.sum, language)} />
          </>
        ) : null
      }
      picture={() => svgBlob(body.current ?? document.body, words.board)}
      numbers={() => (image && view ? toCsv(kernelHeader, kernelRows(filter, image, view.map)) : '')}
    >
      <div className="conv conv-kernel" ref={body}>
        {image && view ? (
          <div className="conv-board">
            <KernelBoard
              state={state}
              image={image}
              view={view}
              covered={covered}
              place={place}
              onPlace={setPlace}
              onMove={(cell) => change((slide) => moveWindow(slide, cell))}
              onWeight={(index, value) =>
                change((slide) => setFilter(slide, putWeight(slide.filter, index, value)))
              }
              onBrush={(indices) =>
                change((slide) =>
                  setFilter(
                    slide,
                    indices.reduce((weights, index) => putWeight(weights, index, slide.brush), slide.filter),
                  ),
                )
              }
            />
          </div>
        ) : (
          <p className="conv-wait">{words.computing}</p>
        )}
        <div className="conv-low conv-paint">
          <Segments
            small
            showName
            name={words.paint}
            value={state.paint}
            options={(['bright', 'signed'] as const).map((value) => ({ value, label: words.paints[value] }))}
            onChange={(paint) => change((slide) => ({ ...slide, paint }))}
          />
          {view && !covered && (
            <p className="cap">
              {state.paint === 'signed'
                ? words.scaleSigned(count(Math.round(view.most)))
                : words.scaleBright(writeSum(Math.max(0, view.high), language))}
            </p>
          )}
        </div>
      </div>
    </Figure>
  );
}
