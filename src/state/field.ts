import type { Codec } from './codec';

/** One shared part of a chapter's state: its key in the address and how it is read and written there. */
export interface Field<S> {
  readonly key: string;
  /** The value's text, or null when it equals that of `initial` and may be left out. */
  print(state: S, initial: S): string | null;
  /** The state with the value that the text stands for, or null when the text is not acceptable. */
  parse(state: S, text: string): S | null;
}

/** A field that is a plain property of the state. */
export function field<S, K extends keyof S & string>(
  property: K,
  codec: Codec<S[K]>,
  key: string = property,
): Field<S> {
  return {
    key,
    print(state, initial) {
      const text = codec.print(state[property]);
      return text === codec.print(initial[property]) ? null : text;
    },
    parse(state, text) {
      const value = codec.parse(text);
      return value === null ? null : { ...state, [property]: value };
    },
  };
}

/** The state as address entries; what equals `initial` is left out. */
export function printFields<S>(fields: readonly Field<S>[], state: S, initial: S): [string, string][] {
  const entries: [string, string][] = [];
  for (const each of fields) {
    const text = each.print(state, initial);
    if (text !== null) entries.push([each.key, text]);
  }
  return entries;
}

/** Applies address entries to a state; keys with an unacceptable value keep their default and are reported. */
export function parseFields<S>(
  fields: readonly Field<S>[],
  initial: S,
  query: URLSearchParams,
): { state: S; refused: string[] } {
  let state = initial;
  const refused: string[] = [];
  for (const each of fields) {
    const text = query.get(each.key);
    if (text === null) continue;
    const next = each.parse(state, text);
    if (next === null) refused.push(each.key);
    else state = next;
  }
  return { state, refused };
}
