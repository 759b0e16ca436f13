import { useRef } from 'react';
import { useEngineStatus } from '../../src/engine/client/useEngineStatus';
import { useTrainer } from '../../src/engine/client/useTrainer';
import { demoOptions } from './engineData';

const bounds = { x0: -3, x1: 3, y0: -3, y1: 3 };
const options = {
  ...demoOptions(),
  ask: {
    fields: [
      { from: 0, to: 16, columns: 40, rows: 40, bounds },
      { from: 16, to: 17, columns: 200, rows: 200, bounds },
    ],
  },
};

/** The plainest training figure: buttons, numbers, and how often it was rendered. */
export function TrainingFigure() {
  const trainer = useTrainer(options);
  const status = useEngineStatus();
  const renders = useRef(0);
  return (
    <section ref={() => void (renders.current += 1)}>
      <p role="status">{`${status.phase} ${status.where} ${status.backend} ${status.gpu} ${status.reason ?? ''}`}</p>
      <button onClick={() => trainer.step()}>Step</button>
      <button onClick={() => trainer.back()}>Step back</button>
      <button onClick={trainer.playing ? trainer.pause : trainer.play}>
        {trainer.playing ? 'Pause' : 'Play'}
      </button>
      <button onClick={trainer.reset}>Reset</button>
      <output aria-label="Step number">{trainer.snapshot?.step ?? ''}</output>
      <output aria-label="Loss">{trainer.snapshot?.trainLoss ?? ''}</output>
      <output aria-label="Fields">{trainer.snapshot?.fields.length ?? ''}</output>
      <output aria-label="Busy">{String(trainer.busy)}</output>
    </section>
  );
}
