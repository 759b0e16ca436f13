import { choiceCodec } from './codec';
import type { SafeStorage } from './storage';
import { createStore, type StoreApi } from 'zustand/vanilla';

export const themes = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];
export const languageCodes = ['en', 'es'] as const;
export type LanguageCode = (typeof languageCodes)[number];

export interface Settings {
  readonly theme: Theme;
  readonly lang: LanguageCode;
}

export type SettingsStore = StoreApi<Settings>;

const theme = choiceCodec(themes);
const lang = choiceCodec(languageCodes);

/**
 * Settings by precedence: the address, what was kept, the system.
 * What the address sets is for this visit; only a choice by hand is kept.
 */
export function createSettings(
  storage: SafeStorage,
  query: URLSearchParams,
  system: Settings,
): SettingsStore {
  return createStore<Settings>(() => ({
    theme: from(theme, query.get('theme')) ?? from(theme, storage.get('deep-rounds:theme')) ?? system.theme,
    lang: from(lang, query.get('lang')) ?? from(lang, storage.get('deep-rounds:lang')) ?? system.lang,
  }));
}

/** Applies theme and language of an address that was opened later, if it names them. */
export function applyAddress(store: SettingsStore, query: URLSearchParams): void {
  const next = from(theme, query.get('theme'));
  const nextLang = from(lang, query.get('lang'));
  if (next) store.setState({ theme: next });
  if (nextLang) store.setState({ lang: nextLang });
}

/** A choice by hand: applied and kept. */
export function choose(store: SettingsStore, storage: SafeStorage, change: Partial<Settings>): void {
  store.setState(change);
  for (const [key, value] of Object.entries(change)) storage.set(`deep-rounds:${key}`, value);
}

function from<V>(codec: { parse(text: string): V | null }, text: string | null): V | null {
  return text === null ? null : codec.parse(text);
}
