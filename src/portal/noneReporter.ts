import type { Reporter } from './reporter';

/** Where nobody listens: a package on a plain web page, or opened by itself. */
export function noneReporter(): Reporter {
  return {
    kind: 'none',
    start: async () => ({ mode: 'normal', resume: null, language: null, passMark: null }),
    report: () => undefined,
    answered: () => undefined,
    flush: async () => undefined,
    finish: () => undefined,
    saveState: () => 'none',
    onSaveState: () => () => undefined,
  };
}
