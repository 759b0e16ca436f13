/** The three ways in which the same figures are laid out. */
export const viewKinds = ['read', 'present', 'embed'] as const;
export type ViewKind = (typeof viewKinds)[number];

export const chapterIds = [
  'learning',
  'pixels',
  'neuron',
  'descent',
  'network',
  'deep',
  'convolution',
  'transfer',
  'limits',
] as const;
export type ChapterId = (typeof chapterIds)[number];

export type Route =
  | { readonly page: 'home'; readonly query: URLSearchParams; readonly problem?: RouteProblem }
  | {
      readonly page: 'about' | 'ask' | 'portal' | 'speaker';
      readonly query: URLSearchParams;
      readonly problem?: RouteProblem;
    }
  | {
      readonly page: 'chapter';
      readonly view: ViewKind;
      readonly chapter: ChapterId;
      readonly query: URLSearchParams;
      readonly problem?: RouteProblem;
    };

/** Why an address was not followed to the letter. */
export type RouteProblem = 'unknown-page' | 'too-long';

/** Longest accepted address; a real state needs a tenth of it. */
export const MAX_ADDRESS = 2048;

/**
 * The page that a hash stands for: `#/read/neuron?w1=2.5`.
 * Never throws: an unknown page leads home, a hash over 2 kB loses its query, and both are reported.
 */
export function parseRoute(hash: string): Route {
  const tooLong = hash.length > MAX_ADDRESS;
  const [path = '', search = ''] = hash
    .slice(0, MAX_ADDRESS)
    .replace(/^#?\/?/, '')
    .split('?', 2);
  const query = new URLSearchParams(tooLong ? '' : search);
  const problem = tooLong ? { problem: 'too-long' as const } : {};
  if (path === '') return { page: 'home', query, ...problem };
  if (path === 'about' || path === 'ask' || path === 'portal' || path === 'speaker')
    return { page: path, query, ...problem };
  const [view, chapter, ...rest] = path.split('/');
  const knownView = viewKinds.find((kind) => kind === view);
  const knownChapter = chapterIds.find((id) => id === chapter);
  if (!knownView || !knownChapter || rest.some(Boolean))
    return { page: 'home', query, problem: 'unknown-page' };
  return { page: 'chapter', view: knownView, chapter: knownChapter, query, ...problem };
}

/** The hash of a chapter in a view; entries with an empty list give no question mark. */
export function chapterHash(
  view: ViewKind,
  chapter: ChapterId,
  entries: readonly [string, string][] = [],
): string {
  // Commas stay readable: they are legal in a fragment and separate list items.
  const search = new URLSearchParams(entries.map(([key, value]) => [key, value]))
    .toString()
    .replaceAll('%2C', ',');
  return `#/${view}/${chapter}${search ? `?${search}` : ''}`;
}
