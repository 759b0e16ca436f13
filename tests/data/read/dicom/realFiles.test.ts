// Files of real scanners against what an independent reader found in them.
import { describe, expect, test } from 'vitest';
import { openDicom } from '../../../../src/data/read/dicom/openDicom';
import { readFrame } from '../../../../src/data/read/readBytes';
import { hasSharedData, sharedFile } from '../sharedData';

interface Expected {
  image: boolean;
  modality?: string;
  bits?: number;
  photometric?: string;
  stored?: [number, number, number];
  shape?: number[];
  rescale?: [number, number];
  window?: [string, string];
}

const there = hasSharedData('dicom');
const expected: Record<string, Expected> = there
  ? JSON.parse(new TextDecoder().decode(sharedFile('dicom/expected.json')))
  : {};

async function readAll(name: string) {
  const opened = await openDicom({ bytes: sharedFile(`dicom/${name}`), name });
  const frames = opened.ok ? opened.frames : 1;
  return Promise.all(Array.from({ length: frames }, (_, frame) => readFrame(opened, frame)));
}

describe.skipIf(!there)('real DICOM files', () => {
  const images = Object.entries(expected).filter(([, { image }]) => image);
  test.each(images)(
    'openDicom(%s) has the shape, numbers, rescale and window of the other reader',
    async (name, wanted) => {
      const results = await readAll(name);
      const images = results.map((result) => {
        if (!result.ok) throw new Error(JSON.stringify(result.failure));
        return result.image;
      });
      const [first] = images;
      const shape = [
        ...(images.length > 1 ? [images.length] : []),
        first!.rows,
        first!.columns,
        ...(first!.channels === 3 ? [3] : []),
      ];
      expect(shape).toEqual(wanted.shape);
      let [min, max, sum, count] = [Infinity, -Infinity, 0, 0];
      for (const { stored } of images)
        for (const number of stored) {
          min = Math.min(min, number);
          max = Math.max(max, number);
          sum += number;
          count += 1;
        }
      expect([min, max]).toEqual(wanted.stored!.slice(0, 2));
      // Lossy pictures may differ by how a decoder rounds; all others not at all.
      const lossy = name === 'SC_rgb_jpeg_dcmtk.dcm';
      expect(Math.abs(sum / count - wanted.stored![2])).toBeLessThan(lossy ? 0.5 : 0.00006);
      expect([first!.rescale.slope, first!.rescale.intercept]).toEqual(wanted.rescale);
      const window = first!.window ? [`${first!.window.center}`, `${first!.window.width}`] : ['None', 'None'];
      expect(window).toEqual(wanted.window);
      expect(first!.modality).toBe(wanted.modality);
      expect(first!.bits).toBe(wanted.bits);
    },
  );

  test.each([
    ['badVR.dcm', { code: 'description', data: { entry: 'NumberOfFrames', found: '1A' } }],
    ['meta_missing_tsyntax.dcm', { code: 'description', data: { entry: 'Rows', found: '' } }],
    ['reportsi.dcm', { code: 'noPicture', data: { holds: 'report' } }],
    ['waveform_ecg.dcm', { code: 'noPicture', data: { holds: 'curve' } }],
    ['MR_truncated.dcm', { code: 'truncated', data: { format: 'dicom', needed: 8192, missing: 62 } }],
  ])('openDicom(%s) says why it has no picture', async (name, failure) => {
    expect(await readAll(name)).toEqual([{ ok: false, failure }]);
  });

  test('openDicom(no_meta.dcm) reads what the other reader gives up, and says that it guessed', async () => {
    const [[guessed], [whole]] = await Promise.all([readAll('no_meta.dcm'), readAll('CT_small.dcm')]);
    expect(guessed!.ok && guessed!.notes).toEqual([{ code: 'noHeader', data: {} }]);
    expect(guessed!.ok && guessed!.image.stored).toEqual(whole!.ok && whole!.image.stored);
  });

  test('openDicom(JPEG-lossy.dcm) reads 12 bits as DCMTK does, to one', async () => {
    const [result] = await readAll('JPEG-lossy.dcm');
    if (!result!.ok) throw new Error(result!.failure.code);
    const { stored, columns } = result!.image;
    expect(Math.abs(stored[420 * columns + 140]! - 244)).toBeLessThanOrEqual(1);
    expect(Math.abs(stored[230 * columns + 120]! - 95)).toBeLessThanOrEqual(1);
    expect(
      Math.abs(Array.from(stored).reduce((sum, value) => sum + value, 0) / stored.length - 14.37),
    ).toBeLessThan(0.01);
  });
});
