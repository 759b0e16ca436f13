import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { PlainError } from './plainError.mjs';

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const linuxFolders = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/opt/microsoft/msedge',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsFiles = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** The usual places of Chrome, Chromium and Edge on a platform, the likeliest first. */
export function browserPlaces(platform, env, home) {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${home}/Applications`];
    return macApps.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return windowsFiles.flatMap((file) => folders.map((folder) => win32.join(folder, file)));
  }
  const folders = [...new Set([...(env.PATH ?? '').split(':').filter(Boolean), ...linuxFolders])];
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** Where Playwright keeps a Chromium of its own; null before the packages are installed. */
async function playwrightPlace() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return null;
  }
}

/**
 * The path of a Chromium-like browser, or null: CHROME_PATH, else an installed one, else Playwright's own.
 * Throws if CHROME_PATH names a file that is not there.
 */
export async function findBrowser({
  env = process.env,
  platform = process.platform,
  home = homedir(),
  exists = existsSync,
  own = playwrightPlace,
} = {}) {
  if (env.CHROME_PATH) {
    if (exists(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new PlainError(`CHROME_PATH is ${env.CHROME_PATH}, and there is no such file.`);
  }
  const found = browserPlaces(platform, env, home).find((path) => exists(path));
  if (found !== undefined) return found;
  const place = await own();
  return place !== null && exists(place) ? place : null;
}
