/** A place for small texts that may forget but never throws. */
export interface SafeStorage {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  /** False where the browser refuses to store (private mode, sandboxed frame, full disk): kept in memory only. */
  readonly lasting: boolean;
}

/**
 * Wraps a storage that may throw on any touch, even on being looked up.
 * @param open looks the storage up, for example `() => window.localStorage`
 */
export function safeStorage(open: () => Storage): SafeStorage {
  const memory = new Map<string, string>();
  let real: Storage | null = null;
  let lasting = false;
  try {
    real = open();
    real.setItem('deep-rounds:probe', '1');
    real.removeItem('deep-rounds:probe');
    lasting = true;
  } catch {
    // What cannot be written may still be read, and later forgotten.
  }
  return {
    get lasting() {
      return lasting;
    },
    get(key) {
      try {
        return memory.get(key) ?? real?.getItem(key) ?? null;
      } catch {
        return null;
      }
    },
    set(key, value) {
      memory.set(key, value);
      try {
        real?.setItem(key, value);
      } catch {
        // Full or forbidden: the memory copy serves this visit.
        lasting = false;
      }
    },
    remove(key) {
      memory.delete(key);
      try {
        real?.removeItem(key);
      } catch {
        lasting = false;
      }
    },
  };
}
