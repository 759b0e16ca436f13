import { spawn } from 'node:child_process';
import { buildFolder } from './buildFolder.mjs';
import { installPackages } from './installPackages.mjs';
import { PlainError } from './plainError.mjs';
import { serve } from './serve.mjs';

/** The command that opens an address in this machine's browser; null where there is nobody to look. */
export function openCommand(url, platform, env, args) {
  if (env.CI || args.includes('--no-open')) return null;
  if (platform === 'darwin') return ['open', [url]];
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', [url]] : null;
}

/** The port to start looking from; refuses what is no port. */
export function wantedPort(env) {
  const port = Number(env.PORT ?? 4310);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new PlainError(`PORT is ${env.PORT}; expected a whole number from 0 to 65535.`);
}

/** Installs and builds what is missing, serves the app, and shows where it is. */
export async function startApp(args, env) {
  const port = wantedPort(env);
  await installPackages();
  const { url } = await serve(await buildFolder('app'), port);
  console.log(`\nDeep Rounds is at ${url}\nIt runs on this computer alone. Stop it with Ctrl+C.\n`);
  const command = openCommand(url, process.platform, env, args);
  if (command === null) return;
  const child = spawn(...command, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
