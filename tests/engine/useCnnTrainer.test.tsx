import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { expect, test } from 'vitest';
import { useCnnTrainer } from '../../src/engine/client/useCnnTrainer';
import { bars, cnnOptions, smallShape } from './cnnHelpers';

const train = bars(24, smallShape);

function Probe({ seed }: { seed: number | null }) {
  // Made anew at each render on purpose: options count by their content, images by identity.
  const trainer = useCnnTrainer(seed === null ? null : { ...cnnOptions(smallShape, { seed }, 4), train });
  return (
    <>
      <output aria-label="Step number">{trainer.snapshot?.step ?? 'none'}</output>
      <output aria-label="Weight">{trainer.snapshot?.params[0] ?? 'none'}</output>
      <button onClick={() => trainer.step()}>Step</button>
      <button onClick={() => trainer.back()}>Step back</button>
    </>
  );
}

const shown = (seed: number | null) => (
  <StrictMode>
    <Probe seed={seed} />
  </StrictMode>
);

test('useCnnTrainer waits for options, opens, steps, goes back, and opens anew when the seed changes', async () => {
  const user = userEvent.setup();
  const { rerender, unmount } = render(shown(null));
  const step = screen.getByLabelText('Step number');
  const weight = screen.getByLabelText('Weight');
  expect(step.textContent).toBe('none');
  rerender(shown(1));
  await waitFor(() => expect(step.textContent).toBe('0'), { timeout: 10_000 });
  const start = weight.textContent;
  await user.click(screen.getByRole('button', { name: 'Step' }));
  await user.click(screen.getByRole('button', { name: 'Step' }));
  await waitFor(() => expect(step.textContent).toBe('2'));
  expect(weight.textContent).not.toBe(start);
  await user.click(screen.getByRole('button', { name: 'Step back' }));
  await user.click(screen.getByRole('button', { name: 'Step back' }));
  await waitFor(() => expect(step.textContent).toBe('0'));
  expect(weight.textContent).toBe(start);
  rerender(shown(2));
  await waitFor(() => expect(weight.textContent).not.toBe(start));
  expect(step.textContent).toBe('0');
  unmount();
});
