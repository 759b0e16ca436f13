import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Board } from '../../src/plot/Board';
import { InkSheet, type InkStroke } from '../../src/plot/InkSheet';

/** What was stroked: path, color, width, dash. */
let drawn: [string, string, number, number[]][] = [];

beforeEach(() => {
  drawn = [];
  vi.stubGlobal(
    'Path2D',
    class {
      readonly d: string;
      constructor(d: string) {
        this.d = d;
      }
    },
  );
  const getContext = function (this: HTMLCanvasElement) {
    let dash: number[] = [];
    const context = {
      canvas: this,
      strokeStyle: '',
      lineWidth: 0,
      scale: () => undefined,
      setLineDash: (lengths: number[]) => (dash = lengths),
      stroke: (path: { d: string }) => drawn.push([path.d, context.strokeStyle, context.lineWidth, dash]),
    };
    return context;
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(getContext as never);
  document.documentElement.style.setProperty('--pos', '#00aa55');
  document.documentElement.style.setProperty('--w-curve', '2.25');
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.documentElement.removeAttribute('style');
});

test('InkSheet strokes each path in the color and width that the stylesheet names', () => {
  const strokes: InkStroke[] = [
    { d: 'M0 0L9 9', color: '--pos', width: '--w-curve' },
    { d: 'M1 1L2 2', color: '--pos', width: 3, dash: [6, 4] },
  ];
  const { container, rerender } = render(
    <Board title="lines">
      <InkSheet strokes={strokes} />
    </Board>,
  );
  expect(drawn).toEqual([
    ['M0 0L9 9', '#00aa55', 2.25, []],
    ['M1 1L2 2', '#00aa55', 3, [6, 4]],
  ]);
  expect(container.querySelectorAll('.plot-underlay canvas')).toHaveLength(1);

  drawn = [];
  rerender(
    <Board title="lines">
      <InkSheet strokes={strokes} />
    </Board>,
  );
  expect(drawn).toEqual([]);
});
