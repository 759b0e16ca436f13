import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useTheme } from '../../src/plot/theme';

function Name() {
  const theme = useTheme();
  return <output>{`${theme.name} ${theme.dot}`}</output>;
}

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.documentElement.removeAttribute('style');
});

test('useTheme follows data-theme and the tokens of the page', async () => {
  render(<Name />);
  expect(screen.getByRole('status').textContent).toBe('light 5');
  await act(async () => {
    document.documentElement.dataset['theme'] = 'projector';
    document.documentElement.style.setProperty('--dot', '6.5');
    await Promise.resolve();
  });
  expect(screen.getByRole('status').textContent).toBe('projector 6.5');
});
