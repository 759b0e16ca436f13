import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Pages and parts that no frame of an embedded lesson shows. */
const ELSEWHERE = /^(app\/(about|ask|home|inPreparation|portal)|views\/(read|present|share)\/)/;
/** A rule that holds only where there is room for a page of our own, by its selector. */
const READING_ONLY = /\.read\b|\.is-read\b/;

const folder = join(import.meta.dirname, '../../src');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.css') && !ELSEWHERE.test(name));

test('nothing in an embedded lesson is as tall as its frame: the frame would grow forever', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const measured = sheets.flatMap((name) => {
    const rules = readFileSync(join(folder, name), 'utf8').split('}');
    return rules
      .filter((rule) => /[\d.](d|s|l)?v(h|b|max|min)\b/.test(rule) && !READING_ONLY.test(rule))
      .map((rule) => `${name}: ${rule.trim()}`);
  });
  expect(measured).toEqual([]);
});
