// A small static server for built folders: the right types, one origin, nothing outside the folder, no stale copies.
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.bin': 'application/octet-stream',
};

/** As src/portal/package/policy.ts has it: a test keeps them the same. Any page may show the app in a frame. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "manifest-src 'self'",
  'frame-ancestors *',
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  // A frame sandboxed without allow-same-origin fetches module scripts with an opaque origin.
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The file of `folder` that a request path names; null if there is none or it lies outside. */
export function fileOf(folder, requestPath) {
  let path;
  try {
    path = decodeURIComponent(requestPath.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const home = realpathSync(folder);
  let file = resolve(home, `.${path.startsWith('/') ? path : `/${path}`}`);
  if (!existsSync(file)) return null;
  if (statSync(file).isDirectory()) file = join(file, 'index.html');
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  return realpathSync(file).startsWith(home + sep) ? file : null;
}

function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileOf(folder, request.url ?? '/');
  if (file === null) {
    response.writeHead(404, { ...headers, 'Content-Type': types['.txt'] }).end('Not found\n');
    return;
  }
  const { size, mtimeMs } = statSync(file);
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const known = { ...headers, 'Cache-Control': 'no-cache', ETag: tag };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, known).end();
    return;
  }
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { ...known, 'Content-Type': type, 'Content-Length': size });
  if (request.method === 'HEAD' || size === 0) response.end();
  else
    // No more than was promised, should the file grow meanwhile.
    createReadStream(file, { end: size - 1 })
      .on('error', () => response.destroy())
      .pipe(response);
}

function listen(server, port) {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      done();
    });
  });
}

/**
 * Serves a folder on 127.0.0.1. Starts at `port` and takes the next free one (0: any free one).
 * Resolves to { url, port, close }.
 */
export async function serve(folder, port = 0) {
  if (!existsSync(folder)) throw new Error(`Nothing to serve: ${folder} is not there.`);
  for (let tried = port; ; tried += 1) {
    const server = createServer((request, response) => answer(folder, request, response));
    try {
      await listen(server, tried);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried >= port + 100) throw error;
      continue;
    }
    const taken = server.address().port;
    const close = () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      });
    return { url: `http://127.0.0.1:${taken}/`, port: taken, close };
  }
}

// node scripts/serve.mjs <folder> [port]
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serve(process.argv[2] ?? 'dist', Number(process.argv[3] ?? 0));
  console.log(url);
}
