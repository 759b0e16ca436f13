/** Most words that a list in an address may hold. */
const MOST = 60;

/**
 * The words of a list in an address, `hide=controls,tools`, in the order in which we know them.
 * Unknown words are dropped and the key is reported.
 */
export function knownWords<V extends string>(
  query: URLSearchParams,
  key: string,
  known: readonly V[],
  refused: string[] = [],
): readonly V[] {
  const asked = (query.get(key) ?? '').split(',', MOST + 1).filter(Boolean);
  const words: readonly string[] = known;
  if (asked.length > MOST || asked.some((each) => !words.includes(each))) refused.push(key);
  return known.filter((each) => asked.includes(each));
}
