/**
 * The flags that make a browser run alike everywhere: WebGL in software unless `gpu`, no calls home,
 * and no sandbox for root (Chromium refuses to start otherwise).
 */
export function browserArgs({ gpu = false, isRoot = process.getuid?.() === 0 } = {}) {
  return [
    ...(gpu
      ? ['--ignore-gpu-blocklist', '--enable-gpu']
      : ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}
