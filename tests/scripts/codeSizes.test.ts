import { expect, test } from 'vitest';
import { firstVisitFiles, staticClosure } from '../../scripts/codeSizes.mjs';

const manifest = {
  'index.html': {
    file: 'app.js',
    isEntry: true,
    css: ['app.css'],
    assets: ['sans.woff2'],
    imports: ['_shared.js'],
    dynamicImports: ['src/app/Home.tsx', 'src/chapters/neuron/index.tsx'],
  },
  '_shared.js': { file: 'shared.js', css: ['shared.css'] },
  '_plot.js': { file: 'plot.js', imports: ['_shared.js'] },
  'src/app/Home.tsx': { file: 'home.js', isDynamicEntry: true, css: ['home.css'] },
  'src/app/About.tsx': { file: 'about.js', isDynamicEntry: true },
  'src/views/present/PresentView.tsx': { file: 'present.js', isDynamicEntry: true },
  'src/chapters/neuron/index.tsx': { file: 'neuron.js', isDynamicEntry: true, imports: ['_shared.js'] },
  'src/chapters/neuron/text/en.ts': { file: 'en.js', isDynamicEntry: true },
  'src/chapters/neuron/text/es.ts': { file: 'es.js', isDynamicEntry: true },
  'src/chapters/neuron/figures/Train.tsx': { file: 'train.js', isDynamicEntry: true, imports: ['_plot.js'] },
  'src/chapters/neuron/figures/Anatomy.tsx': {
    file: 'anatomy.js',
    isDynamicEntry: true,
    css: ['anatomy.css'],
  },
  'src/engine/worker.ts': { file: 'engine.js' },
};

test('staticClosure() follows static imports, once each, and no others', () => {
  expect([...staticClosure(manifest, ['index.html'])]).toEqual(['index.html', '_shared.js']);
});

test('staticClosure() of an entry that is not there names it', () => {
  expect(() => staticClosure(manifest, ['src/gone.ts'])).toThrow('src/gone.ts');
});

test('firstVisitFiles() is the home page, and by itself each figure with one language; no engine, no other page', () => {
  const entry = ['app.css', 'app.js', 'shared.css', 'shared.js'];
  expect(firstVisitFiles(manifest)).toEqual({
    home: [...entry, 'home.css', 'home.js'].sort(),
    chapters: {
      neuron: {
        Train: [...entry, 'en.js', 'neuron.js', 'plot.js', 'train.js'].sort(),
        Anatomy: [...entry, 'anatomy.css', 'anatomy.js', 'en.js', 'neuron.js'].sort(),
      },
    },
  });
});
