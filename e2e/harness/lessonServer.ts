import { createReadStream, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { fileOf } from '../../scripts/serve.mjs';
import { packagePage } from '../../src/portal/package/packagePage';
import type { PackageContent } from '../../src/portal/packageContent';

const dist = join(dirname(dirname(import.meta.dirname)), 'dist');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves the built files as a package holds them: `index.html` is the package's page, with its line and its policy. */
export async function serveLesson(
  content: PackageContent,
): Promise<{ url: string; close: () => Promise<void> }> {
  const page = packagePage(readFileSync(join(dist, 'package.html'), 'utf8'), content, 'Lesson');
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    if (path === '/' || path === '/index.html') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(page);
      return;
    }
    const file = fileOf(dist, path);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
