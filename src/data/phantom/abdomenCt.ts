import { createRng, hash32 } from '../../math/rng';
import type { ImageWindow } from '../image';
import { kidneyLayers, spineLayers, wallLayers } from './abdomenLayers';
import { hollowLayers, liverLayers, vesselLayers } from './abdomenOrgans';
import type { LiverLayers } from './abdomenOrgans';
import { blur } from './blur';
import { checkSize, cover, mix } from './field';
import { grain } from './noise';
import { liverLesion } from './liverLesion';
import type { LiverFinding } from './liverLesion';
import { drawPose, toPixel, wholeView } from './pose';
import type { Pose, View } from './pose';
import { tissues } from './tissue';
import type { Layer, LabelledSlice } from './tissue';
import type { Phantom } from './truth';

/** HU = stored - 1024, as CT scanners store it. */
const ctIntercept = -1024;

/** The window in which lesions of the liver are read, and in which a network is shown them. */
export const liverWindow: ImageWindow = { center: 60, width: 300 };

/** The table under the patient: two thin shells of carbon fiber around foam. It does not turn with the patient. */
function tableValue(x: number, y: number): { cover: number; hu: number } {
  const below = y - (0.76 - 0.1 * x * x);
  const inside = cover(Math.min(below, 0.075 - below, 0.12 * (0.86 - Math.abs(x))), 0.003);
  const shell = cover(0.007 - Math.abs(Math.min(below, 0.075 - below) - 0.009), 0.002);
  return { cover: inside, hu: mix(-935, 140, shell) };
}

/** Paints the layers over air; a pixel belongs to the last layer that covers more than half of it. */
function paint(
  size: number,
  { pose, view, layers, liver }: { pose: Pose; view: View; layers: readonly Layer[]; liver: LiverLayers },
) {
  const hu = new Float32Array(size * size).fill(-1000);
  const labels = new Uint8Array(size * size);
  const anatomy = new Uint8Array(size * size);
  const marked = new Uint8Array(size * size);
  const step = 2 / size;
  const parenchyma = liver.layers[0];
  for (let i = 0; i < hu.length; i += 1) {
    const imageX = ((i % size) + 0.5) * step - 1;
    const imageY = (Math.floor(i / size) + 0.5) * step - 1;
    const table = tableValue(view.x + view.half * imageX, view.y + view.half * imageY);
    let value = mix(-1000, table.hu, table.cover);
    let label = tissues.indexOf(table.cover > 0.02 ? 'other' : 'air');
    const x = pose.bodyX(imageX, imageY);
    const y = pose.bodyY(imageX, imageY);
    for (const layer of Math.abs(x) < 1.05 && Math.abs(y) < 0.85 ? layers : []) {
      const m = layer.cover(x, y, i);
      if (m < 0.002) continue;
      value = mix(value, typeof layer.value === 'number' ? layer.value : layer.value(x, y, i), m);
      if (m <= 0.5) continue;
      label = tissues.indexOf(layer.tissue);
      anatomy[i] = layer === parenchyma ? 1 : 0;
    }
    hu[i] = value;
    labels[i] = label;
    if (anatomy[i] === 1 && liver.lesion.holds(x, y, i)) marked[i] = 1;
  }
  return { hu, labels, anatomy, lesion: marked };
}

/** What may be chosen about the patient and the picture. */
export interface AbdomenOptions {
  /** What lies in the liver; the small dark lesion unless given. */
  readonly finding?: LiverFinding;
  /** Where the slice lies: through the kidneys, or above them through the dome of the liver. */
  readonly level?: 'kidneys' | 'dome';
  /** Whether the picture is cropped to the liver. */
  readonly closeUp?: boolean;
}

/** Where the liver lies in the picture. */
const liverView: View = { x: -0.42, y: -0.08, half: 0.56 };

/** A CT slice with the tissue of every pixel and the truth about the liver's lesion. */
export type AbdomenSlice = LabelledSlice & Phantom;

/**
 * An axial CT slice of the upper abdomen in the portal venous phase, with the tissue of every pixel: air, fat, soft
 * tissue and bone, a table, and a lesion in the liver (a phantom after Fig. 2: nobody's patient).
 * The same seed with another finding is the same patient.
 * @param size pixels along a side, 32 to 512
 * @param seed any whole number: another one is another patient
 * @returns 12-bit stored numbers, HU = stored - 1024, with the window C 40 / W 400 (a close-up: C 60 / W 300)
 * @throws RangeError for any other size
 */
export function abdomenCt(
  size: number,
  seed: number,
  { finding = 'dark', level = 'kidneys', closeUp = false }: AbdomenOptions = {},
): AbdomenSlice {
  checkSize(size);
  const rng = createRng(seed);
  const view = closeUp ? liverView : wholeView;
  const pose = drawPose(rng, 0.05, [0.96, 1.02], [0.03, 0.02], view);
  const wall = wallLayers(rng, size);
  const draw = liverLesion(finding, hash32(seed, 5), size, pose.scale);
  const liver = liverLayers(rng, size, wall.depth, draw);
  const low = level === 'kidneys';
  const layers = [
    ...wall.layers,
    ...spineLayers(rng, size),
    ...(low ? liver.layers : liver.layers.slice(0, 1)),
    ...kidneyLayers(rng, size).slice(low ? 0 : Infinity),
    ...hollowLayers(rng, size, low),
    ...vesselLayers(rng),
  ];
  const { hu, ...truth } = paint(size, { pose, view, layers, liver });
  const noise = grain(rng, size, 0.6);
  const soft = blur(hu, size, 0.5);
  const stored = new Uint16Array(size * size);
  for (let i = 0; i < stored.length; i += 1)
    stored[i] = Math.min(4095, Math.max(0, Math.round(soft[i]! + 11 * noise[i]! - ctIntercept)));
  const { x, y, radius } = liver.lesion;
  const place = { ...toPixel(pose, size, x, y), radius: (radius * pose.scale * size) / 2 };
  return {
    image: {
      rows: size,
      columns: size,
      channels: 1,
      stored,
      bits: 12,
      rescale: { slope: 1, intercept: ctIntercept, unit: 'HU' },
      window: closeUp ? liverWindow : { center: 40, width: 400 },
      modality: 'CT',
      name: 'CT, upper abdomen',
    },
    ...truth,
    findings: finding === 'none' ? [] : [{ kind: finding === 'dark' ? 'lesion' : finding, ...place }],
  };
}
