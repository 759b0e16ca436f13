import { formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import { LESIONS, type ClustersState } from '../modelClusters';
import type { Text } from '../text/en';
import { contentsOf, type Search } from './clusters';
import { lesionKinds, type Lesion } from './lesions';

/** The text equivalent: how far the search is, how large the groups are and what they hold. */
export function sayClusters(
  state: ClustersState,
  lesions: readonly Lesion[],
  search: Search | null,
  words: Text['clusters'],
  language: Language,
): string {
  if (!search) return words.measuring(String(lesions.length), String(LESIONS));
  if (state.marks !== 'groups') return words.sayMarks[state.marks];
  const { now, at, ended } = search;
  if (!now.groups) return words.sayStart(String(state.k));
  const table = contentsOf(lesions, now.groups, state.k);
  const groups = table.map((row, j) => {
    const parts = row
      .map((count, kind) => (count > 0 ? `${count} ${words.kinds[lesionKinds[kind]!]}` : ''))
      .filter(Boolean);
    return words.sayGroup(String(j + 1), parts.join(', '));
  });
  const what = ended ? words.sayEnded : at % 2 === 1 ? words.sayAssigned : words.sayMoved;
  return `${what(String(at))} ${words.saySpread(formatNumber(search.spread, language))} ${groups.join(' ')}`;
}
