import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { onePage, policyOf, safeScript, safeStyle } from '../../scripts/singleFile/onePage.mjs';

const page = readFileSync('index.html', 'utf8');
const parsed = () => new DOMParser().parseFromString(made, 'text/html');
const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');
const nasty = [
  "globalThis.found = ['</script><b>', `</SCRIPT >`, '<!-- <script>', '<!--x-->'];",
  'globalThis.matched = /<\\/script|<!--/u.test("<!--") && "</script>".length === 9;',
].join('\r\n');
const made = onePage({
  page,
  script: nasty,
  style: '.a::after { content: "</style>$&"; }',
  icon: Buffer.from('<svg/>'),
  files: { 'models/a/weights.bin': Uint8Array.of(0, 128, 255) },
});

test('onePage(): a script element holds the whole script, whatever its strings spell, and it still means the same', () => {
  const document = parsed();
  const scripts = [...document.querySelectorAll('script')];
  expect(scripts.map(({ type }) => type)).toEqual(['application/octet-stream', 'module']);
  const code = scripts[1]?.textContent ?? '';
  const scope: { found?: string[]; matched?: boolean } = {};
  new Function('globalThis', code)(scope);
  expect(scope.found).toEqual(['</script><b>', '</SCRIPT >', '<!-- <script>', '<!--x-->']);
  expect(scope.matched).toBe(true);
  expect(document.querySelector('b')).toBeNull();
});

test('onePage(): its policy names the very script and style that a browser reads, and allows no inline or eval', () => {
  const document = parsed();
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*|'self'/);
  expect(policy).toContain(
    `script-src 'sha256-${hash(document.querySelector('#deep-rounds')?.textContent ?? '')}'`,
  );
  expect(policy).toContain(`style-src 'sha256-${hash(document.querySelector('style')?.textContent ?? '')}'`);
});

test('onePage() asks for no other file: nothing but data: in src and href', () => {
  const document = parsed();
  const addresses = [...document.querySelectorAll('[src], [href]')].map(
    (each) => each.getAttribute('src') ?? each.getAttribute('href'),
  );
  expect(addresses).toHaveLength(1);
  expect(addresses[0]).toMatch(/^data:image\/svg\+xml;base64,/);
});

test('onePage() keeps stored files as base64 under their paths', () => {
  const document = parsed();
  expect(document.getElementById('models/a/weights.bin')?.textContent).toBe('AID/');
});

test('onePage() of a page without a place for the script says so', () => {
  expect(() =>
    onePage({
      page: page.replace(/<script.*<\/script>/, ''),
      script: '',
      style: '',
      icon: Buffer.from(''),
      files: {},
    }),
  ).toThrow('The page has no <script');
});

test('safeScript() leaves other code alone', () => {
  expect(safeScript('a < b && c</re/.test(d) || `<script>`')).toBe('a < b && c</re/.test(d) || `<script>`');
});

test('safeStyle() hides an end tag', () => {
  expect(safeStyle('a{content:"</style>"}')).not.toContain('</style');
});

test('policyOf() starts workers from blobs alone', () => {
  expect(policyOf('', '')).toContain('worker-src blob:');
});
