import type { Bilingual } from '../../text/language';
import { en, type PlotWords } from './en';
import { es } from './es';

export const plotWords: Bilingual<PlotWords> = { en, es };
