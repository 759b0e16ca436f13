import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { Axis } from '../../src/plot/Axis';
import { Bars } from '../../src/plot/Bars';
import { Curve } from '../../src/plot/Curve';
import { Dots, type Dot } from '../../src/plot/Dots';
import { edgeWidth } from '../../src/plot/edgeShape';
import { Frame } from '../../src/plot/Frame';
import { Line } from '../../src/plot/Line';
import { LossPlot } from '../../src/plot/LossPlot';
import { LanguageContext } from '../../src/text/language';

const margin = { top: 0, right: 0, bottom: 0, left: 0 };

describe('Axis', () => {
  test('labels with a real minus, names with variables in italics, decimal mark of the language', () => {
    const { container } = render(
      <LanguageContext value="es">
        <Frame title="Plot" x={[-1, 1]} y={[0, 1]} xTicks={[-1, -0.5, 0.5]}>
          <Axis side="x" name="realce *x_1*, DE" />
        </Frame>
      </LanguageContext>,
    );
    expect([...container.querySelectorAll('.plot-tick')].map((tick) => tick.textContent)).toEqual([
      '−1',
      '−0,5',
      '0,5',
    ]);
    expect([...container.querySelectorAll('.plot-math')].map((part) => part.textContent)).toEqual(['x', '1']);
  });
});

describe('Curve', () => {
  test('maps points to pixels and breaks where a value is not finite', () => {
    const points = [0, 1, Number.NaN, 3, 4].map((y, x) => ({ x, y }));
    const { container } = render(
      <Frame title="Plot" x={[0, 4]} y={[0, 3]} margin={margin}>
        <Curve points={points} />
      </Frame>,
    );
    expect(container.querySelector('.plot-curve')!.getAttribute('d')).toBe('M0,300L100,200M300,0L400,-100');
  });
});

describe('Line', () => {
  test('infinite runs past the edges on the same line, and a line without length is not drawn', () => {
    const { container } = render(
      <Frame title="Plot" x={[0, 4]} y={[0, 3]} margin={margin}>
        <Line from={{ x: 1, y: 1 }} to={{ x: 2, y: 2 }} infinite />
        <Line from={{ x: 1, y: 1 }} to={{ x: 1, y: 1 }} infinite className="none" />
      </Frame>,
    );
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = container
      .querySelector('.plot-main')!
      .getAttribute('d')!
      .match(/-?[\d.]+/g)!
      .map(Number);
    expect([x1 < 0, y1 > 300, x2 > 400, y2 < 0]).toEqual([true, true, true, true]);
    expect((y2 - y1) / (x2 - x1)).toBeCloseTo(-1, 6);
    expect(container.querySelector('.none')).toBeNull();
  });
});

describe('Dots', () => {
  const dots: Dot[] = [
    { x: 1, y: 1, kind: 'a' },
    { x: 2, y: 2, kind: 'b', hollow: true },
  ];
  const read = (dot: Dot) => `*x_1* \`${dot.x}\``;

  test('are read by keys and by hover, and picked by Enter and by click', () => {
    const onPick = vi.fn();
    const { container } = render(
      <Frame title="Plot" x={[0, 4]} y={[0, 3]} margin={margin}>
        <Dots dots={dots} read={read} label="2 patients" onPick={onPick} />
      </Frame>,
    );
    const cloud = screen.getByRole('listbox', { name: '2 patients' });
    expect(screen.getByRole('option').getAttribute('aria-label')).toBe('x1 1');
    fireEvent.focus(cloud);
    fireEvent.keyDown(cloud, { key: 'ArrowRight' });
    expect(screen.getByRole('option').getAttribute('aria-label')).toBe('x1 2');
    fireEvent.keyDown(cloud, { key: 'Enter' });
    expect(onPick).toHaveBeenLastCalledWith(1);
    fireEvent.blur(cloud);
    expect(container.querySelector('.plot-halo')).toBeNull();
    fireEvent.pointerMove(cloud, { clientX: 104, clientY: 196 });
    expect(container.querySelector('.plot-halo')!.textContent).toContain('1');
    fireEvent.click(cloud, { clientX: 104, clientY: 196 });
    expect(onPick).toHaveBeenLastCalledWith(0);
  });

  test('are not drawn again while only a line moves', () => {
    const many = Array.from({ length: 250 }, (_, index): Dot => ({ x: index / 100, y: 1, kind: 'a' }));
    const drawn = vi.spyOn(many, 'map');
    const plot = (slope: number) => (
      <Frame title="Plot" x={[0, 4]} y={[0, 3]} margin={margin}>
        <Dots dots={many} />
        <Line from={{ x: 0, y: 0 }} to={{ x: 1, y: slope }} infinite />
      </Frame>
    );
    const { rerender } = render(plot(1));
    const before = drawn.mock.calls.length;
    expect(before).toBeGreaterThan(0);
    rerender(plot(2));
    rerender(plot(3));
    expect(drawn.mock.calls.length).toBe(before);
  });
});

test('Bars start where the last ended; a negative one is outlined', () => {
  const { container } = render(
    <Frame title="Sum" x={[-1, 3]} y={[0, 1]} margin={margin}>
      <Bars
        top={10}
        items={[
          { label: '*w_1x_1*', value: 2, text: '+2.00' },
          { label: '*b*', value: -0.5, text: '−0.50' },
        ]}
      />
    </Frame>,
  );
  const bars = [...container.querySelectorAll('.plot-bar')];
  const left = (bar: Element) => Number(bar.getAttribute('x'));
  const width = (bar: Element) => Number(bar.getAttribute('width'));
  expect([left(bars[0]!), width(bars[0]!)]).toEqual([100, 200]);
  expect(left(bars[1]!) + width(bars[1]!)).toBe(300);
  expect(bars.map((bar) => bar.classList.contains('is-minus'))).toEqual([false, true]);
});

test('edgeWidth follows the size of the weight, and NaN is as thin as zero', () => {
  expect(edgeWidth(-1, 'neuron')).toBeCloseTo(4.1, 9);
  expect([edgeWidth(0, 'network'), edgeWidth(99, 'network'), edgeWidth(Number.NaN, 'neuron')]).toEqual([
    0.7, 7, 1.5,
  ]);
});

describe('LossPlot', () => {
  const train = [0.7, 0.5, 0.4, 0.35];

  test('reads the run by keys and asks for a step', () => {
    const onStep = vi.fn();
    render(
      <LossPlot title="Loss over steps" train={train} test={[0.8, 0.6, 0.6, 0.7]} step={1} onStep={onStep} />,
    );
    const slider = screen.getByRole('slider', { name: 'Loss over steps' });
    expect(slider.getAttribute('aria-valuetext')).toBe('step 1, training loss 0.500, test loss 0.600');
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    expect(onStep).toHaveBeenLastCalledWith(2);
    fireEvent.keyDown(slider, { key: 'End' });
    expect(onStep).toHaveBeenLastCalledWith(3);
  });

  test('without onStep the keys move a reading of its own', () => {
    render(<LossPlot title="Loss" train={train} />);
    const slider = screen.getByRole('slider', { name: 'Loss' });
    expect(slider.getAttribute('aria-valuenow')).toBe('3');
    fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    expect(slider.getAttribute('aria-valuetext')).toBe('step 2, training loss 0.400');
  });

  test('an empty run and one with NaN are drawn without a NaN in any path', () => {
    const { container, rerender } = render(<LossPlot title="Loss" train={[]} />);
    rerender(<LossPlot title="Loss" train={[0.7, Number.NaN, Infinity]} log />);
    expect(container.innerHTML).not.toContain('NaN');
  });
});
