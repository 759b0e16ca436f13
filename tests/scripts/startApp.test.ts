import { expect, test } from 'vitest';
import { openCommand, wantedPort } from '../../scripts/startApp.mjs';

const url = 'http://127.0.0.1:4310/';

test.each([
  ['darwin', {}, ['open', [url]]],
  ['win32', {}, ['cmd', ['/c', 'start', '', url]]],
  ['linux', { DISPLAY: ':0' }, ['xdg-open', [url]]],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', [url]]],
  ['linux', {}, null],
  ['darwin', { CI: 'true' }, null],
])('openCommand() on %s with %o is %j', (platform, env, command) => {
  expect(openCommand(url, platform as NodeJS.Platform, env, [])).toEqual(command);
});

test('openCommand() with --no-open opens nothing', () => {
  expect(openCommand(url, 'darwin', {}, ['--no-open'])).toBeNull();
});

test('wantedPort() is PORT, 4310 without it, and a sentence for nonsense', () => {
  expect(wantedPort({})).toBe(4310);
  expect(wantedPort({ PORT: '8080' })).toBe(8080);
  for (const PORT of ['x', '-1', '70000', '80.5'])
    expect(() => wantedPort({ PORT })).toThrow(`PORT is ${PORT}`);
});
