import type { ProgramSource } from '../programSource';
import { quads } from '../spec';

/**
 * Softmax and cross-entropy: slopes along the logits, [image, class quad], and in layer 1 of an image's first quad its
 * loss and whether its answer is right, both times their share.
 */
export function lossProgram(classes: number): ProgramSource {
  const wide = quads(classes);
  return {
    key: `cnnLoss|${classes}`,
    samplers: ['targets'],
    layered: ['logits'],
    uniforms: [],
    floats: ['share'],
    targets: 2,
    functions: `
      const vec4 steps = vec4(0.0, 1.0, 2.0, 3.0);
      vec4 sums(int b, int u) {
        vec4 classes = float(4 * u) + steps;
        return mix(vec4(-1e30), fetchLayer(logits, b * ${wide} + u, 0), lessThan(classes, vec4(${classes}.0)));
      }`,
    code: `
      int q = index % ${wide};
      int b = index / ${wide};
      vec4 wanted = fetch(targets, b);
      float top = -3e38;
      float best = 0.0;
      float own = 0.0;
      for (int u = 0; u < ${wide}; u++) {
        vec4 z = sums(b, u);
        for (int c = 0; c < 4; c++) {
          float number = float(4 * u + c);
          if (z[c] > top) { top = z[c]; best = number; }
          if (number == wanted.x) own = z[c];
        }
      }
      float sum = 0.0;
      for (int u = 0; u < ${wide}; u++) sum += dot(exp(sums(b, u) - top), vec4(1.0));
      vec4 right = vec4(equal(float(4 * q) + steps, vec4(wanted.x)));
      r0 = share * wanted.y * (exp(sums(b, q) - top) / sum - right);
      r1 = vec4(share * wanted.y * (log(sum) + top - own), best == wanted.x ? share : 0.0, 0.0, 0.0);`,
  };
}

/** The last quad of the gradient: mean loss and share of right answers. */
export function lossSumProgram(classes: number): ProgramSource {
  return {
    key: `cnnLossSum|${classes}`,
    samplers: [],
    layered: ['losses'],
    uniforms: ['cases'],
    code: `
      vec4 sum = vec4(0.0);
      for (int b = 0; b < cases; b++) sum += fetchLayer(losses, b * ${quads(classes)}, 1);
      return sum;`,
  };
}
