/** The address entries of a stop, counted from 0. */
export function stopEntries(stop: number): [string, string][] {
  return stop > 0 ? [['stop', String(stop + 1)]] : [];
}
