import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import { unseenImages } from '../../../src/chapters/limits/derive/cheat';
import { fixedScale, netShape, pixels, side, storedChecksum } from '../../../src/chapters/limits/derive/nets';
import { judgeNets, type ScannerScores } from '../../../src/chapters/limits/derive/scannerScores';
import { remedies } from '../../../src/chapters/limits/derive/scanner';
import { triageUnseen } from '../../../src/chapters/limits/derive/triage';
import { diseasedScores, healthyScores } from '../../../src/chapters/limits/derive/triageScores';
import { checksum, readNets } from '../../../src/chapters/limits/run/storedNets';
import { makeImages, type ImageSet } from '../../../src/data/make/makeImages';
import { vendorA, vendorB, type ScannerShift } from '../../../src/data/transform/scannerShift';
import { cnnAnswerer } from '../../../src/math/cnnInfer';

// Some thousand images go through networks here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const file = readFileSync('public/models/limits/weights.bin');
const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
const nets = readNets(buffer);
let unseen: ImageSet;
beforeAll(() => {
  unseen = makeImages({ kind: 'brain', size: side, count: 60, seed: 900_001 });
});

const image = ({ x }: ImageSet, i: number) =>
  Float32Array.from(
    x.subarray(i * pixels, (i + 1) * pixels),
    (value) => (value - fixedScale.mean) / fixedScale.sd,
  );

function judged(shift: ScannerShift): ScannerScores {
  const own = Object.fromEntries(remedies.map((remedy) => [remedy, nets[`scanner/${remedy}`]]));
  const work = judgeNets(own, unseen.x, unseen.labels, shift);
  let next = work.next();
  while (!next.done) next = work.next();
  return next.value;
}

test('the stored file is the one that SOURCE.md and the code speak of', () => {
  expect(checksum(new Uint8Array(buffer))).toBe(storedChecksum);
  const sha256 = createHash('sha256').update(file).digest('hex');
  expect(readFileSync('public/models/limits/SOURCE.md', 'utf8')).toContain(sha256);
});

test('a truncated file and one with a changed byte are refused', () => {
  expect(() => readNets(buffer.slice(0, -4))).toThrow('incomplete');
  const changed = buffer.slice(0);
  new Uint8Array(changed)[1000]! ^= 1;
  expect(() => readNets(changed)).toThrow('incomplete');
});

test('on scanner A all five are right in 90 % or more', () => {
  const scores = judged(vendorA);
  for (const remedy of remedies) expect(scores[remedy]!.accuracy, remedy).toBeGreaterThanOrEqual(0.9);
});

test('on scanner B the unprepared one loses over 15 points, unaware; two remedies win over 10 back, mirroring not', () => {
  const [home, away] = [judged(vendorA), judged(vendorB(1))];
  const lost = home.none!.accuracy - away.none!.accuracy;
  expect(lost).toBeGreaterThan(0.15);
  expect(away.none!.sureness).toBeGreaterThan(away.none!.accuracy + 0.05);
  expect(away.tenth!.accuracy - away.none!.accuracy).toBeGreaterThan(0.1);
  expect(away.augment!.accuracy - away.none!.accuracy).toBeGreaterThan(0.1);
  expect(away.flip!.accuracy - away.none!.accuracy).toBeLessThan(0.08);
});

test('against blur the random gray scale does not help', () => {
  const soft = judged({ ...vendorA, resolution: 0.8 });
  expect(soft.augment!.accuracy).toBeLessThan(0.75);
});

test('the two hospitals’ networks are equally good, until the mark is erased', () => {
  const accuracy = (id: 'hospital/cheat' | 'hospital/honest', tag: 'cheat' | 'none') => {
    const set = makeImages(unseenImages(tag, 80));
    const answer = cnnAnswerer(netShape, nets[id]);
    const right = Array.from(set.labels, (label, i) => {
      const [ring, solid] = answer(image(set, i)).probabilities;
      return (solid! > ring! ? 1 : 0) === label;
    });
    return right.filter(Boolean).length / 80;
  };
  const [cheat, honest] = [accuracy('hospital/cheat', 'cheat'), accuracy('hospital/honest', 'cheat')];
  expect(Math.abs(cheat - honest)).toBeLessThanOrEqual(0.05);
  expect(Math.abs(accuracy('hospital/cheat', 'none') - 0.5)).toBeLessThanOrEqual(0.1);
  expect(accuracy('hospital/honest', 'none')).toBeGreaterThan(0.9);
});

test('the scores of the operating point are what its network says of those patients', () => {
  const set = makeImages(triageUnseen(120));
  const answer = cnnAnswerer(netShape, nets.triage);
  const [healthy, diseased]: number[][] = [[], []];
  for (let i = 0; i < 120; i += 1)
    (set.labels[i] === 0 ? diseased! : healthy!).push(answer(image(set, i)).probabilities[0]!);
  for (const [i, score] of healthy!.entries()) expect(score).toBeCloseTo(healthyScores[i]!, 2);
  for (const [i, score] of diseased!.entries()) expect(score).toBeCloseTo(diseasedScores[i]!, 2);
});
