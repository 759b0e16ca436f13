import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Player } from '../../src/ui/Player';
import { renderIn } from './inLanguage';

const acts = () => ({
  onStep: vi.fn(),
  onStepBack: vi.fn(),
  onReset: vi.fn(),
  onPlay: vi.fn(),
  onPause: vi.fn(),
});

test('the buttons have the names that portals and tests rely on, in a fixed order', () => {
  render(<Player playing={false} canBack {...acts()} />);
  expect(
    screen.getAllByRole('button').map((each) => each.getAttribute('aria-label') ?? each.textContent),
  ).toEqual(['Reset', 'Step back', 'Play', 'Step']);
});

test('each button does what it says', async () => {
  const did = acts();
  render(<Player playing={false} canBack {...did} />);
  for (const [name, act] of [
    ['Step', did.onStep],
    ['Step back', did.onStepBack],
    ['Reset', did.onReset],
    ['Play', did.onPlay],
  ] as const) {
    await userEvent.click(screen.getByRole('button', { name }));
    expect(act, name).toHaveBeenCalledTimes(1);
  }
});

test('while playing the middle button is Pause', async () => {
  const did = acts();
  render(<Player playing canBack {...did} />);
  expect(screen.queryByRole('button', { name: 'Play' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
  expect(did.onPause).toHaveBeenCalledTimes(1);
});

test('what cannot be done is said and does nothing, and keeps the focus', async () => {
  const did = acts();
  render(<Player playing={false} canBack={false} canStep={false} {...did} />);
  for (const name of ['Step back', 'Step', 'Play']) {
    const button = screen.getByRole('button', { name });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(button);
    expect(document.activeElement).toBe(button);
  }
  expect([did.onStep, did.onStepBack, did.onPlay].every((act) => act.mock.calls.length === 0)).toBe(true);
});

test('the speed slider says steps a second and reports the option', () => {
  const onChange = vi.fn();
  renderIn(
    'es',
    <Player playing={false} canBack {...acts()} speed={{ value: 4, options: [1, 4, Infinity], onChange }} />,
  );
  const slider = screen.getByRole('slider', { name: 'Velocidad' });
  expect(slider.getAttribute('aria-valuetext')).toBe('4/s');
  fireEvent.change(slider, { target: { value: '2' } });
  expect(onChange).toHaveBeenLastCalledWith(Infinity);
});
