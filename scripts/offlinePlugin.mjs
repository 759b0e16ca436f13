import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VitePWA } from 'vite-plugin-pwa';
import { root } from './root.mjs';

const sha256 = (bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/**
 * Names the content of every file whose name does not: a page that comes from another version than the list is refused,
 * so that what is kept is of one version even if the host was changed meanwhile.
 */
export const withIntegrity = (folder) => (entries) => ({
  manifest: entries.map((entry) =>
    entry.revision === null ? entry : { ...entry, integrity: sha256(readFileSync(join(folder, entry.url))) },
  ),
});

/**
 * Makes the web build installable and complete without a network: manifest.webmanifest, and sw.js with the list of all
 * files. Every address in both is relative, so that any folder of any host will do.
 */
export function offlinePlugin(folder = join(root, 'dist')) {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/app/offline',
    filename: 'serviceWorker.ts',
    outDir: folder,
    // The app registers it by itself, where it belongs.
    injectRegister: null,
    registerType: 'prompt',
    includeManifestIcons: false,
    injectManifest: {
      globPatterns: ['**/*'],
      // Nor what only a portal's administrator needs, and what only a package opens.
      globIgnores: [
        '**/*.md',
        '**/*.map',
        '.vite/**',
        'manifest.webmanifest',
        'portal/**',
        'package.html',
        'assets/*package-*',
        'assets/*cmi5*',
      ],
      // The largest file is the engine's code.
      maximumFileSizeToCacheInBytes: 8e6,
      // The names in assets/ hold a hash of what is in them.
      dontCacheBustURLsMatching: /^assets\//,
      manifestTransforms: [withIntegrity(folder)],
    },
    manifest: {
      id: './',
      start_url: './',
      scope: './',
      name: 'Deep Rounds',
      short_name: 'Deep Rounds',
      description: 'Deep learning at the pace of a ward round: live figures for clinicians.',
      lang: 'en',
      dir: 'ltr',
      display: 'standalone',
      categories: ['education', 'medical'],
      background_color: '#eef0f1',
      theme_color: '#eef0f1',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
        { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
}
