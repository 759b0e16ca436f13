export type ApiName = 'API' | 'API_1484_11';

/** Every window that a portal's interface may stand in; each look into a foreign one may throw. */
const MAX_PARENTS = 500;

/**
 * The portal's interface: in this window, in those around it, or in those that have opened them.
 * Null where there is none, or where it lies behind another origin.
 */
export function findApi(start: Window, name: ApiName): object | null {
  const around = parentsOf(start);
  const opened = [start, ...around.slice(-1)].flatMap((each) => {
    const opener = look(() => each.opener as Window | null);
    return opener ? parentsOf(opener) : [];
  });
  for (const each of [...around, ...opened]) {
    const found = look(() => (each as unknown as Record<string, unknown>)[name]);
    // An element with this id would answer to the name, too.
    if (isInterface(found, name)) return found;
  }
  return null;
}

/** True where a portal may stand around or behind this page at all. */
export function hasSurroundings(start: Window): boolean {
  return look(() => start.parent !== start) !== false || Boolean(look(() => start.opener));
}

function parentsOf(start: Window): Window[] {
  const windows = [start];
  for (let count = 0; count < MAX_PARENTS; count += 1) {
    const last = windows.at(-1)!;
    const parent = look(() => last.parent);
    if (!parent || parent === last) break;
    windows.push(parent);
  }
  return windows;
}

function isInterface(found: unknown, name: ApiName): found is object {
  if ((typeof found !== 'object' && typeof found !== 'function') || found === null) return false;
  const entry = name === 'API' ? 'LMSInitialize' : 'Initialize';
  return look(() => (found as Record<string, unknown>)[entry] !== undefined) === true;
}

function look<V>(at: () => V): V | undefined {
  try {
    return at();
  } catch {
    return undefined;
  }
}
