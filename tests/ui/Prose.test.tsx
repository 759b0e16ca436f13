import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Prose } from '../../src/ui/Prose';

test('Prose sets new words, strong words, math, live numbers and paragraphs', () => {
  const { container } = render(
    <Prose text={'A *weight* is **kept** as $w_1$.\n\nNow it is {w1}.'} live={{ w1: '0,50' }} />,
  );
  expect(container.querySelectorAll('p')).toHaveLength(2);
  expect(container.querySelector('dfn')?.textContent).toBe('weight');
  expect(container.querySelector('strong')?.textContent).toBe('kept');
  expect(container.querySelector('.math sub')?.textContent).toBe('1');
  expect(screen.getByText('0,50').className).toContain('prose-live');
});

test('Prose shows a live number that is not there as a dash', () => {
  render(<Prose text="Loss {loss}" />);
  expect(screen.getByText('–')).toBeTruthy();
});

test('Prose never makes HTML of its text', () => {
  const text = '<img src=x onerror="globalThis.hit = 1"> <script>hit</script> *<b>bold</b>* $<i>$ {<u>} &lt;';
  const { container } = render(<Prose text={text} live={{ w: '<b>1</b>' }} />);
  expect(container.querySelector('img, script, b, u')).toBeNull();
  expect(container.textContent).toContain('<img src=x onerror="globalThis.hit = 1">');
  expect(container.textContent).toContain('&lt;');
  expect(globalThis).not.toHaveProperty('hit');
});

test('a lonely asterisk or dollar stays as it is', () => {
  const { container } = render(<Prose text="2 * 3 costs 5 $" />);
  expect(container.textContent).toBe('2 * 3 costs 5 $');
});
