import type { Bilingual } from '../../../text/language';
import { forwardErrorsEn } from './forwardErrors.en';
import { forwardErrorsEs } from './forwardErrors.es';

/** Apart from the chapter's words, and in both languages: they come with the one figure that says them. */
export const forwardErrors: Bilingual<typeof forwardErrorsEn> = { en: forwardErrorsEn, es: forwardErrorsEs };
