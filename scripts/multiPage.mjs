import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { root } from './root.mjs';

/**
 * The Vite configuration that builds every page (*.html) of a folder, so that a page can import modules of src/.
 * @param {string} folder the pages' folder, from the repository's root
 * @param {string} out the built folder, from the repository's root
 * @returns {import('vite').UserConfig}
 */
export function multiPage(folder, out) {
  const pages = readdirSync(join(root, folder)).filter((name) => name.endsWith('.html'));
  return {
    root: join(root, folder),
    base: './',
    publicDir: false,
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: join(root, out),
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 1500,
      rollupOptions: { input: pages.map((name) => join(root, folder, name)) },
    },
  };
}
