import { render } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Axis } from '../../src/plot/Axis';
import { Frame } from '../../src/plot/Frame';
import { Grid } from '../../src/plot/Grid';
import { Handle } from '../../src/plot/Handle';
import { Heatmap } from '../../src/plot/Heatmap';
import { Line } from '../../src/plot/Line';
import { svgText } from '../../src/plot/svgText';

const picture = 'data:image/png;base64,iVBORw0KGgo=';

const css = `
  :root { --ink: #15191c; }
  .plot-svg text { font-family: "Plex", system-ui; }
  .plot-svg .plot-math { font-family: "Plex Math", serif; }
  .plot-main { stroke: var(--ink); stroke-width: 3; }
`;

beforeEach(() => {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.replaceChildren(style);
  HTMLCanvasElement.prototype.toDataURL = vi.fn(() => picture);
});

function Figure() {
  return (
    <Frame title="Plane & line" description="A line." x={[-3, 3]} y={[-3, 3]}>
      <Heatmap values={[0, 1, 1, 0]} rows={2} cols={2} map="class" />
      <Grid />
      <Axis side="x" name="enhancement *x_1*, SD" />
      <Line from={{ x: 0, y: 0 }} to={{ x: 1, y: 1 }} infinite />
      <Handle at={{ x: 0, y: 0 }} onChange={() => undefined} label="Line" />
    </Frame>
  );
}

function save(): { text: string; svg: Element } {
  const { container } = render(<Figure />);
  const text = svgText(container);
  return { text, svg: new DOMParser().parseFromString(text, 'image/svg+xml').documentElement };
}

/** Styles with one space after each colon and colors as the theme writes them, however this page's object model did. */
const spaced = (text: string) =>
  text.replace(/([a-z-]+): ?(?=[^/])/g, '$1: ').replaceAll('rgb(21, 25, 28)', '#15191c');

test('svgText is one well-formed SVG with a title, a size and the picture of the canvas', () => {
  const { svg } = save();
  expect(svg.tagName).toBe('svg');
  expect(svg.querySelector('title')!.textContent).toBe('Plane & line');
  expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['400', '300']);
  expect(svg.querySelectorAll('image')).toHaveLength(1);
  expect(svg.querySelector('image')!.getAttribute('href')).toBe(picture);
});

test('svgText refers to nothing outside of itself', () => {
  const { text, svg } = save();
  for (const node of svg.querySelectorAll('*')) {
    for (const { name, value } of node.attributes) {
      if (/href$/.test(name)) expect(value).toMatch(/^(data:|#)/);
      expect(value).not.toMatch(/var\(|url\((?!['"]?#)/);
      expect(name).not.toMatch(/^(on|aria-|data-|class|role|tabindex)/);
    }
  }
  expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
    /https?:|<script|<foreignObject|<style/,
  );
});

test('svgText leaves out what serves only the hand, and keeps the words', () => {
  const { text, svg } = save();
  expect(svg.textContent).toContain('enhancement ');
  expect(svg.querySelectorAll('circle')).toHaveLength(1);
  expect(text).toMatch(/font-family: ?(?:'|&quot;)IBM Plex Sans(?:'|&quot;), system/);
  expect(text).toMatch(/font-family: ?(?:'|&quot;)IBM Plex Serif(?:'|&quot;), serif/);
  expect(spaced(text)).toContain('stroke: #15191c');
});

test('svgText without a plot says so', () => {
  const empty = document.createElement('div');
  expect(() => svgText(empty)).toThrow('There is no visible plot to save.');
});
