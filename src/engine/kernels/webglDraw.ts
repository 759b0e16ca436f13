import { env, type TensorInfo } from '@tensorflow/tfjs-core';
import { webgl_util, type MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import { nextTurn } from '../slices';
import { fragmentSource, layeredNames, WIDTH, type ProgramSource } from './programSource';

// tfjs's own way to run a program builds a key from the whole source at every draw and wraps every upload in another
// draw. Training is thousands of tiny draws, so this file does the same with the backend's own context, textures and
// vertex arrays, and nothing around them. Tensors made here are opaque to other tfjs operations.

export type UniformValues = Readonly<Record<string, number | readonly number[]>>;

type TfProgram = ReturnType<MathBackendWebGL['gpgpu']['createProgram']>;

interface Program {
  readonly source: ProgramSource;
  readonly program: TfProgram;
  readonly shader: WebGLShader;
  readonly locations: Map<string, WebGLUniformLocation | null>;
  /** Last values of whole-number and float uniforms: unchanged ones are not sent again. */
  readonly sent: Map<string, number>;
  linked: boolean;
}

/** A texture of several layers that one draw fills together and the next reads: lent, never read back. */
export interface Layers {
  readonly texture: WebGLTexture;
  readonly framebuffer: WebGLFramebuffer;
  /** Quads per layer that are in use. */
  readonly total: number;
}

/** A part of a tensor that a draw fills, in quads; it begins with a row of the texture. */
export interface Part {
  readonly first: number;
  readonly count: number;
}

interface Slot extends Omit<Layers, 'total'> {
  readonly rows: number;
  readonly count: number;
}

/** Draws fused programs on the WebGL 2 context of a tfjs backend. */
export class WebglDraw {
  readonly backend: MathBackendWebGL;
  readonly gl: WebGL2RenderingContext;
  private readonly programs = new Map<string, Program>();
  private readonly layered = new Map<string, Omit<Layers, 'total'>>();
  private readonly slots = new Map<string, Slot>();
  private readonly readFramebuffer: WebGLFramebuffer | null;

  constructor(backend: MathBackendWebGL) {
    this.backend = backend;
    this.gl = backend.gpgpu.gl as WebGL2RenderingContext;
    this.readFramebuffer = this.gl.createFramebuffer();
  }

  /**
   * Starts compiling the programs and waits, without blocking, until all are ready. The last questions about a program
   * wait for all earlier work of the card, so that work is let pass first.
   */
  async prepare(
    sources: readonly ProgramSource[],
    report?: (progress: { done: number; total: number }) => void,
  ): Promise<void> {
    const parallel = this.backend.gpgpu.parallelCompilationExtension as {
      COMPLETION_STATUS_KHR: number;
    } | null;
    const programs = sources.map((source) => this.compile(source)).filter(({ linked }) => !linked);
    for (const [i, program] of programs.entries()) {
      report?.({ done: i, total: programs.length });
      while (parallel && !this.gl.isContextLost()) {
        const status: unknown = this.gl.getProgramParameter(program.program, parallel.COMPLETION_STATUS_KHR);
        if (status !== false) break;
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      await this.fence();
      this.link(program);
    }
  }

  /** A new tensor of some quads, without content. */
  allocate(quadCount: number): TensorInfo {
    const info = this.backend.makeTensorInfo([quadCount * 4], 'float32');
    this.texture(info);
    return info;
  }

  /** The texture of a tensor; uploads it densely when its values are still on the CPU. */
  private texture(info: TensorInfo): WebGLTexture {
    const data = this.backend.texData.get(info.dataId);
    if (!data.texture) {
      const rows = Math.ceil(info.shape[0]! / 4 / WIDTH);
      const values = data.values as Float32Array | null | undefined;
      data.isPacked = true;
      data.texShape = [2 * rows, 2 * WIDTH];
      delete data.values;
      this.backend.uploadToGPU(info.dataId);
      if (values) {
        this.backend.gpgpu.uploadDenseMatrixToTexture(data.texture!.texture, WIDTH, rows, values);
      }
    }
    return data.texture!.texture;
  }

  /** A layered texture with room for some quads in each layer; the same one for the same size. */
  layers(total: number, count: number): Layers {
    const rows = Math.ceil(total / WIDTH);
    const key = `${rows}x${count}`;
    let made = this.layered.get(key);
    if (!made) {
      if (this.layered.size >= 8) this.dropLayers();
      made = this.makeLayers(rows, count);
      this.layered.set(key, made);
    }
    return { ...made, total };
  }

  /** A layered texture of a name, with room for some quads in each layer; it grows when more room is needed. */
  slot(name: string, total: number, count: number): Layers {
    const rows = Math.ceil(total / WIDTH);
    let slot = this.slots.get(name);
    if (!slot || slot.rows < rows || slot.count !== count) {
      if (slot) this.deleteLayers(slot);
      slot = { ...this.makeLayers(rows, count), rows, count };
      this.slots.set(name, slot);
    }
    return { texture: slot.texture, framebuffer: slot.framebuffer, total };
  }

  private makeLayers(rows: number, count: number): Omit<Layers, 'total'> {
    const { gl } = this;
    const texture = gl.createTexture()!;
    gl.bindTexture(gl.TEXTURE_2D_ARRAY, texture);
    gl.texStorage3D(gl.TEXTURE_2D_ARRAY, 1, gl.RGBA32F, WIDTH, rows, count);
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    const framebuffer = gl.createFramebuffer()!;
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    const targets = Array.from({ length: count }, (_, t) => gl.COLOR_ATTACHMENT0 + t);
    for (const [t, target] of targets.entries()) {
      gl.framebufferTextureLayer(gl.FRAMEBUFFER, target, texture, 0, t);
    }
    gl.drawBuffers(targets);
    return { texture, framebuffer };
  }

  private deleteLayers({ texture, framebuffer }: Omit<Layers, 'total'>): void {
    this.gl.deleteTexture(texture);
    this.gl.deleteFramebuffer(framebuffer);
  }

  private dropLayers(): void {
    for (const layers of this.layered.values()) this.deleteLayers(layers);
    this.layered.clear();
  }

  /** One draw: fills every quad of `output`, or of a part of it. */
  draw(
    source: ProgramSource,
    inputs: readonly TensorInfo[],
    output: TensorInfo | Layers,
    values: UniformValues,
    layered: Layers | readonly Layers[] = [],
    part?: Part,
  ): void {
    const { gl } = this;
    const { gpgpu } = this.backend;
    const textures = inputs.map((input) => this.texture(input));
    const program = this.compile(source);
    this.link(program);

    const isTensor = 'dataId' in output;
    const all = isTensor ? output.shape[0]! / 4 : output.total;
    const { first, count } = part ?? { first: 0, count: all };
    const total = first + count;
    const rows = Math.ceil(all / WIDTH);
    if (isTensor) gpgpu.setOutputPackedMatrixTexture(this.texture(output), 2 * rows, 2 * WIDTH);
    else gl.bindFramebuffer(gl.FRAMEBUFFER, output.framebuffer);
    const area = [0, first / WIDTH, Math.min(count, WIDTH), Math.ceil(count / WIDTH)] as const;
    gl.viewport(...area);
    gl.scissor(...area);
    gpgpu.setProgram(program.program);
    gpgpu.bindVertexArray(program.program.vao);
    for (let i = 0; i < textures.length; i += 1) {
      gl.activeTexture(gl.TEXTURE0 + i);
      gl.bindTexture(gl.TEXTURE_2D, textures[i]!);
    }
    const arrays = 'texture' in layered ? [layered] : layered;
    for (let i = 0; i < arrays.length; i += 1) {
      gl.activeTexture(gl.TEXTURE0 + textures.length + i);
      gl.bindTexture(gl.TEXTURE_2D_ARRAY, arrays[i]!.texture);
    }
    this.send(program, 'total', total, false);
    for (const name of source.uniforms) this.send(program, name, values[name] as number, false);
    for (const name of source.floats ?? []) this.send(program, name, values[name] as number, true);
    for (const name of source.vectors ?? []) {
      gl.uniform4fv(program.locations.get(name)!, values[name] as number[]);
    }
    gpgpu.executeProgram();
  }

  /** Contents of several tensors by one transfer and one fence. */
  async read(tensors: readonly TensorInfo[]): Promise<Float32Array[]> {
    const { gl } = this;
    const sizes = tensors.map((t) => Math.ceil(t.shape[0]! / 4 / WIDTH) * WIDTH * 16);
    const buffer = gl.createBuffer();
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
    gl.bufferData(
      gl.PIXEL_PACK_BUFFER,
      sizes.reduce((a, b) => a + b, 0),
      gl.STREAM_READ,
    );
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.readFramebuffer);
    let offset = 0;
    for (const [i, tensor] of tensors.entries()) {
      const texture = this.texture(tensor);
      gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
      gl.readPixels(0, 0, WIDTH, sizes[i]! / (WIDTH * 16), gl.RGBA, gl.FLOAT, offset);
      offset += sizes[i]!;
    }
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, null, 0);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    await this.fence();
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
    const results: Float32Array[] = [];
    offset = 0;
    for (const [i, tensor] of tensors.entries()) {
      const values = new Float32Array(tensor.shape[0]!);
      gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, offset, values);
      offset += sizes[i]!;
      results.push(values);
    }
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    gl.deleteBuffer(buffer);
    return results;
  }

  /** Waits until everything that was drawn so far is done. Returns at once on a lost context. */
  async fence(): Promise<void> {
    const { gl } = this;
    const sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    if (!sync) return;
    // Short work is noticed at once; long work is asked for by timers, which leave the processor to it.
    // getSyncParameter answers from what is known, while clientWaitSync makes this thread wait for the other side.
    const impatient = performance.now() + 3;
    while (!gl.isContextLost() && gl.getSyncParameter(sync, gl.SYNC_STATUS) !== gl.SIGNALED) {
      if (performance.now() < impatient) await nextTurn();
      else await new Promise((resolve) => setTimeout(resolve, 1));
    }
    gl.deleteSync(sync);
  }

  /** Starts compiling; the result is not asked for, so drivers may work in the background. */
  private compile(source: ProgramSource): Program {
    const known = this.programs.get(source.key);
    if (known) return known;
    const before: unknown = env().get('ENGINE_COMPILE_ONLY');
    env().set('ENGINE_COMPILE_ONLY', true);
    const shader = webgl_util.createFragmentShader(this.gl, fragmentSource(source));
    const program = this.backend.gpgpu.createProgram(shader);
    env().set('ENGINE_COMPILE_ONLY', before as boolean);
    const made: Program = { source, program, shader, locations: new Map(), sent: new Map(), linked: false };
    this.programs.set(source.key, made);
    return made;
  }

  private link(made: Program): void {
    if (made.linked) return;
    const { gl } = this;
    const { gpgpu } = this.backend;
    if (!gl.getProgramParameter(made.program, gl.LINK_STATUS) && !gl.isContextLost()) {
      throw new Error(`program ${made.source.key}: ${gl.getShaderInfoLog(made.shader) ?? ''}`);
    }
    gpgpu.buildVao(made.program);
    const { samplers, uniforms, floats, vectors } = made.source;
    for (const name of ['total', ...samplers, ...uniforms, ...(floats ?? []), ...(vectors ?? [])]) {
      made.locations.set(name, gl.getUniformLocation(made.program, name));
    }
    for (const [i, name] of samplers.entries()) gl.uniform1i(made.locations.get(name)!, i);
    for (const [i, name] of layeredNames(made.source).entries()) {
      gl.uniform1i(gl.getUniformLocation(made.program, name), samplers.length + i);
    }
    made.linked = true;
  }

  private send(program: Program, name: string, value: number, isFloat: boolean): void {
    if (program.sent.get(name) === value) return;
    program.sent.set(name, value);
    const location = program.locations.get(name)!;
    if (isFloat) this.gl.uniform1f(location, value);
    else this.gl.uniform1i(location, value);
  }
}

const drawers = new WeakMap<MathBackendWebGL, WebglDraw>();

/** The drawer of a backend; one each, so programs are compiled once. */
export function drawerOf(backend: MathBackendWebGL): WebglDraw {
  let drawer = drawers.get(backend);
  if (!drawer) drawers.set(backend, (drawer = new WebglDraw(backend)));
  return drawer;
}
