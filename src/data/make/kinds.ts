import { hash32, hashUniform } from '../../math/rng';
import type { ImageWindow } from '../image';
import { abdomenCt, liverWindow } from '../phantom/abdomenCt';
import { abstractShape, clutteredScene, sceneKinds } from '../phantom/abstractScene';
import type { SceneKind } from '../phantom/abstractScene';
import type { TumorKind } from '../phantom/brainLesion';
import { brainMr, mrGain } from '../phantom/brainMr';
import type { ChestFinding } from '../phantom/chestLesion';
import { chestXray, xrayGain } from '../phantom/chestXray';
import { fundus } from '../phantom/fundus';
import { headCt } from '../phantom/headCt';
import type { LiverFinding } from '../phantom/liverLesion';
import { objectKinds } from '../phantom/objects';
import type { ObjectKind } from '../phantom/objects';
import type { Phantom } from '../phantom/truth';
import type { ScannerShift } from '../transform/scannerShift';

/** What may be chosen about every image of a set; a kind takes what means something to it. */
export interface Look {
  /** -1 left, 1 right in the image (brain, head CT, chest); each image's own unless given. */
  readonly side?: -1 | 1;
  /** How far the lesion stands out (brain, head CT, chest): 1 unless given, 0 not at all. */
  readonly contrast?: number;
  /** Whether the liver CT is cropped to the liver. */
  readonly closeUp?: boolean;
}

/** A kind of image that sets are made of. */
export interface KindRecipe {
  /** Every class that it can draw; sets take the first two unless told otherwise. */
  readonly classes: readonly string[];
  readonly channels: 1 | 3;
  /** From stored numbers to bytes: the values that become 0 and 255; null where the stored numbers are bytes. */
  readonly window: ImageWindow | null;
  /** Whether `draw` itself takes the scanner's shift; otherwise the finished image is shifted. */
  readonly scans: boolean;
  /** Milliseconds for an image of 48 x 48 pixels on a slow computer; larger ones take as much per pixel. */
  readonly cost: number;
  draw(size: number, id: number, label: string, look: Look, shift: ScannerShift): Phantom;
}

const tumorOf = (label: string) => (label === 'normal' ? 'none' : label) as TumorKind | 'none';

/** All kinds. The same patient's number gives the same head in MR and CT. */
export const imageKinds = {
  brain: {
    classes: ['ring', 'solid', 'normal', 'satellites'],
    channels: 1,
    window: { center: 127.5 * mrGain, width: 255 * mrGain },
    scans: true,
    cost: 4,
    draw: (size, id, label, look, shift) => brainMr(size, id, { tumor: tumorOf(label), ...look, shift }),
  },
  headCt: {
    classes: ['ring', 'solid', 'normal', 'satellites'],
    channels: 1,
    window: null,
    scans: true,
    cost: 4,
    draw: (size, id, label, look, shift) => headCt(size, id, { tumor: tumorOf(label), ...look, shift }),
  },
  chest: {
    classes: ['normal', 'consolidation', 'nodule'],
    channels: 1,
    window: { center: 127.5 * xrayGain, width: 255 * xrayGain },
    scans: true,
    cost: 20,
    draw: (size, id, label, look, shift) =>
      chestXray(size, id, { finding: (label === 'normal' ? 'none' : label) as ChestFinding, ...look, shift }),
  },
  fundus: {
    classes: ['normal', 'diabetic'],
    channels: 3,
    window: null,
    scans: false,
    cost: 24,
    // From mild to severe, as patients come.
    draw: (size, id, label) => fundus(size, id, label === 'normal' ? 0 : 0.35 + 0.65 * hashUniform(id, 7)),
  },
  liver: {
    classes: ['ring', 'solid', 'normal', 'dark'],
    channels: 1,
    window: liverWindow,
    scans: false,
    cost: 15,
    draw: (size, id, label, { closeUp = false }) =>
      abdomenCt(size, id, {
        finding: (label === 'normal' ? 'none' : label) as LiverFinding,
        level: 'dome',
        closeUp,
      }),
  },
  shapes: {
    classes: objectKinds,
    channels: 1,
    window: null,
    scans: false,
    cost: 2.5,
    draw: (size, id, label) => abstractShape(size, id, label as ObjectKind),
  },
  scenes: {
    classes: sceneKinds,
    channels: 1,
    window: null,
    scans: false,
    cost: 5,
    draw: (size, id, label) => clutteredScene(size, id, label as SceneKind),
  },
} as const satisfies Record<string, KindRecipe>;

export type ImageKind = keyof typeof imageKinds;

/** The recipe of a kind, by its common type. */
export const recipeOf = (kind: ImageKind): KindRecipe => imageKinds[kind];

/** The patient's number of image i of a set: the same whatever the count, the kind or the class. */
export function idOf(seed: number, i: number): number {
  return hash32(seed, 0x5e7, i);
}
