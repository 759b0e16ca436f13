// npm run pretrain [-- --gpu]: trains the source network of the chapter on transfer learning in a headless browser, by
// the app's own engine, and writes public/models/brain/ and the hash by which the app knows its weights.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserArgs } from './browserArgs.mjs';
import { buildFolder } from './buildFolder.mjs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { PlainError } from './plainError.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';

const folder = join(root, 'public', 'models', 'brain');
const hashFile = join(root, 'src', 'chapters', 'transfer', 'source', 'sourceHash.ts');
const mostBytes = 300_000;

function sourceText({ model, sha256, accuracy, trainAccuracy, seconds, engine }, date) {
  const { source, test, settings } = model.userDefinedMetadata;
  const percent = (share) => `${(100 * share).toFixed(1)} %`;
  return `# The brain network

Made by \`npm run pretrain\`, which anyone can run again. Apache-2.0, as everything else here.

- Data: ${source.count} synthetic brain MR slices of ${source.size} x ${source.size} pixels, ring-enhancing or solid tumor (\`src/data/phantom\`, kind \`${source.kind}\`, seed ${source.seed}). No patient. Each slice is standardized on its own: mean 0, spread 1.
- Network: four convolutions of 3 x 3, 8-16-24-32 filters, max-pooling after the first three, global max-pooling, a dense layer of two: 11,738 parameters, single precision.
- Training: ${settings.optimizer}, learning rate ${settings.learningRate}, ${settings.schedule}, batches of ${settings.batchSize}, ${settings.epochs} epochs, seed ${settings.seed}; no augmentation. ${Math.round(seconds)} s on ${engine}.
- Accuracy: ${percent(accuracy)} of ${test.count} slices that it never met (seed ${test.seed}); ${percent(trainAccuracy)} of those it learned from.
- Date: ${date}
- Format: tfjs layers model. \`weights.bin\` holds the parameters in the order of the layers, little endian.
- SHA-256 of \`weights.bin\`: ${sha256}
`;
}

async function pretrain(args) {
  const executablePath = await ensureBrowser();
  const built = await buildFolder('pretrain');
  const browser = await chromium.launch({
    executablePath,
    args: browserArgs({ gpu: args.includes('--gpu') }),
  });
  const server = await serve(built);
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(60 * 60_000);
    page.on('console', (message) => console.log(message.text()));
    await page.goto(`${server.url}index.html`);
    await page.waitForFunction(() => typeof globalThis.pretrain === 'function');
    const found = await page.evaluate(() => globalThis.pretrain());
    const json = `${JSON.stringify(found.model, null, 2)}\n`;
    const bytes = json.length + found.weights.length;
    if (bytes > mostBytes)
      throw new PlainError(`The model has ${bytes} bytes; at most ${mostBytes} are allowed.`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'model.json'), json);
    writeFileSync(join(folder, 'weights.bin'), Uint8Array.from(found.weights));
    writeFileSync(join(folder, 'SOURCE.md'), sourceText(found, new Date().toISOString().slice(0, 10)));
    writeFileSync(
      hashFile,
      `/** SHA-256 of the weights in public/models/brain, written by \`npm run pretrain\`. */\nexport const sourceHash = '${found.sha256}';\n`,
    );
    console.log(`${(100 * found.accuracy).toFixed(1)} % on the test set, ${bytes} bytes, ${found.sha256}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await pretrain(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}
