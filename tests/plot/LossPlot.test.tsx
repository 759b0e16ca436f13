import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LossPlot } from '../../src/plot/LossPlot';

const heightsOf = (root: ParentNode, selector: string): number[] =>
  [...root.querySelectorAll(selector)].map((text) => Number(text.getAttribute('y')));

test.each([
  ['at the top of the plot', [1], [0.98]],
  ['on one another at the bottom', [1, 0], [1, 0]],
])('values %s are written inside the plot and apart from each other', (_, train, test_) => {
  const { container } = render(<LossPlot title="Loss" train={train} test={test_} />);
  const heights = heightsOf(container, '.plot-loss-cursor .plot-value').sort((a, b) => a - b);
  expect(heights).toHaveLength(2);
  expect(heights[0]).toBeGreaterThanOrEqual(34);
  expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(20 - 1e-9);
  expect(heights[1]).toBeLessThan(300 - 48);
});
