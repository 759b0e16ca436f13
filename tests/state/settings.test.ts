import { expect, test } from 'vitest';
import { applyAddress, choose, createSettings, type Settings } from '../../src/state/settings';
import { safeStorage } from '../../src/state/storage';
import { fakeStorage } from './fakeStorage';

const system: Settings = { theme: 'dark', lang: 'es' };
const settings = (query: string, kept: Record<string, string> = {}) => {
  const real = fakeStorage(kept);
  const storage = safeStorage(() => real);
  return { real, storage, store: createSettings(storage, new URLSearchParams(query), system) };
};

test('without address and memory the system decides', () => {
  expect(settings('').store.getState()).toEqual(system);
});

test('what was kept goes before the system', () => {
  const kept = { 'deep-rounds:theme': 'projector', 'deep-rounds:lang': 'en' };
  expect(settings('', kept).store.getState()).toEqual({ theme: 'projector', lang: 'en' });
});

test('the address goes before what was kept, and is not kept itself', () => {
  const { store, real } = settings('theme=light&lang=en', { 'deep-rounds:theme': 'projector' });
  expect(store.getState()).toEqual({ theme: 'light', lang: 'en' });
  expect(real.getItem('deep-rounds:theme')).toBe('projector');
  expect(real.getItem('deep-rounds:lang')).toBeNull();
});

test('unknown words in address or memory fall through to the next source', () => {
  expect(settings('theme=pink&lang=xx', { 'deep-rounds:theme': '{}' }).store.getState()).toEqual(system);
});

test('choose applies and keeps, for the next visit', () => {
  const { store, storage, real } = settings('');
  choose(store, storage, { theme: 'light' });
  expect(store.getState()).toEqual({ theme: 'light', lang: 'es' });
  expect(
    createSettings(
      safeStorage(() => real),
      new URLSearchParams(),
      system,
    ).getState().theme,
  ).toBe('light');
});

test('applyAddress takes what a later link names and leaves the rest', () => {
  const { store } = settings('lang=en');
  applyAddress(store, new URLSearchParams('theme=projector&lang=zz'));
  expect(store.getState()).toEqual({ theme: 'projector', lang: 'en' });
});
