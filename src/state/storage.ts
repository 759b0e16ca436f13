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
  try {
    real = open();
    real.setItem('deep-rounds:probe', '1');
    real.removeItem('deep-rounds:probe');
  } catch {
    real = null;
  }
  return {
    get lasting() {
      return real !== null;
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
        // Storage became full or forbidden meanwhile: the memory copy serves this visit.
        real = null;
      }
    },
    remove(key) {
      memory.delete(key);
      try {
        real?.removeItem(key);
      } catch {
        real = null;
      }
    },
  };
}
