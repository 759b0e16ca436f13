import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const top = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(top, 'dist');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'a b.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'weights.bin'), new Uint8Array(8));
  writeFileSync(join(top, 'secret.txt'), 'secret');
  symlinkSync(join(top, 'secret.txt'), join(folder, 'way-out.txt'));
  server = await serve(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(top, { recursive: true });
});

/** Asks for a path exactly as it stands: fetch() would tidy the dots away. */
const rawGet = (path: string, method = 'GET') =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      let body = '';
      response.on('data', (part) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });

test('GET / is the page, as HTML, from this origin alone', async () => {
  const answer = await fetch(server.url);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|unsafe-eval|unsafe-inline/);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

test.each([
  ['assets/a%20b.js', 'text/javascript; charset=utf-8'],
  ['assets/weights.bin', 'application/octet-stream'],
])('GET %s has the type %s', async (path, type) => {
  expect((await fetch(server.url + path)).headers.get('content-type')).toBe(type);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '/way-out.txt',
])('GET %s finds nothing outside the folder', async (path) => {
  const { status, body } = await rawGet(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

test.each(['/nothing', '/assets', '/%', '/%00', '/index.html/x'])('GET %s is 404', async (path) => {
  expect((await rawGet(path)).status).toBe(404);
});

test('POST is refused, HEAD has no body', async () => {
  expect((await rawGet('/', 'POST')).status).toBe(405);
  expect(await rawGet('/', 'HEAD')).toEqual({ status: 200, body: '' });
});

test('an unchanged file is 304, a changed one is sent again', async () => {
  const path = join(folder, 'page.html');
  writeFileSync(path, 'one');
  const first = await fetch(`${server.url}page.html`);
  expect(await first.text()).toBe('one');
  const tag = first.headers.get('etag') ?? '';
  const again = () => fetch(`${server.url}page.html`, { headers: { 'if-none-match': tag } });
  expect((await again()).status).toBe(304);
  writeFileSync(path, 'three');
  expect(await (await again()).text()).toBe('three');
});

test('serve() on a taken port takes the next free one', async () => {
  const second = await serve(folder, server.port);
  expect(second.port).toBeGreaterThan(server.port);
  await second.close();
});
