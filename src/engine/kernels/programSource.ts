import { float } from './glslForward';
import { RANGE_LIMIT } from './spec';

/** Source of a program: a function body that gives the quad at `index`, and the names of what it reads. */
export interface ProgramSource {
  readonly key: string;
  readonly samplers: readonly string[];
  /** Name of a layered texture that is read, after the samplers; or of several. */
  readonly layered?: string | readonly string[];
  /** The body fills this many quads r0, r1.. at once instead of returning one. */
  readonly targets?: number;
  /** Whole numbers. */
  readonly uniforms: readonly string[];
  readonly floats?: readonly string[];
  readonly vectors?: readonly string[];
  readonly functions?: string;
  readonly code: string;
}

/** Texels per row of every texture; a power of two, so that shaders split an index by shifts. */
export const WIDTH = 64;

/** Functions that every program may use. */
const COMMON_FUNCTIONS = `
  vec4 sigmoid4(vec4 z) {
    vec4 e = exp(-abs(z));
    return mix(e, vec4(1.0), greaterThanEqual(z, vec4(0.0))) / (1.0 + e);
  }
  vec4 tanh4(vec4 z) {
    vec4 e = exp(-2.0 * abs(z));
    return sign(z) * (1.0 - e) / (1.0 + e);
  }
  vec4 softLoss4(vec4 z, vec4 y) {
    return max(z, vec4(0.0)) - z * y + log(1.0 + exp(-abs(z)));
  }
  uint mix32(uint h) {
    h = (h ^ (h >> 16)) * 0x21f0aaadu;
    h = (h ^ (h >> 15)) * 0x735a2d97u;
    return h ^ (h >> 15);
  }
  vec4 dropout4(uint unitHash, uvec4 keys, float rate, float kept) {
    vec4 draw = vec4(mix32(unitHash ^ keys.x) >> 8, mix32(unitHash ^ keys.y) >> 8,
                     mix32(unitHash ^ keys.z) >> 8, mix32(unitHash ^ keys.w) >> 8) / 16777216.0;
    return kept * vec4(greaterThanEqual(draw, vec4(rate)));
  }
  bool inRange(vec4 v) {
    uvec4 exponent = floatBitsToUint(v) & 0x7f800000u;
    return all(lessThan(exponent, uvec4(0x7f800000u))) && all(lessThan(abs(v), vec4(${float(RANGE_LIMIT)})));
  }`;

/** Names of the layered textures that a program reads, in order. */
export function layeredNames({ layered = [] }: ProgramSource): readonly string[] {
  return typeof layered === 'string' ? [layered] : layered;
}

/** The whole fragment shader of a program. */
export function fragmentSource(source: ProgramSource): string {
  const targets = source.targets ?? 0;
  const each = (make: (t: number) => string): string[] => Array.from({ length: targets }, (_, t) => make(t));
  const lines = [
    '#version 300 es',
    'precision highp float;',
    'precision highp int;',
    'precision highp sampler2D;',
    ...(targets ? each((t) => `layout(location = ${t}) out vec4 out${t};`) : ['out vec4 outputColor;']),
    'precision highp sampler2DArray;',
    ...layeredNames(source).map((name) => `uniform sampler2DArray ${name};`),
    'uniform int total;',
    ...source.samplers.map((name) => `uniform sampler2D ${name};`),
    ...source.uniforms.map((name) => `uniform int ${name};`),
    ...(source.floats ?? []).map((name) => `uniform float ${name};`),
    ...(source.vectors ?? []).map((name) => `uniform vec4 ${name};`),
    'vec4 fetch(sampler2D from, int i) { return texelFetch(from, ivec2(i & 63, i >> 6), 0); }',
    'vec4 fetchLayer(sampler2DArray from, int i, int layer) {',
    '  return texelFetch(from, ivec3(i & 63, i >> 6, layer), 0);',
    '}',
    COMMON_FUNCTIONS,
    source.functions ?? '',
    `const int WIDTH = ${WIDTH};`,
    ...each((t) => `vec4 r${t} = vec4(0.0);`),
    `${targets ? 'void' : 'vec4'} quadAt(int index) {${source.code}}`,
    `void main() {
      int index = int(gl_FragCoord.y) * WIDTH + int(gl_FragCoord.x);`,
    ...(targets
      ? ['if (index < total) quadAt(index);', ...each((t) => `out${t} = r${t};`)]
      : ['outputColor = index < total ? quadAt(index) : vec4(0.0);']),
    '}',
  ];
  return lines.join('\n');
}
