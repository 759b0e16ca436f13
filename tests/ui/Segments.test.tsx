import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Choice } from '../../src/ui/Choice';
import { Segments } from '../../src/ui/Segments';
import { Toggle } from '../../src/ui/Toggle';

const options = [
  { value: 'sigmoid', label: 'sigmoid' },
  { value: 'tanh', label: 'tanh' },
] as const;

test('Segments is a named group of radios; clicking reports the value', async () => {
  const change = vi.fn();
  render(<Segments name="Activation" value="sigmoid" options={options} onChange={change} />);
  expect(screen.getByRole('radiogroup', { name: 'Activation' })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'sigmoid' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: 'tanh' }));
  expect(change).toHaveBeenLastCalledWith('tanh');
});

test('two Segments on one page do not share a choice', () => {
  render(
    <>
      <Segments name="First" value="sigmoid" options={options} onChange={vi.fn()} />
      <Segments name="Second" value="tanh" options={options} onChange={vi.fn()} />
    </>,
  );
  expect(screen.getAllByRole<HTMLInputElement>('radio').map((each) => each.checked)).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('Choice is a native select with its name', async () => {
  const change = vi.fn();
  render(<Choice name="Data set" value="sigmoid" options={options} onChange={change} />);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Data set' }), 'tanh');
  expect(change).toHaveBeenLastCalledWith('tanh');
});

test('Toggle is a switch with its name, also when it shows something else', async () => {
  const change = vi.fn();
  render(
    <Toggle name="y" checked={false} onChange={change}>
      malignant
    </Toggle>,
  );
  await userEvent.click(screen.getByRole('switch', { name: 'y' }));
  expect(change).toHaveBeenLastCalledWith(true);
});
