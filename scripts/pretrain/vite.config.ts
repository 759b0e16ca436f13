import { defineConfig } from 'vite';
import { multiPage } from '../multiPage.mjs';

export default defineConfig(multiPage('scripts/pretrain', 'dist-pretrain'));
