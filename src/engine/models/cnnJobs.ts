import type { Backend } from '../backend';
import { EngineError } from '../client/engineError';
import type { CnnRequest } from '../protocol';
import type { Slices } from '../slices';
import { CnnRun } from './cnnRun';
import type { Report } from './cnnViewer';

/** The open convolutional networks of a host, and the work that is asked of them. */
export class CnnJobs {
  private readonly runs = new Map<string, CnnRun>();

  async perform(backend: Backend, request: CnnRequest, slices: Slices, report: Report): Promise<unknown> {
    if (request.type === 'openCnn') {
      this.close(request.runId);
      const run = new CnnRun(request.runId, request.options, backend);
      this.runs.set(request.runId, run);
      await run.open(request.state, report);
      return null;
    }
    const run = this.runs.get(request.runId);
    if (!run) throw new EngineError('unknown-run', { runId: request.runId });
    switch (request.type) {
      case 'trainCnn':
        return run.train(request.steps, request.ask, slices, report);
      case 'loadCnn':
        return run.load(request.state, request.ask, slices, report);
      case 'forwardCnn':
        return run.forward(request.images, request.maps);
      case 'featuresCnn':
        return run.features(request.images, slices, report);
      case 'evaluateCnn':
        return run.evaluate(request.of, slices, report);
    }
  }

  close(id: string): void {
    this.runs.get(id)?.close();
    this.runs.delete(id);
  }

  closeAll(): void {
    for (const id of [...this.runs.keys()]) this.close(id);
  }
}
