import type { Engine } from './engine';
import { EngineClient } from './engineClient';
import { workerHost } from './workerHost';

let engine: Engine | null = null;

/** Whether the page could have WebGL 2; asked once, the small context is let go. */
function pageHasWebgl(): boolean {
  if (typeof WebGL2RenderingContext === 'undefined') return false;
  try {
    const gl = document.createElement('canvas').getContext('webgl2');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    return gl !== null;
  } catch {
    return false;
  }
}

/** The page's engine; it starts at the first wish. tfjs is loaded by the worker, or by the page only as a last resort. */
export function getEngine(): Engine {
  engine ??= new EngineClient({
    worker: workerHost,
    inline: async () => {
      const { inlineHost } = await import('../inlineHost');
      return inlineHost();
    },
    pageHasWebgl,
    force: globalThis.__deepRoundsEngine ?? {},
  });
  return engine;
}
