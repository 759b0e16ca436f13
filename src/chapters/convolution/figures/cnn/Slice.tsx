import { useBoard } from '../../../../plot/boardContext';
import { PlotArea } from '../../../../plot/Frame';
import { Picture } from '../../../../plot/ImageView';
import type { Rectangle } from '../../../../plot/scales';
import type { CnnShape } from '../../../../math/cnnShape';
import { receptiveField } from '../../derive/cnnLook';
import { useText } from '../../hooks';
import { cellOf, type CnnState } from '../../modelCnn';
import type { BrainCase } from '../../slice/brainCase';
import { LesionHandle } from './LesionHandle';

interface SliceProps {
  readonly shape: CnnShape;
  readonly state: CnnState;
  readonly patient: BrainCase;
  readonly within: Rectangle;
  readonly onLesion: (row: number, col: number) => void;
}

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

/** The slice that the network looks at, with the pixels that the opened cell depends on, and the tumor to be moved. */
export function Slice({ shape, state, patient, within, onLesion }: SliceProps) {
  const words = useText().cnn;
  const { scale } = useBoard();
  const field = receptiveField(shape, state.layer, cellOf(state));
  return (
    <>
      <text className="plot-label plot-still" x={within.x} y={within.y - 8 * scale}>
        {words.input}
      </text>
      <PlotArea x={[0, shape.columns]} y={[shape.rows, 0]} margin={noMargin} within={within}>
        {(plot) => (
          <>
            <Picture rows={shape.rows} cols={shape.columns} values={patient.bytes} window={[0, 230]} />
            {state.panel === 'map' && (
              <g className="plot-still">
                {(['plot-select-out', 'plot-select-in'] as const).map((name) => (
                  <rect
                    key={name}
                    className={name}
                    x={plot.x.toPixel(field.col) - 1}
                    y={plot.y.toPixel(field.row) - 1}
                    width={plot.x.toPixel(field.col + field.cols) - plot.x.toPixel(field.col) + 2}
                    height={plot.y.toPixel(field.row + field.rows) - plot.y.toPixel(field.row) + 2}
                  />
                ))}
              </g>
            )}
            <LesionHandle patient={patient} onLesion={onLesion} />
          </>
        )}
      </PlotArea>
    </>
  );
}
