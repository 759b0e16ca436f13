import { expect, test } from 'vitest';
import { chaptersOf, packageFiles } from '../../scripts/packageFiles.mjs';

const page = 'package.html';
const manifest = {
  [page]: { file: 'assets/package.js', imports: ['_base.js'], dynamicImports: ['src/app/package/start.tsx'] },
  '_base.js': {
    file: 'assets/base.js',
    css: ['assets/base.css'],
    assets: ['assets/sans.woff2'],
    dynamicImports: [
      'src/chapters/neuron/index.ts',
      'src/chapters/limits/index.ts',
      'src/app/Home.tsx',
      'src/views/share/SharePanel.tsx',
      'src/views/embed/EmbedView.tsx',
    ],
  },
  'src/app/package/start.tsx': { file: 'assets/start.js', dynamicImports: ['src/portal/cmi5.ts'] },
  'src/portal/cmi5.ts': { file: 'assets/cmi5.js' },
  'src/app/Home.tsx': { file: 'assets/home.js' },
  'src/views/share/SharePanel.tsx': { file: 'assets/share.js' },
  'src/views/embed/EmbedView.tsx': { file: 'assets/embed.js', css: ['assets/embed.css'] },
  'src/chapters/neuron/index.ts': {
    file: 'assets/neuron.js',
    dynamicImports: [
      'src/chapters/neuron/text/en.ts',
      'src/chapters/neuron/text/es.ts',
      'src/chapters/neuron/text/notes.en.ts',
      'src/chapters/neuron/check/en.ts',
    ],
  },
  'src/chapters/neuron/text/en.ts': { file: 'assets/en.js' },
  'src/chapters/neuron/text/es.ts': { file: 'assets/es.js' },
  'src/chapters/neuron/text/notes.en.ts': { file: 'assets/notes.js' },
  'src/chapters/neuron/check/en.ts': { file: 'assets/check.js' },
  'src/chapters/limits/index.ts': { file: 'assets/limits.js' },
};
const texts: Record<string, string> = {
  'assets/neuron.js':
    'new Worker(new URL("worker-1.js", import.meta.url)); stored("models/a/weights.bin?1234")',
  'assets/worker-1.js': 'import("./kernel-2.js")',
};
const paths = [
  ...Object.values(manifest).map(({ file }) => file),
  'assets/worker-1.js',
  'assets/kernel-2.js',
  'assets/worker-9.js',
  'models/a/weights.bin',
  'models/b/weights.bin',
  'serviceWorker.js',
];
const build = { manifest, page, paths, read: (path: string) => texts[path] ?? '' };

test('packageFiles(): the page, the chapter, workers and what they load, stored files by name; no other page or chapter', () => {
  expect(packageFiles(build, 'neuron')).toEqual({
    all: [
      'assets/base.css',
      'assets/base.js',
      'assets/embed.css',
      'assets/embed.js',
      'assets/kernel-2.js',
      'assets/neuron.js',
      'assets/package.js',
      'assets/sans.woff2',
      'assets/start.js',
      'assets/worker-1.js',
      'icon.svg',
      'licenses.txt',
      'models/a/weights.bin',
    ],
    en: ['assets/check.js', 'assets/en.js'],
    es: ['assets/es.js'],
    cmi5: ['assets/cmi5.js'],
  });
  expect(packageFiles(build, 'limits').all).not.toContain('assets/neuron.js');
});

test('packageFiles() throws where a script cannot do without another chapter', () => {
  const mixed = {
    ...manifest,
    'src/chapters/neuron/index.ts': { file: 'assets/neuron.js', imports: ['src/chapters/limits/index.ts'] },
  };
  expect(() => packageFiles({ ...build, manifest: mixed }, 'neuron')).toThrow(
    'src/chapters/neuron/index.ts of neuron brings src/chapters/limits/index.ts along.',
  );
});

test('chaptersOf() finds the chapters of a manifest', () => {
  expect(chaptersOf(manifest)).toEqual(['neuron', 'limits']);
});
