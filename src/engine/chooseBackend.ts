import { BackendUnfit, type Choice } from './backend';
import { canary } from './canary';
import type { EngineReason } from './client/types';
import { startCpu } from './cpuBackend';
import type { EngineForce } from './protocol';

/**
 * Starts WebGL if it can be had and computes a known network rightly, else the CPU.
 * @param force choices made for a test
 */
export async function chooseBackend(force: EngineForce): Promise<Choice> {
  if (force.backend === 'cpu') return { backend: await startCpu(), reason: 'forced' };
  let reason: EngineReason = 'no-webgl';
  if (typeof WebGL2RenderingContext !== 'undefined') {
    try {
      const { startWebgl } = await import('./webglBackend');
      const backend = await startWebgl();
      try {
        const right = await Promise.race([canary(backend), backend.lost]);
        if (right && !force.failCanary) return { backend };
        reason = 'wrong-results';
      } catch {
        reason = 'wrong-results';
      }
      backend.dispose();
    } catch (error) {
      if (!(error instanceof BackendUnfit)) console.warn('WebGL could not be started', error);
      reason = error instanceof BackendUnfit ? error.reason : 'no-webgl';
    }
  }
  return { backend: await startCpu(), reason };
}
