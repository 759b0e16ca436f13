import {
  backend as currentBackend,
  env,
  findBackendFactory,
  registerBackend,
  removeBackend,
  setBackend,
} from '@tensorflow/tfjs-core';
import { MathBackendWebGL, setWebGLContext } from '@tensorflow/tfjs-backend-webgl';
import { BackendUnfit, type Backend } from './backend';
import { EngineError } from './client/engineError';
import { gpuName } from './gpuName';
import { drawerOf } from './kernels/webglDraw';
import { registerWebglKernels, sourcesOf } from './kernels/webglKernels';

let registered = false;

const ATTRIBUTES: WebGLContextAttributes = {
  alpha: false,
  antialias: false,
  depth: false,
  stencil: false,
  premultipliedAlpha: false,
  preserveDrawingBuffer: false,
  powerPreference: 'high-performance',
};

/** Safari's OffscreenCanvas has no working fences; its page canvas has. */
function mustUseElement(): boolean {
  const agent = navigator.userAgent;
  return /safari/i.test(agent) && !/chrome|chromium|android|crios|fxios|edg/i.test(agent);
}

function makeCanvas(): HTMLCanvasElement | OffscreenCanvas {
  if (typeof document !== 'undefined') return document.createElement('canvas');
  if (typeof OffscreenCanvas === 'undefined' || mustUseElement()) throw new BackendUnfit('no-webgl');
  return new OffscreenCanvas(1, 1);
}

/**
 * Starts the WebGL backend of tfjs on a context of our own, so that its loss is seen and a new one can be had.
 * @throws BackendUnfit 'no-webgl' or 'no-float-textures'
 */
export async function startWebgl(): Promise<Backend> {
  const canvas = makeCanvas();
  const gl = canvas.getContext('webgl2', ATTRIBUTES) as WebGL2RenderingContext | null;
  if (!gl) throw new BackendUnfit('no-webgl');
  if (!gl.getExtension('EXT_color_buffer_float')) throw new BackendUnfit('no-float-textures');

  let fail: (error: EngineError) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => (fail = reject));
  // Nobody may be waiting when it is lost; the next job finds out.
  lost.catch(() => undefined);
  canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault();
    fail(new EngineError('context-lost'));
  });

  setWebGLContext(2, gl);
  env().set('WEBGL_VERSION', 2);
  env().set('HAS_WEBGL', true);
  // Freed textures are kept for reuse up to this many bytes.
  env().set('WEBGL_DELETE_TEXTURE_THRESHOLD', 256 * 1024 * 1024);
  if (findBackendFactory('webgl')) removeBackend('webgl');
  registerBackend('webgl', () => new MathBackendWebGL(canvas), 2);
  if (!registered) registerWebglKernels();
  registered = true;
  if (!(await setBackend('webgl'))) throw new BackendUnfit('no-webgl');
  const backend = currentBackend() as MathBackendWebGL;
  if (!env().getBool('WEBGL_RENDER_FLOAT32_CAPABLE')) throw new BackendUnfit('no-float-textures');

  const draw = drawerOf(backend);
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  const whole = (): void => {
    if (gl.isContextLost()) throw new EngineError('context-lost');
  };
  return {
    name: 'webgl',
    gpu: gpuName(String(renderer ?? '')),
    prepare: async (spec, purpose) => {
      const { traces, plainTraces, update, gradient, outputs, sums, field } = sourcesOf(spec);
      await draw.prepare(
        {
          train: [traces, update, sums],
          field: [field],
          gradient: [plainTraces, gradient],
          forward: [outputs],
        }[purpose],
      );
      whole();
    },
    prepareCnn: async (shape, optimizer, purpose, report) => {
      const { cnnSources } = await import('./kernels/cnn/webglKernels');
      await draw.prepare(cnnSources(shape, optimizer, purpose), report);
      whole();
    },
    read: async (tensors) => {
      const values = await draw.read(tensors);
      whole();
      return values;
    },
    fence: async () => {
      await draw.fence();
      whole();
    },
    textures: () => backend.getTextureManager().getNumUsedTextures(),
    lost,
    loseContext: () => gl.getExtension('WEBGL_lose_context')?.loseContext(),
    dispose: () => {
      // tfjs polls the fences of a lost card for ever unless its list is emptied.
      (backend.gpgpu as unknown as { itemsToPoll: unknown[] }).itemsToPoll = [];
      if (currentBackend() === backend) removeBackend('webgl');
    },
  };
}
