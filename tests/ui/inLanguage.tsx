import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { LanguageContext, type Language } from '../../src/text/language';

/** Renders as for a reader of a language. */
export function renderIn(language: Language, node: ReactNode) {
  return render(<LanguageContext value={language}>{node}</LanguageContext>);
}
