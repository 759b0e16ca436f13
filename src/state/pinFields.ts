import type { StoreApi } from 'zustand/vanilla';
import type { Field } from './field';

interface Pinnable<S> {
  readonly state: S;
  readonly knocks: number;
}

/**
 * Holds fields at the value that they have now, whoever writes into the store: a hand, a step of the thread, a run.
 * A change that would touch nothing else is dropped whole and counted as a knock.
 */
export function pinFields<S, H extends Pinnable<S>>(
  store: StoreApi<H>,
  pinned: readonly Field<S>[],
  fields: readonly Field<S>[],
): void {
  if (pinned.length === 0) return;
  const { state: held } = store.getState();
  const hold = (state: S) =>
    pinned.reduce((now, { print, parse }) => {
      // What differs from the fixed value is written back as that value's own text.
      const text = print(held, now);
      return text === null ? now : (parse(now, text) ?? now);
    }, state);
  const write = store.setState;
  const pin = (now: H, change: Partial<H>): Partial<H> => {
    const { state } = change;
    if (state === undefined || state === now.state) return change;
    const kept = hold(state);
    const moves = Object.keys(change).every((key) => key === 'state' || key === 'touched');
    const knocked = pinned.some(({ print }) => print(state, now.state) !== null);
    const idle = fields.every(({ print }) => print(kept, now.state) === null);
    return moves && knocked && idle ? ({ knocks: now.knocks + 1 } as Partial<H>) : { ...change, state: kept };
  };
  store.setState = (change: unknown) =>
    write((now) => pin(now, typeof change === 'function' ? change(now) : (change as Partial<H>)));
}
