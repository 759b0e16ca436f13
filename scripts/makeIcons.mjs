// node scripts/makeIcons.mjs: draws public/icons/ from public/icon.svg, once, in a headless browser.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserArgs } from './browserArgs.mjs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { root } from './root.mjs';

const folder = join(root, 'public', 'icons');
const svg = readFileSync(join(root, 'public', 'icon.svg'), 'utf8');
// A mask may cut everything outside a circle of 80 %: the sign stands well inside, on white to the edge.
const icons = [
  { name: 'icon-192', side: 192, part: 1 },
  { name: 'icon-512', side: 512, part: 1 },
  { name: 'maskable-192', side: 192, part: 0.74 },
  { name: 'maskable-512', side: 512, part: 0.74 },
  // A home screen of Apple's rounds the corners itself and knows no transparency.
  { name: 'apple-180', side: 180, part: 0.86 },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArgs() });
for (const { name, side, part } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const background = part < 1 ? '#fff' : 'transparent';
  await page.setContent(
    `<style>html{background:${background}}body{margin:0;height:100vh;display:grid;place-items:center}` +
      `svg{width:${100 * part}%}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: part === 1 });
  await page.close();
}
await browser.close();
