import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Runs a program in the repository, its output on ours; resolves to its exit code (127 if it cannot start). */
export function runCommand(program, args, { env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'inherit',
      shell,
      env: { ...process.env, ...env },
    });
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** Runs npm itself: the npm that called us if there is one, so that no shell is needed on Windows. */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return runCommand(process.execPath, [npm, ...args], options);
  return runCommand('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Runs a script of package.json without npm's banner. */
export function runScript(name, args = [], options = {}) {
  return runNpm(['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], options);
}

/** Runs the script file of an installed package by this very Node (no shell, no shim). */
export function runBin(path, args, options = {}) {
  return runCommand(process.execPath, [`${root}/node_modules/${path}`, ...args], options);
}
