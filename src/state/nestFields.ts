import type { Field } from './field';

/** Fields of one part of the state, as fields of the whole: each figure writes its own part. */
export function nestFields<S, K extends keyof S>(part: K, fields: readonly Field<S[K]>[]): Field<S>[] {
  return fields.map(({ key, print, parse }) => ({
    key,
    print: (state, initial) => print(state[part], initial[part]),
    parse(state, text) {
      const next = parse(state[part], text);
      return next === null ? null : { ...state, [part]: next };
    },
  }));
}
