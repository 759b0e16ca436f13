import { csvParse } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvBlob, toCsv } from '../../src/plot/csv';

test('toCsv quotes commas, quotes, line breaks and outer blanks, and nothing else', () => {
  expect(
    toCsv(
      ['name', 'x, SD'],
      [
        ['say "yes"', 'plain'],
        ['two\nlines', ' blank'],
      ],
    ),
  ).toBe('name,"x, SD"\r\n"say ""yes""",plain\r\n"two\nlines"," blank"\r\n');
});

test('toCsv writes numbers exactly and leaves the unknown empty', () => {
  expect(toCsv(['a', 'b', 'c', 'd'], [[0.1 + 0.2, -1e-21, Number.NaN, null]])).toBe(
    'a,b,c,d\r\n0.30000000000000004,-1e-21,,\r\n',
  );
});

test('what toCsv writes reads back to the same numbers and texts', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ minLength: 1 }),
      (number, text) => {
        const [row] = csvParse(toCsv(['number', 'text'], [[number, text]]));
        expect(Number(row?.['number']) === number).toBe(true);
        expect(row?.['text']).toBe(text);
      },
    ),
  );
});

test('csvBlob starts with a byte order mark', async () => {
  const bytes = new Uint8Array(await csvBlob('é').arrayBuffer());
  expect([...bytes]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
});
