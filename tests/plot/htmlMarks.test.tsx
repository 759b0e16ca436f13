import { render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { htmlMarks } from '../../src/plot/htmlMarks';

afterEach(() => vi.restoreAllMocks());

/** A page without layout gets one: every element is 100 by 20 px, every word 30 by 16, ten px after the last. */
function layOut() {
  let words = 0;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 20));
  Object.assign(Range.prototype, {
    getClientRects: () => [],
    getBoundingClientRect: () => new DOMRect(40 * words++, 2, 30, 16),
  });
}

const none = () => null;

test('htmlMarks keeps words at their places, bars and borders, in the order of the page', () => {
  layOut();
  const { container } = render(
    <div>
      <p style={{ color: 'rgb(1, 2, 3)' }}>Nothing done</p>
      <div style={{ backgroundColor: 'rgb(9, 9, 9)' }} />
      <div style={{ borderTop: '2px solid rgb(7, 7, 7)' }}>0</div>
    </div>,
  );
  const nodes = htmlMarks(container, none).map(({ node }) => node);
  expect(nodes.map(({ tagName }) => tagName)).toEqual(['text', 'rect', 'line', 'text']);
  expect([...nodes[0]!.children].map((word) => [word.textContent, word.getAttribute('x')])).toEqual([
    ['Nothing ', '0'],
    ['done', '40'],
  ]);
  expect(nodes[0]!.style.fill).toBe('rgb(1, 2, 3)');
  expect(nodes[1]!.getAttribute('fill')).toBe('rgb(9, 9, 9)');
  expect(nodes[2]!.getAttribute('stroke-width')).toBe('2');
});

test('htmlMarks leaves out controls, what is for the ear alone, what is hidden, and the empty area of a row of controls', () => {
  layOut();
  const { container } = render(
    <div>
      <div style={{ backgroundColor: 'rgb(9, 9, 9)' }}>
        <button className="btn">Play</button>
        <div className="parameter">Learning rate</div>
      </div>
      <span className="sr">said</span>
      <span data-unsaved="">move</span>
      <span style={{ display: 'none' }}>gone</span>
      <b>kept</b>
    </div>,
  );
  expect(htmlMarks(container, none).map(({ node }) => node.textContent)).toEqual(['kept']);
});

test('htmlMarks hands boards over to who can draw them and does not look inside', () => {
  layOut();
  const { container } = render(
    <div>
      <div className="plot-board">inside</div>
    </div>,
  );
  const node = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const box = { x: 0, y: 0, width: 5, height: 5 };
  const marks = htmlMarks(container, (element) => (element.matches('.plot-board') ? { box, node } : null));
  expect(marks).toEqual([{ box, node }]);
});
