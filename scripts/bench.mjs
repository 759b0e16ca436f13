// npm run bench [-- --gpu] [-- <name>]: every bench page and bench module in one browser run, as one table.
// --gpu: this machine's own graphics card instead of WebGL in software.  <name>: only benches whose name holds it.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { browserArgs } from './browserArgs.mjs';
import { buildFolder } from './buildFolder.mjs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { PlainError } from './plainError.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';
import { formatRows } from './formatRows.mjs';

const folder = join(root, 'bench');
const longest = 20 * 60_000;

/** The benches of the folder: pages that define window.runBench(), and modules that drive the app. */
function listBenches(wanted) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html') || name.endsWith('.bench.mjs'))
    .filter((name) => wanted.every((part) => name.includes(part)))
    .sort();
}

async function runPage(page, url) {
  await page.goto(url);
  await page.waitForFunction(() => typeof window.runBench === 'function', undefined, { timeout: 60_000 });
  return page.evaluate(() => window.runBench());
}

async function runBench(name, browser, urls) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  page.setDefaultTimeout(longest);
  try {
    if (name.endsWith('.html')) return await runPage(page, urls.bench + name);
    const module = await import(pathToFileURL(join(folder, name)).href);
    return await module.default({ page, appUrl: urls.app, dist: join(root, 'dist') });
  } finally {
    await context.close();
  }
}

async function graphicsOf(browser) {
  const page = await browser.newPage();
  const name = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    return info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'no WebGL';
  });
  await page.close();
  return name;
}

async function machineOf(browser) {
  const list = cpus();
  return {
    processor: `${list.length} x ${list[0]?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${process.arch}, Node ${process.versions.node}, Chromium ${browser.version()}`,
    graphics: await graphicsOf(browser),
  };
}

function save(date, machine, rows) {
  const results = join(folder, 'results');
  mkdirSync(results, { recursive: true });
  const file = join(results, `${date.replace(/[:.]/g, '-')}.json`);
  writeFileSync(file, `${JSON.stringify({ date, machine, rows }, null, 2)}\n`);
  return file;
}

async function bench(args) {
  const executablePath = await ensureBrowser();
  const names = listBenches(args.filter((arg) => !arg.startsWith('--')));
  if (names.length === 0) throw new PlainError('No bench has that name.');
  // Everything that can fail comes before the first server, which would keep this process alive.
  const folders = [await buildFolder('app')];
  if (names.some((name) => name.endsWith('.html'))) folders.push(await buildFolder('bench'));
  const browser = await chromium.launch({
    executablePath,
    args: browserArgs({ gpu: args.includes('--gpu') }),
  });
  const servers = await Promise.all(folders.map((built) => serve(built)));
  try {
    const machine = await machineOf(browser);
    const urls = { app: servers[0].url, bench: servers[1]?.url };
    const rows = [];
    for (const name of names) {
      console.log(`Running ${name} …`);
      rows.push(...(await runBench(name, browser, urls)));
    }
    const date = new Date().toISOString();
    const file = save(date, machine, rows);
    console.log(`\n${formatRows(rows)}\n`);
    console.log(Object.values(machine).join('\n'));
    console.log(`${date}, written to ${file}`);
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

try {
  await bench(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}
