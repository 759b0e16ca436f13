import { createContext, useContext } from 'react';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** Both languages of one thing, so that a missing translation does not compile. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

export const LanguageContext = createContext<Language>('en');

/** The language that the reader has chosen; English when nobody has chosen. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The entry of a bilingual dictionary in the reader's language. */
export function useWords<T>(words: Bilingual<T>): T {
  return words[useLanguage()];
}

/** The first of the browser's preferred languages that we speak; English otherwise. */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0];
    const found = languages.find((language) => language === base);
    if (found) return found;
  }
  return 'en';
}
