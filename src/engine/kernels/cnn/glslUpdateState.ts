import { OPTIMIZER_DEFAULTS, optimizerSlots, type OptimizerName } from '../../../math/optimizer';
import { float } from '../glslForward';
import type { ProgramSource } from '../programSource';
import { cnnKey, type CnnPack } from './pack';

/** The next state from the present one and the gradient. */
export function updateStateProgram(pack: CnnPack, optimizer: OptimizerName): ProgramSource {
  const { paramQuads } = pack;
  const { momentum, beta1, beta2, epsilon } = OPTIMIZER_DEFAULTS;
  const isBias = [...pack.blocks, ...pack.dense]
    .map(({ first, firstBias, section }) => `(quad >= ${firstBias} && quad < ${first + section})`)
    .join(' || ');
  const rules = {
    sgd: 'return w - learningRate * g;',
    momentum: `vec4 m = ${float(momentum)} * fetch(state, ${paramQuads} + quad) + g;
      return section == 0 ? w - learningRate * m : m;`,
    adam: `vec4 m = ${float(beta1)} * fetch(state, ${paramQuads} + quad) + ${float(1 - beta1)} * g;
      vec4 v = ${float(beta2)} * fetch(state, ${2 * paramQuads} + quad) + ${float(1 - beta2)} * g * g;
      if (section == 1) return m;
      if (section == 2) return v;
      return w - learningRate * (m * correction1) / (sqrt(v * correction2) + ${float(epsilon)});`,
  };
  return {
    key: `cnnUpdate|${optimizer}|${cnnKey(pack.shape)}`,
    samplers: ['state', 'gradient'],
    uniforms: ['stepNumber', 'lockedQuads'],
    floats: ['learningRate', 'l2', 'correction1', 'correction2', 'blend'],
    code: `
      if (index == ${paramQuads * (1 + optimizerSlots(optimizer))}) {
        vec4 status = fetch(state, index);
        vec4 now = fetch(gradient, ${paramQuads});
        bool isBad = !inRange(vec4(now.x));
        float firstBad = status.y < -0.5 && isBad ? float(stepNumber) : status.y;
        return vec4(now.x, firstBad, status.zw + blend * (now.xy - status.zw));
      }
      int section = index / ${paramQuads};
      int quad = index - section * ${paramQuads};
      if (quad < lockedQuads) return fetch(state, index);
      vec4 w = fetch(state, quad);
      bool isBias = ${isBias};
      vec4 g = fetch(gradient, quad) + (isBias ? 0.0 : l2) * w;
      ${rules[optimizer]}`,
  };
}
