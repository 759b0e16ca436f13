// What the figures of the chapter on limits claim, over five seeds, by the same functions that the figures use.
import { unseenImages } from '../src/chapters/limits/derive/cheat';
import { fixedScale, netShape, pixels, side } from '../src/chapters/limits/derive/nets';
import { remedies, type Remedy } from '../src/chapters/limits/derive/scanner';
import { judgeNets, scannerTest, type ScannerScores } from '../src/chapters/limits/derive/scannerScores';
import { makeImages, type ImageSet } from '../src/data/make/makeImages';
import { vendorA, vendorB, type ScannerShift } from '../src/data/transform/scannerShift';
import type { Backend } from '../src/engine/backend';
import { cnnAnswerer } from '../src/math/cnnInfer';
import { brushRow } from './limitsBrush';
import { effect, type Row } from './limitsRow';
import { hospitalNet, scannerNet } from './limitsTrain';

const seeds = [1, 2, 3, 4, 5];

function judged(nets: Record<Remedy, Float32Array>, set: ImageSet, shift: ScannerShift): ScannerScores {
  const work = judgeNets(nets, set.x, set.labels, shift);
  let next = work.next();
  while (!next.done) next = work.next();
  return next.value;
}

async function scanner(backend: Backend): Promise<Row[]> {
  const unseen = makeImages({ kind: 'brain', size: side, count: scannerTest, seed: 900_001 });
  const [home, away, soft]: ScannerScores[][] = [[], [], []];
  for (const seed of seeds) {
    const nets = {} as Record<Remedy, Float32Array>;
    for (const remedy of remedies) nets[remedy] = await scannerNet(backend, remedy, seed);
    home!.push(judged(nets, unseen, vendorA));
    away!.push(judged(nets, unseen, vendorB(1)));
    soft!.push(judged(nets, unseen, { ...vendorA, resolution: 0.8 }));
  }
  const on = (scores: readonly ScannerScores[] | undefined, remedy: Remedy) =>
    scores!.map((each) => each[remedy]!.accuracy);
  const less = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value - b[i]!);
  const lost = less(on(home, 'none'), on(away, 'none'));
  const surer = away!.map(({ none }) => none!.sureness - none!.accuracy);
  const won = (remedy: Remedy) => less(on(away, remedy), on(away, 'none'));
  const fell = less(on(home, 'augment'), on(soft, 'augment'));
  const row = (name: string, sizes: readonly number[], from: number, what = 'points') =>
    effect(
      name,
      sizes.map((size) => size >= from),
      sizes,
      what,
    );
  return [
    row('scanner B: nothing done loses 5 points or more', lost, 0.05, 'loses'),
    row('scanner B: nothing done is surer than right', surer, 0.01, 'by'),
    row('a tenth from B wins 3 points or more back', won('tenth'), 0.03, 'wins'),
    row('random gray scale wins 5 points or more back', won('augment'), 0.05, 'wins'),
    effect(
      'mirroring wins fewer back than either',
      won('flip').map((w, i) => w < won('tenth')[i]! && w < won('augment')[i]!),
      won('flip'),
      'wins',
    ),
    effect('normalizing each image: depends on the seed', won('normalize').map((w) => w > 0), won('normalize'), 'wins', 0), // prettier-ignore
    row('random gray scale does not help against blur: 15 points or more lost', fell, 0.15, 'loses'),
  ];
}

function accuracyOf(params: Float32Array, { x, labels }: ImageSet): number {
  const answer = cnnAnswerer(netShape, params);
  const right = Array.from(labels, (label, i) => {
    const image = Float32Array.from(
      x.subarray(i * pixels, (i + 1) * pixels),
      (value) => (value - fixedScale.mean) / fixedScale.sd,
    );
    const [ring, solid] = answer(image).probabilities;
    return (solid! > ring! ? 1 : 0) === label;
  });
  return right.filter(Boolean).length / labels.length;
}

async function shortcut(backend: Backend): Promise<Row[]> {
  const sets = (['cheat', 'none'] as const).map((tag) => makeImages(unseenImages(tag, 150)));
  const cheat: number[][] = [];
  const honest: number[][] = [];
  for (const seed of seeds) {
    const [a, b] = [await hospitalNet(backend, 'cheat', seed), await hospitalNet(backend, 'honest', seed)];
    cheat.push(sets.map((set) => accuracyOf(a, set)));
    honest.push(sets.map((set) => accuracyOf(b, set)));
  }
  const gap = cheat.map(([same], i) => Math.abs(same! - honest[i]![0]!));
  return [
    effect('both hospitals’ networks as good, within 4 points', gap.map((g) => g <= 0.04), gap, 'differ by'), // prettier-ignore
    effect('mark erased: the cheat guesses (40 to 60 %)', cheat.map(([, none]) => Math.abs(none! - 0.5) <= 0.1), cheat.map(([, none]) => none!), 'accuracy'), // prettier-ignore
    effect('mark erased: the honest one stays above 90 %', honest.map(([, none]) => none! > 0.9), honest.map(([, none]) => none!), 'accuracy'), // prettier-ignore
  ];
}

/** All effects of the chapter that need a trained network, and how soon the patch is answered. */
export async function limitsRows(backend: Backend): Promise<Row[]> {
  return [brushRow(), ...(await scanner(backend)), ...(await shortcut(backend))];
}
