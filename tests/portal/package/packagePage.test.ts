import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePackage, type PackageContent } from '../../../src/portal/packageContent';
import { packagePage } from '../../../src/portal/package/packagePage';

const content: PackageContent = {
  chapter: 'neuron',
  lang: 'es',
  format: 'scorm12',
  pass: 0.7,
  id: 'deep-rounds-neuron-es',
  entries: [],
};
// As the build leaves it.
const built = readFileSync('package.html', 'utf8').replace(
  '</head>',
  '  <script type="module" crossorigin src="./assets/package-a.js"></script>\n  <link rel="manifest" href="./manifest.webmanifest"></head>',
);

test('packagePage() says what the package holds, and package and page understand each other', () => {
  const html = packagePage(built, content, 'Límites <&"');
  const said = /<meta name="deep-rounds" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(parsePackage(said)).toEqual(content);
  expect(html).toContain('<title>Límites &lt;&amp;&quot;</title>');
  expect(html).toContain('<html lang="es"');
  expect(html).toContain('src="./assets/package-a.js"');
});

test('packagePage() puts the policy before everything that loads, names no manifest and no comment of ours', () => {
  const html = packagePage(built, content, 'Neuron');
  const policy = html.indexOf('<meta http-equiv="Content-Security-Policy"');
  expect(policy).toBeGreaterThan(0);
  for (const [, tag] of html.matchAll(/<(script|link|img|style)\b/g))
    expect(html.indexOf(`<${tag}`)).toBeGreaterThan(policy);
  expect(html).not.toMatch(/manifest|<!--|serviceWorker/);
});

test('packagePage() refuses a page without a place for one of them', () => {
  expect(() => packagePage('<!doctype html>', content, 'Neuron')).toThrow('package.html has no');
});
