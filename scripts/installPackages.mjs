import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from './plainError.mjs';
import { root } from './root.mjs';
import { runNpm } from './runCommand.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Whether everything that the lock file asks for on this machine is already what npm wrote into node_modules. */
export function holdsAll(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional) return true;
    const found = installed.packages[path];
    return found?.version === entry.version && found?.integrity === entry.integrity;
  });
}

/** Whether node_modules answers to the lock file: by the stamp of the last time, else by npm's own record. */
export function packagesAreFresh(folder) {
  const lock = join(folder, 'package-lock.json');
  const stamp = join(folder, 'node_modules', '.lock-stamp');
  const record = join(folder, 'node_modules', '.package-lock.json');
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (!existsSync(record)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  if (!holdsAll(readJson(lock), readJson(record))) return false;
  writeFileSync(stamp, hash);
  return true;
}

/** Installs the packages of the lock file if they are not there yet; no package's own script is run. */
export async function installPackages() {
  if (packagesAreFresh(root)) return;
  console.log('Installing packages (once, about a minute) …');
  const code = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (code !== 0) throw new PlainError('The packages could not be installed: see the lines of npm above.');
  packagesAreFresh(root);
}
