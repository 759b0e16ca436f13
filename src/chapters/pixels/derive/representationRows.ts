import type { RepresentationState } from '../modelRepresentation';
import type { Hidden } from './bend';
import type { LinearScene } from './representation';

type Table = [header: string[], rows: (string | number)[][]];

/** The settings, then every case before and after; for Save numbers. */
export function linearRows(state: RepresentationState, scene: LinearScene): Table {
  const { angle, shift1, shift2, scale, shear, part } = state;
  const { w11, w12, w21, w22, b1, b2 } = scene.map;
  const settings = [part, angle, shift1, shift2, scale, shear, w11, w12, w21, w22, b1, b2];
  const header = 'x1,x2,label,new_x1,new_x2,right';
  const names = 'data,angle,shift1,shift2,scale,shear,w11,w12,w21,w22,b1,b2';
  const { points, moved, wrong } = scene;
  return [
    [...header.split(','), ...names.split(',')],
    Array.from(points.y, (label, i) => [
      points.x[2 * i]!,
      points.x[2 * i + 1]!,
      label,
      moved[2 * i]!,
      moved[2 * i + 1]!,
      wrong[i] ? 0 : 1,
      ...(i === 0 ? settings : []),
    ]),
  ];
}

/** Every case and what each unit of the network makes of it, with the run that the network comes from. */
export function networkRows(
  run: { readonly step: number; readonly seed: number; readonly params: ArrayLike<number> },
  cases: Hidden,
  y: ArrayLike<number>,
): Table {
  const header = 'x1,x2,label,h1,h2,h3,g1,g2,answer,step,seed,parameters';
  const { x, first, second, answer } = cases;
  return [
    header.split(','),
    Array.from({ length: y.length }, (_, i) => [
      x[2 * i]!,
      x[2 * i + 1]!,
      y[i]!,
      ...first.subarray(3 * i, 3 * i + 3),
      ...second.subarray(2 * i, 2 * i + 2),
      answer[i]!,
      ...(i === 0 ? [run.step, run.seed, Array.from(run.params).join(' ')] : []),
    ]),
  ];
}
