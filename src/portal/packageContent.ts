import { chapterIds, type ChapterId } from '../state/route';
import { languageCodes, type LanguageCode } from '../state/settings';

export const packageFormats = ['scorm12', 'scorm2004', 'cmi5', 'web'] as const;
export type PackageFormat = (typeof packageFormats)[number];

/** What a package holds, as it stands in its page: `<meta name="deep-rounds" content="chapter=neuron&lang=both…">`. */
export interface PackageContent {
  readonly chapter: ChapterId;
  readonly lang: LanguageCode | 'both';
  /** What it was made for; what is really there decides. */
  readonly format: PackageFormat;
  /** Share of right answers that passes, 0 to 1; null where nobody has chosen. */
  readonly pass: number | null;
  /** Tells packages on one server apart. */
  readonly id: string;
  /** Entries that its address begins with: a lesson of some figures, locked controls. */
  readonly entries: readonly [string, string][];
}

const LESSON_KEYS = ['figures', 'figure', 'hide', 'fix', 'theme'];

/** Reads the line; null if it names no chapter. Whatever else is unsound counts as not said. */
export function parsePackage(line: string): PackageContent | null {
  const said = new URLSearchParams(line.slice(0, 2000));
  const chapter = chapterIds.find((id) => id === said.get('chapter'));
  if (!chapter) return null;
  const pass = said.get('pass') ?? '';
  const id = said.get('id') ?? '';
  return {
    chapter,
    lang: languageCodes.find((code) => code === said.get('lang')) ?? 'both',
    format: packageFormats.find((format) => format === said.get('format')) ?? 'web',
    pass: /^\d{1,3}$/.test(pass) && Number(pass) <= 100 ? Number(pass) / 100 : null,
    id: /^[\w.:/-]{1,200}$/.test(id) ? id : `deep-rounds-${chapter}`,
    entries: LESSON_KEYS.flatMap((key): [string, string][] => {
      const value = said.get(key);
      return value === null ? [] : [[key, value]];
    }),
  };
}

/** Writes the line that `parsePackage` reads, to be escaped for HTML. */
export function printPackage({ chapter, lang, format, pass, id, entries }: PackageContent): string {
  const said = new URLSearchParams({ chapter, lang, format });
  if (pass !== null) said.set('pass', String(Math.round(pass * 100)));
  said.set('id', id);
  for (const [key, value] of entries) if (LESSON_KEYS.includes(key)) said.set(key, value);
  return said.toString();
}
