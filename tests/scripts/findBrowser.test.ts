import { expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/ensureBrowser.mjs';
import { browserPlaces, findBrowser } from '../../scripts/findBrowser.mjs';

const nowhere = {
  env: { PATH: '/usr/bin' },
  platform: 'linux' as const,
  home: '/home/a',
  own: async () => null,
};

test('findBrowser() takes CHROME_PATH before anything else', async () => {
  const env = { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' };
  expect(await findBrowser({ ...nowhere, env, exists: () => true })).toBe('/opt/mine');
});

test('findBrowser() refuses a CHROME_PATH that is not there, and says which', async () => {
  const env = { CHROME_PATH: '/opt/gone' };
  await expect(findBrowser({ ...nowhere, env, exists: () => false })).rejects.toThrow(
    /CHROME_PATH is \/opt\/gone/,
  );
});

test.each([
  ['linux', { PATH: '/usr/bin' }, '/usr/bin/chromium'],
  ['linux', { PATH: '' }, '/snap/bin/chromium'],
  ['linux', { PATH: '/opt/tools' }, '/opt/tools/google-chrome'],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', {}, '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  [
    'win32',
    { ProgramFiles: 'C:\\Program Files' },
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  ['win32', { 'ProgramFiles(x86)': 'C:\\P86' }, 'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe'],
])('findBrowser() on %s with %o finds %s', async (platform, env, path) => {
  const found = await findBrowser({
    ...nowhere,
    platform: platform as NodeJS.Platform,
    env,
    home: '/Users/a',
    exists: (place) => place === path,
  });
  expect(found).toBe(path);
});

test('findBrowser() takes an installed Chrome before Chromium before Edge', () => {
  const places = browserPlaces('linux', { PATH: '/usr/bin' }, '/home/a');
  const at = (name: string) => places.indexOf(`/usr/bin/${name}`);
  expect(at('google-chrome')).toBeLessThan(at('chromium'));
  expect(at('chromium')).toBeLessThan(at('microsoft-edge'));
});

test("findBrowser() falls back to Playwright's own Chromium, and is null without it", async () => {
  const own = async () => '/cache/chrome';
  expect(await findBrowser({ ...nowhere, own, exists: (path) => path === '/cache/chrome' })).toBe(
    '/cache/chrome',
  );
  expect(await findBrowser({ ...nowhere, own, exists: () => false })).toBeNull();
});

test('ensureBrowser() stops at the first way that gives a browser', async () => {
  const tried: string[] = [];
  const way = (name: string) => async () => {
    tried.push(name);
  };
  const find = async () => (tried.includes('first') ? '/got/it' : null);
  expect(await ensureBrowser({ find, ways: [way('first'), way('second')] })).toBe('/got/it');
  expect(tried).toEqual(['first']);
});

test('ensureBrowser() says one sentence when no way helps', async () => {
  await expect(ensureBrowser({ find: async () => null, ways: [] })).rejects.toThrow(
    /need Chrome, Chromium or Edge/,
  );
});
