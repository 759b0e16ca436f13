import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Popover } from '../../src/ui/Popover';

function page() {
  render(
    <>
      <Popover name="Theme" icon={<i />}>
        {(close) => (
          <>
            <button onClick={close}>Light</button>
            <button>Dark</button>
          </>
        )}
      </Popover>
      <button>elsewhere</button>
    </>,
  );
}
const trigger = () => screen.getByRole('button', { name: 'Theme' });
const panel = () => screen.queryByRole('button', { name: 'Light' });

test('it opens by keyboard and says so', async () => {
  page();
  await userEvent.tab();
  expect(trigger().getAttribute('aria-expanded')).toBe('false');
  await userEvent.keyboard('{Enter}');
  expect(trigger().getAttribute('aria-expanded')).toBe('true');
  expect(panel()).not.toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(panel()).toBeNull();
});

test('Escape inside closes it and gives the focus back to its button', async () => {
  page();
  await userEvent.click(trigger());
  await userEvent.tab();
  expect(document.activeElement).toBe(panel());
  await userEvent.keyboard('{Escape}');
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(trigger());
});

test('choosing closes it and does not lose the focus', async () => {
  page();
  await userEvent.click(trigger());
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(trigger());
});

test('tabbing past its end closes it and moves on', async () => {
  page();
  await userEvent.click(trigger());
  await userEvent.tab();
  await userEvent.tab();
  expect(panel()).not.toBeNull();
  await userEvent.tab();
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'elsewhere' }));
});

test('a press elsewhere closes it', async () => {
  page();
  await userEvent.click(trigger());
  await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
  expect(panel()).toBeNull();
});
