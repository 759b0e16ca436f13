import { expect, test } from 'vitest';
import { filesByChapter, staticClosure } from '../../scripts/codeSizes.mjs';

const manifest = {
  'index.html': {
    file: 'app.js',
    isEntry: true,
    css: ['app.css'],
    assets: ['sans.woff2', 'sans.woff', 'slice.png'],
    imports: ['_shared.js'],
    dynamicImports: ['src/chapters/neuron/index.tsx'],
  },
  '_shared.js': { file: 'shared.js', css: ['shared.css'] },
  '_plot.js': { file: 'plot.js', imports: ['_shared.js'] },
  'src/views/read/ReadView.tsx': { file: 'read.js', isDynamicEntry: true, css: ['read.css'] },
  'src/views/present/PresentView.tsx': { file: 'present.js', isDynamicEntry: true },
  'src/chapters/neuron/index.tsx': { file: 'neuron.js', imports: ['_plot.js', '_shared.js'] },
  'src/chapters/pixels/index.tsx': { file: 'pixels.js', imports: ['_shared.js'] },
  'src/engine/worker.ts': { file: 'engine.js' },
};

test('staticClosure() follows static imports, once each, and no others', () => {
  expect([...staticClosure(manifest, ['index.html'])]).toEqual(['index.html', '_shared.js']);
});

test('staticClosure() of an entry that is not there names it', () => {
  expect(() => staticClosure(manifest, ['src/gone.ts'])).toThrow('src/gone.ts');
});

test('filesByChapter() is shell, reading view and that chapter; fonts apart; no engine, no other view', () => {
  expect(filesByChapter(manifest)).toEqual({
    neuron: {
      code: ['app.css', 'app.js', 'neuron.js', 'plot.js', 'read.css', 'read.js', 'shared.css', 'shared.js'],
      fonts: ['sans.woff2'],
    },
    pixels: {
      code: ['app.css', 'app.js', 'pixels.js', 'read.css', 'read.js', 'shared.css', 'shared.js'],
      fonts: ['sans.woff2'],
    },
  });
});
