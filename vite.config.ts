import react from '@vitejs/plugin-react';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

// What many figures need together comes in few files: sixty small ones cost 6 kB gzip and sixty requests more.
// The counts are how many chunks ask for a module; what fewer ask for is split as usual, so that nobody carries it along.
const groups = [
  // What starts a page stays out of it: a page would start the other one too.
  {
    name: 'base',
    tags: ['$initial' as const],
    test: (id: string) => !/\.html$|src[\\/](main|package)\.tsx$/.test(id),
    priority: 4,
  },
  // Some icons stand on the home page and in figures: with the figures' code they would bring it to the home page.
  { name: 'icons', test: /lucide-react/, minShareCount: 6, priority: 3 },
  // The questions of the closing checks count with the same math as the figures, and are no figures.
  { name: 'figure', test: /^(?!.*[\\/]src[\\/]math[\\/])/, minShareCount: 16, priority: 2 },
  { name: 'training', test: /src[\\/](engine|plot|ui)[\\/]/, minShareCount: 16, priority: 1 },
];

// Portals on Unix servers want lower case, and every chunk names many others: a letter less of each hash is a hundred
// bytes less for each figure, and so are letters of one case.
const fileName = (name: string | undefined, end: string) =>
  `assets/${(name ?? 'file').toLowerCase().replace(/[^a-z0-9.-]+/g, '-')}-[hash:7]${end}`;
const fileNames = {
  hashCharacters: 'base36' as const,
  entryFileNames: ({ name }: { name: string }) => fileName(name, '.js'),
  // Nearly every chunk names the runtime.
  chunkFileNames: ({ name }: { name: string }) => fileName(name === 'rolldown-runtime' ? 'run' : name, '.js'),
  assetFileNames: ({ names: [name] }: { names: string[] }) => {
    const [, stem, end] = /^(.*?)(\.[^.]*)?$/.exec(name ?? '') ?? [];
    return fileName(stem, (end ?? '').toLowerCase());
  },
};

/** What is made with the build alone: loading it would slow every unit test down. */
async function buildPlugins() {
  const { offlinePlugin } = await import('./scripts/offlinePlugin.mjs');
  const { packageListPlugin } = await import('./scripts/packageListPlugin.mjs');
  return [packageListPlugin(), offlinePlugin()];
}

// base './' lets the build run from any folder of any static host.
export default defineConfig(async ({ command }): Promise<ViteUserConfig> => ({
  base: './',
  plugins: [react(), ...(command === 'build' ? await buildPlugins() : [])],
  worker: { format: 'es', rolldownOptions: { output: fileNames } },
  build: {
    target: 'es2022',
    manifest: true,
    license: true,
    chunkSizeWarningLimit: 1500,
    // A browser without module preload still loads every module, a moment later.
    // Nor are scripts named ahead of time: the lists of names would cost each figure two kilobytes. Styles still are.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, names, { hostType }) =>
        hostType === 'html' ? names : names.filter((name) => name.endsWith('.css')),
    },
    rolldownOptions: {
      // The app, and the page of a package for a portal.
      input: ['index.html', 'package.html'],
      output: {
        codeSplitting: { groups },
        ...fileNames,
      },
    },
  },
  test: {
    // Names a module for browsers alone, which is not asked for where tests run.
    alias: { '@xapi/cmi5': '@xapi/cmi5/dist/Cmi5.esm.js' },
    // The default leaves one core idle: on two cores that is half the machine.
    maxWorkers: '100%',
    // No test asserts a duration: a busy machine may take its time.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/seed.ts', 'tests/setup.ts'],
        },
      },
    ],
  },
}));
