// The walls of the house. Which room may import from which is written here once, so that nobody has to remember it.
import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Every room with the rooms (or single doors) that it may use besides itself and libraries. */
const rooms = {
  math: [],
  data: ['math'],
  text: [],
  state: [],
  engine: ['math', 'data'],
  plot: ['math', 'text'],
  ui: ['text'],
  portal: ['state'],
  chapters: ['math', 'data', 'engine/client', 'plot', 'ui', 'text', 'state'],
  views: ['plot', 'ui', 'text', 'state', 'portal', 'chapters/index.ts', 'chapters/checks.ts'],
  app: ['views', 'ui', 'text', 'state', 'portal', 'chapters/index.ts', 'chapters/checks.ts'],
};

const zones = Object.entries(rooms).map(([room, doors]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...doors].map((door) => `./${door}`),
  message: `src/${room} may import only from: ${[room, ...doors].join(', ')} (see CONTRIBUTING.md).`,
}));

const chapterIds = readdirSync(new URL('./src/chapters', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const chapterZones = chapterIds.map((id) => ({
  target: `./src/chapters/${id}`,
  from: './src/chapters',
  except: [`./${id}`],
  message: 'A chapter never imports another: a shared need moves down a layer.',
}));

const noImport = (patterns, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }],
});
const d3 = ['d3', 'd3-*'];
const tfjs = ['@tensorflow/*'];
const react = ['react', 'react-dom', 'react-dom/*', 'react/*'];

const impureGlobals = ['document', 'window', 'navigator', 'localStorage', 'performance'].map((name) => ({
  name,
  message: 'Pure room: randomness, time and the page are arguments.',
}));
const impureProperties = [
  { object: 'Math', property: 'random', message: 'Randomness is an argument here.' },
  { object: 'Date', property: 'now', message: 'Time is an argument here.' },
];

export default tseslint.config(
  { ignores: ['dist', 'dist-*', 'node_modules', 'test-results', 'playwright-report', 'public', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  importX.flatConfigs.typescript,
  {
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: [...zones, ...chapterZones] },
      ],
      'import-x/no-cycle': 'error',
      'no-restricted-properties': ['error', impureProperties[0]],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/plot/**', 'src/engine/**'],
    rules: noImport([...d3, ...tfjs], 'D3 lives in plot/, tfjs in engine/.'),
  },
  { files: ['src/plot/**'], rules: noImport(tfjs, 'tfjs lives in engine/.') },
  { files: ['src/engine/**'], rules: noImport(d3, 'D3 lives in plot/.') },
  {
    files: [
      'src/math/**',
      'src/data/**',
      'src/chapters/*/model*.ts',
      'src/chapters/*/derive/**',
      'src/chapters/*/steps*.ts',
    ],
    ignores: ['src/data/read/**'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': ['error', ...impureProperties],
      ...noImport([...d3, ...tfjs, ...react], 'This file is pure: no React, D3 or tfjs.'),
    },
  },
  { files: ['scripts/**', 'bench/**', 'e2e/**', '*.config.*'], rules: { 'no-console': 'off' } },
);
