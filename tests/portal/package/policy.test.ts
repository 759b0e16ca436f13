import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policy } from '../../../scripts/serve.mjs';
import { launchedPolicy, packagePolicy, webPolicy } from '../../../src/portal/package/policy';
import { packageFormats } from '../../../src/portal/packageContent';

const PORTALS = "'self' https://moodle.example.org";

test('the local server, nginx and Caddy send one policy', () => {
  expect(policy).toBe(webPolicy('*'));
  for (const file of ['deploy/nginx.conf', 'deploy/Caddyfile'])
    expect(readFileSync(file, 'utf8'), file).toContain(`"${webPolicy(PORTALS)}"`);
});

test.each(packageFormats)(
  'the policy of a %s package is the one of the web but for what a page cannot say itself',
  (format) => {
    const rules = (text: string) =>
      text.split('; ').filter((rule) => !/^(frame-ancestors|manifest-src) /.test(rule));
    const expected = rules(webPolicy('*'));
    const found = rules(packagePolicy(format));
    if (format === 'cmi5')
      expected[expected.indexOf("connect-src 'self'")] = "connect-src 'self' https: http:";
    expect(found).toEqual(expected);
  },
);

test('no policy allows inline code, eval or a host by name', () => {
  for (const text of [webPolicy(PORTALS), ...packageFormats.map(packagePolicy)]) {
    expect(text).not.toMatch(/unsafe|script-src [^;]*(data:|blob:|\*)/);
    expect(text.startsWith("default-src 'none'; script-src 'self'; style-src 'self'; ")).toBe(true);
  }
});

test('launchedPolicy() leaves the hosts of these addresses and no other, and nothing where one is none', () => {
  expect(launchedPolicy(['https://lrs.example.org/xapi/', 'https://portal.example.org:8443/fetch?x=1'])).toBe(
    "connect-src 'self' https://lrs.example.org https://portal.example.org:8443",
  );
  expect(launchedPolicy(['https://a.example/1', 'https://a.example/2'])).toBe(
    "connect-src 'self' https://a.example",
  );
  expect(launchedPolicy(['nowhere'])).toBeNull();
  expect(launchedPolicy(['data:text/plain,x'])).toBeNull();
  expect(launchedPolicy(["https://a.example; script-src 'unsafe-inline'"])).toBeNull();
});
