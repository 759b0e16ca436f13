import type { Rng } from '../../math/rng';
import type { ChestShape } from './chestShape';
import { bell, cover, ellipse, uniform } from './field';

/** The windpipe with its two main bronchi, and the gas under the left dome: air in the beam's path, 0..about 0.3. */
export function drawChestAir(rng: Rng, shape: ChestShape): (x: number, y: number) => number {
  const pushed = uniform(rng, -0.03, -0.008);
  const fork = uniform(rng, -0.22, -0.17);
  const gasX = uniform(rng, 0.3, 0.44);
  const gasRadius = uniform(rng, 0.06, 0.12);
  const gasY = shape.dome(gasX) + 0.05 + gasRadius;
  const fluidY = gasY + uniform(rng, 0.02, 0.06);
  const bronchus = (x: number, down: number, slope: number) => bell((x - pushed - slope * down) / 0.02, 1);
  return (x, y) => {
    let air = 0;
    if (Math.abs(x) < 0.3 && y < 0.1) {
      // The aortic arch pushes the windpipe aside.
      const square = ((x - pushed * cover(y - shape.archY + 0.12, 0.05)) / 0.04) ** 2;
      air += 0.3 * Math.exp(-square * square) * cover(fork - y, 0.025);
      const down = y - fork;
      if (down > -0.1 && down < 0.35) {
        const branches = Math.max(bronchus(x, down, -0.75), bronchus(x, down, 1.05));
        air += 0.16 * branches * cover(down, 0.01) * cover(0.14 - down, 0.03);
      }
    }
    if (Math.abs(x - gasX) < 0.35 && Math.abs(y - gasY) < 0.3) {
      const gas = cover(1 - ellipse(x, y, gasX, gasY, 1.5 * gasRadius, gasRadius), 0.07);
      air += 0.27 * gas * cover(fluidY - y, 0.014);
    }
    return air;
  };
}
