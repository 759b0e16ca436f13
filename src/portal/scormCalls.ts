/** The six calls by which SCORM talks, in the names of one version. */
export interface CallNames {
  readonly initialize: string;
  readonly finish: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly error: string;
}

/** A portal's interface whose calls never throw. */
export interface Calls {
  readonly initialize: () => boolean;
  readonly finish: () => boolean;
  /** A value; null where the call itself fails. */
  readonly get: (element: string) => string | null;
  readonly set: (element: string, value: string) => boolean;
  readonly commit: () => boolean;
  /** The code of what went wrong last; empty if even that cannot be asked. */
  readonly error: () => string;
}

export function guardCalls(api: object, names: CallNames): Calls {
  const call = (name: string, ...given: string[]): unknown => {
    try {
      // By name at each call: some portals exchange the functions when their session ends.
      return (api as Record<string, (...given: string[]) => unknown>)[name]!(...given);
    } catch {
      return undefined;
    }
  };
  // The standard says "true"; some portals say true.
  const done = (answer: unknown) => String(answer) === 'true';
  return {
    initialize: () => done(call(names.initialize, '')),
    finish: () => done(call(names.finish, '')),
    get: (element) => {
      const value = call(names.get, element);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
    },
    set: (element, value) => done(call(names.set, element, value)),
    commit: () => done(call(names.commit, '')),
    error: () => {
      const code = call(names.error);
      return code === undefined || code === null ? '' : String(code);
    },
  };
}
