import { expect, test } from 'vitest';
import { qrPath } from '../../../src/views/share/qrPath';
import { worthOf } from '../../../src/views/share/worthOf';

test('qrPath of a short address: a version of few modules, with a quiet zone of four', () => {
  const code = qrPath('https://example.org/#/read/neuron?w1=2.5');
  expect((code!.size - 8 - 17) % 4).toBe(0);
  const places = [...code!.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
    Number(x),
    Number(y),
    Number(x) + Number(length),
  ]);
  expect(Math.min(...places.map(([x]) => x!))).toBe(4);
  expect(Math.min(...places.map(([, y]) => y!))).toBe(4);
  expect(Math.max(...places.map(([, , end]) => end!))).toBe(code!.size - 4);
});

test('qrPath holds the longest address that a page accepts, and is null beyond version 40', () => {
  expect(qrPath('a'.repeat(2048))).not.toBeNull();
  expect(qrPath('a'.repeat(2400))).toBeNull();
});

test.each([
  ['file:///C:/rounds.html', 'file'],
  ['http://localhost:4300/', 'local'],
  ['http://127.0.0.1:4300/', 'local'],
  ['http://[::1]/', 'local'],
  ['https://rounds.example.org/', 'web'],
  ['https://localhost.example.org/', 'web'],
] as const)('worthOf(%s) is %s', (address, worth) => {
  expect(worthOf(new URL(address))).toBe(worth);
});
