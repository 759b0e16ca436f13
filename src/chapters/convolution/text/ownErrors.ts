import type { Bilingual } from '../../../text/language';
import { ownErrorsEn, type OwnErrors } from './ownErrors.en';
import { ownErrorsEs } from './ownErrors.es';

/** They come with the figure that says them, in both languages. */
export const ownErrors: Bilingual<OwnErrors> = { en: ownErrorsEn, es: ownErrorsEs };
