import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { expect, test } from 'vitest';
import { useEngineStatus } from '../../src/engine/client/useEngineStatus';
import { useTrainer } from '../../src/engine/client/useTrainer';
import { netShape, runOptions } from './helpers';

function Probe({ seed }: { seed: number }) {
  // Made anew at each render on purpose: options count by their content.
  const trainer = useTrainer(runOptions(netShape([3]), {}, 20, seed));
  const { phase, where } = useEngineStatus();
  return (
    <>
      <p role="status">{`${phase} ${where ?? ''}`}</p>
      <output aria-label="Step number">{trainer.snapshot?.step ?? 'none'}</output>
      <output aria-label="Loss">{trainer.snapshot?.trainLoss ?? 'none'}</output>
      <button onClick={() => trainer.step()}>Step</button>
      <button onClick={() => trainer.back()}>Step back</button>
      <button onClick={trainer.reset}>Reset</button>
    </>
  );
}

test('useTrainer opens, steps, goes back, and opens anew when the seed changes', async () => {
  const user = userEvent.setup();
  const { rerender, unmount } = render(
    <StrictMode>
      <Probe seed={1} />
    </StrictMode>,
  );
  const step = screen.getByLabelText('Step number');
  const loss = screen.getByLabelText('Loss');
  await waitFor(() => expect(step.textContent).toBe('0'), { timeout: 10_000 });
  // No worker and no WebGL in this page: the engine runs in it, on the CPU.
  expect(screen.getByText('ready page')).toBeTruthy();
  const start = loss.textContent;
  await user.click(screen.getByRole('button', { name: 'Step' }));
  await user.click(screen.getByRole('button', { name: 'Step' }));
  await waitFor(() => expect(step.textContent).toBe('2'));
  expect(loss.textContent).not.toBe(start);
  await user.click(screen.getByRole('button', { name: 'Step back' }));
  await waitFor(() => expect(step.textContent).toBe('1'));
  await user.click(screen.getByRole('button', { name: 'Reset' }));
  await waitFor(() => expect(step.textContent).toBe('0'));
  expect(loss.textContent).toBe(start);
  rerender(
    <StrictMode>
      <Probe seed={2} />
    </StrictMode>,
  );
  await waitFor(() => expect(loss.textContent).not.toBe(start));
  expect(step.textContent).toBe('0');
  unmount();
});
