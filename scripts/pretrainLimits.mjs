// npm run pretrain:limits [-- --gpu]: trains the stored networks of the chapter on limits in a headless browser, by the
// app's own engine, and writes public/models/limits/. With --semi: trains the networks of ten seeds without a graphics
// card instead, and writes what came of them into src/chapters/limits/derive/.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserArgs } from './browserArgs.mjs';
import { buildFolder } from './buildFolder.mjs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { root } from './root.mjs';
import { semiFiles } from './semiFiles.mjs';
import { serve } from './serve.mjs';

const folder = join(root, 'public', 'models', 'limits');

const sourceText = (sha256, date) => `# The networks of the chapter on limits

Made by \`npm run pretrain:limits\`, which anyone can run again. Apache-2.0, as everything else here.

- Data: synthetic brain MR slices of 48 x 48 pixels, ring-enhancing or solid tumor (\`src/data/phantom\`). No patient.
- Network: convolutions of 3 x 3 with 8, 16 and 16 filters, max-pooling after the first two, global max-pooling, a dense layer of two: 3,602 parameters, single precision.
- Training: 250 steps of 16 images, Adam, learning rate 0.005, cosine. What each network learns from stands in \`src/chapters/limits/derive\`: \`scanner.ts\`, \`cheat.ts\`, \`triage.ts\`.
- Order in \`weights.bin\`, little endian: \`storedIds\` in \`src/chapters/limits/derive/nets.ts\`.
- Their accuracies on seeded unseen slices are held by \`tests/chapters/limits/stored.test.ts\`.
- Date: ${date}
- SHA-256 of \`weights.bin\`: ${sha256}
`;

async function storeNets(page) {
  const nets = await page.evaluate(() => globalThis.trainStored());
  const bytes = Buffer.from(Float32Array.from(nets.flat()).buffer);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'weights.bin'), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(folder, 'SOURCE.md'), sourceText(sha256, new Date().toISOString().slice(0, 10)));
  console.log(`${bytes.length} bytes, SHA-256 ${sha256}.`);
  console.log(
    'Now run: npx vitest run tests/chapters/limits/stored, and copy the checksum and scores that it expects.',
  );
}

async function storeSemi(page) {
  const lines = [];
  for (let seed = 1; seed <= 10; seed += 1) {
    lines.push(await page.evaluate((each) => globalThis.trainSemi(each), seed));
    console.log(`Seed ${seed}: ${lines.at(-1).accuracy.join(', ')}`);
  }
  for (const [name, text] of Object.entries(semiFiles(lines)))
    writeFileSync(join(root, 'src', 'chapters', 'limits', 'derive', name), text);
  console.log(
    'Now run: npx prettier --write src/chapters/limits/derive && npx vitest run tests/chapters/limits/semi',
  );
}

const executablePath = await ensureBrowser();
const server = await serve(await buildFolder('bench'));
const browser = await chromium.launch({
  executablePath,
  args: browserArgs({ gpu: process.argv.includes('--gpu') }),
});
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(30 * 60_000);
  page.on('console', (message) => console.log(message.text()));
  await page.goto(`${server.url}limits.html`);
  await page.waitForFunction(() => 'trainStored' in globalThis);
  await (process.argv.includes('--semi') ? storeSemi(page) : storeNets(page));
} finally {
  await browser.close();
  await server.close();
}
