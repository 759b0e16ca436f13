import { defineConfig } from 'vite';
import { multiPage } from '../scripts/multiPage.mjs';

export default defineConfig(multiPage('bench', 'dist-bench'));
