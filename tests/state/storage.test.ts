import { expect, test } from 'vitest';
import { safeStorage } from '../../src/state/storage';
import { fakeStorage } from './fakeStorage';

const forbidden = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

test('safeStorage writes through, reads back and leaves no probe behind', () => {
  const real = fakeStorage();
  const storage = safeStorage(() => real);
  storage.set('a', '1');
  expect(storage.lasting).toBe(true);
  expect(real.getItem('a')).toBe('1');
  expect(real.length).toBe(1);
  storage.remove('a');
  expect(storage.get('a')).toBeNull();
  expect(real.length).toBe(0);
});

test('safeStorage reads what an earlier visit kept', () => {
  expect(safeStorage(() => fakeStorage({ a: 'old' })).get('a')).toBe('old');
});

test('safeStorage whose getter throws keeps in memory and says that it does not last', () => {
  const storage = safeStorage(forbidden);
  storage.set('a', '1');
  expect(storage.lasting).toBe(false);
  expect(storage.get('a')).toBe('1');
  storage.remove('a');
  expect(storage.get('a')).toBeNull();
});

test('safeStorage whose setItem throws still reads, keeps in memory, and can be made to forget', () => {
  const real = { ...fakeStorage({ old: 'kept' }), setItem: forbidden };
  const storage = safeStorage(() => real);
  expect(storage.lasting).toBe(false);
  expect(storage.get('old')).toBe('kept');
  storage.set('a', '1');
  expect(storage.get('a')).toBe('1');
  storage.remove('old');
  expect(real.getItem('old')).toBeNull();
});

test('safeStorage that becomes full stops promising to last, and lasts again for what fits', () => {
  const real = fakeStorage();
  let full = false;
  const storage = safeStorage(() => ({
    ...real,
    setItem: (key: string, value: string) =>
      full && value.length > 3 ? forbidden() : real.setItem(key, value),
  }));
  storage.set('a', 'long text');
  full = true;
  storage.set('a', 'longer text');
  expect(storage.lasting).toBe(false);
  expect(storage.get('a')).toBe('longer text');
  storage.set('a', 'no');
  expect(real.getItem('a')).toBe('no');
});

test('safeStorage whose getItem or removeItem throws gives null and does not throw', () => {
  const storage = safeStorage(() => ({ ...fakeStorage(), getItem: forbidden, removeItem: forbidden }));
  expect(storage.get('a')).toBeNull();
  expect(() => storage.remove('a')).not.toThrow();
});
