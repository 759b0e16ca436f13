import type { Rng } from '../../math/rng';
import { cover, ellipse, mix, uniform } from './field';
import { valueNoise } from './noise';

/** Gray level of a background at a point. */
export type Background = (x: number, y: number, i: number) => number;

/** A plain background: clouds, a slope, and one straight border that belongs to no object. */
export function plainBackground(rng: Rng, size: number): Background {
  const [broad, fine] = [valueNoise(rng, size, 3), valueNoise(rng, size, 9)];
  const level = uniform(rng, 70, 180);
  const [clouds, grains] = [uniform(rng, 0, 22), uniform(rng, 0, 12)];
  const [slopeX, slopeY] = [uniform(rng, -30, 30), uniform(rng, -30, 30)];
  const turn = uniform(rng, 0, 2 * Math.PI);
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const [step, far] = [uniform(rng, -50, 50), uniform(rng, 0.5, 0.9)];
  return (x, y, i) =>
    level +
    clouds * broad[i]! +
    grains * fine[i]! +
    slopeX * x +
    slopeY * y +
    step * cover(x * c + y * s - far, 2 / size);
}

/** A cluttered background that looks like a body: an outline with a rim, organs, curved lines, texture. */
export function bodyBackground(rng: Rng, size: number): { background: Background; x: number; y: number } {
  const [x0, y0] = [uniform(rng, -0.15, 0.15), uniform(rng, -0.15, 0.15)];
  const [rx, ry, turn] = [uniform(rng, 0.65, 1.1), uniform(rng, 0.65, 1.1), uniform(rng, 0, Math.PI)];
  const [outside, tissue] = [uniform(rng, 0, 120), uniform(rng, 60, 190)];
  const rim = (rng.next() < 0.6 ? 1 : 0) * uniform(rng, -80, 110);
  const rimWidth = uniform(rng, 0.03, 0.07);
  const [outline, broad, fine] = [4, 4, 12].map((cells) => valueNoise(rng, size, cells));
  const [clouds, grains] = [uniform(rng, 2, 14), uniform(rng, 0, 12)];
  const organs = Array.from({ length: 4 }, () => ({
    gain: (rng.next() < 0.55 ? 1 : 0) * uniform(rng, -75, 75),
    x: uniform(rng, -0.7, 0.7),
    y: uniform(rng, -0.7, 0.7),
    rx: uniform(rng, 0.1, 0.5),
    ry: uniform(rng, 0.05, 0.35),
    turn: uniform(rng, 0, Math.PI),
    edge: uniform(rng, 0.04, 0.3),
  }));
  const lines = Array.from({ length: 5 }, () => {
    const angle = uniform(rng, 0, 2 * Math.PI);
    return {
      gain: (rng.next() < 0.5 ? 1 : 0) * uniform(rng, -65, 65),
      c: Math.cos(angle),
      s: Math.sin(angle),
      off: uniform(rng, -0.7, 0.7),
      bend: uniform(rng, -0.5, 0.5),
      wave: uniform(rng, 2, 5),
      width: uniform(rng, 0.018, 0.05),
      start: uniform(rng, -1, 0.5),
    };
  });
  const background: Background = (x, y, i) => {
    const out = ellipse(x, y, x0, y0, rx, ry, turn) + 0.04 * outline![i]!;
    let level =
      mix(outside, tissue, cover(1 - out, 0.03)) + rim * Math.exp(-(((out - 0.97) / rimWidth) ** 2));
    for (const organ of organs) {
      if (organ.gain === 0) continue;
      const far = ellipse(x, y, organ.x, organ.y, organ.rx, organ.ry, organ.turn);
      level += organ.gain * cover(1 - far, organ.edge);
    }
    for (const { gain, c, s, off, bend, wave, width, start } of lines) {
      if (gain === 0) continue;
      const v = y * c - x * s;
      const across = (x * c + y * s - off + bend * v * v + 0.12 * Math.sin(v * wave)) / width;
      if (across > 4 || across < -4) continue;
      level += gain * Math.exp(-across * across) * cover(v - start, 0.05);
    }
    return level + clouds * broad![i]! + grains * fine![i]!;
  };
  return { background, x: x0, y: y0 };
}
