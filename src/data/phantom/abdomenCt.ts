import { createRng } from '../../math/rng';
import { kidneyLayers, spineLayers, wallLayers } from './abdomenLayers';
import { hollowLayers, liverLayers, vesselLayers } from './abdomenOrgans';
import { blur } from './blur';
import { checkSize, cover, mix } from './field';
import { grain } from './noise';
import { drawPose, toPixel } from './pose';
import type { Pose } from './pose';
import { tissues } from './tissue';
import type { Layer, LabelledSlice } from './tissue';

/** HU = stored - 1024, as CT scanners store it. */
const intercept = -1024;

/** The table under the patient: two thin shells of carbon fiber around foam. It does not turn with the patient. */
function tableValue(x: number, y: number): { cover: number; hu: number } {
  const below = y - (0.76 - 0.1 * x * x);
  const inside = cover(Math.min(below, 0.075 - below, 0.12 * (0.86 - Math.abs(x))), 0.003);
  const shell = cover(0.007 - Math.abs(Math.min(below, 0.075 - below) - 0.009), 0.002);
  return { cover: inside, hu: mix(-935, 140, shell) };
}

/** Paints the layers over air; a pixel belongs to the last layer that covers more than half of it. */
function paint(size: number, pose: Pose, layers: readonly Layer[]) {
  const hu = new Float32Array(size * size).fill(-1000);
  const labels = new Uint8Array(size * size);
  const step = 2 / size;
  for (let i = 0; i < hu.length; i += 1) {
    const imageX = ((i % size) + 0.5) * step - 1;
    const imageY = (Math.floor(i / size) + 0.5) * step - 1;
    const table = tableValue(imageX, imageY);
    let value = mix(-1000, table.hu, table.cover);
    let label = tissues.indexOf(table.cover > 0.02 ? 'other' : 'air');
    const x = pose.bodyX(imageX, imageY);
    const y = pose.bodyY(imageX, imageY);
    for (const layer of Math.abs(x) < 1.05 && Math.abs(y) < 0.85 ? layers : []) {
      const m = layer.cover(x, y, i);
      if (m < 0.002) continue;
      value = mix(value, typeof layer.value === 'number' ? layer.value : layer.value(x, y, i), m);
      if (m > 0.5) label = tissues.indexOf(layer.tissue);
    }
    hu[i] = value;
    labels[i] = label;
  }
  return { hu, labels };
}

/**
 * An axial CT slice of the upper abdomen in the portal venous phase, with the tissue of every pixel: air, fat, soft
 * tissue and bone, a table, and one dark liver lesion (a phantom after Fig. 2: nobody's patient).
 * @param size pixels along a side, 32 to 512
 * @param seed any whole number: another one is another patient
 * @returns 12-bit stored numbers, HU = stored - 1024, with the window C 40 / W 400
 * @throws RangeError for any other size
 */
export function abdomenCt(size: number, seed: number): LabelledSlice {
  checkSize(size);
  const rng = createRng(seed);
  const pose = drawPose(rng, 0.05, [0.96, 1.02], [0.03, 0.02]);
  const wall = wallLayers(rng, size);
  const liver = liverLayers(rng, size, wall.depth);
  const layers = [
    ...wall.layers,
    ...spineLayers(rng, size),
    ...liver.layers,
    ...kidneyLayers(rng, size),
    ...hollowLayers(rng, size),
    ...vesselLayers(rng),
  ];
  const { hu, labels } = paint(size, pose, layers);
  const noise = grain(rng, size, 0.6);
  const soft = blur(hu, size, 0.5);
  const stored = new Uint16Array(
    soft.map((value, i) => Math.min(4095, Math.max(0, Math.round(value + 11 * noise[i]! - intercept)))),
  );
  const { x, y, radius } = liver.lesion;
  return {
    image: {
      rows: size,
      columns: size,
      channels: 1,
      stored,
      bits: 12,
      rescale: { slope: 1, intercept, unit: 'HU' },
      window: { center: 40, width: 400 },
      modality: 'CT',
      name: 'CT, upper abdomen',
    },
    labels,
    findings: [{ kind: 'lesion', ...toPixel(pose, size, x, y), radius: (radius * pose.scale * size) / 2 }],
  };
}
