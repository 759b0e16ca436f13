import type { LanguageCode } from '../../state/settings';
import type { PackageContent } from '../packageContent';

/** The same thing in each language of a package. */
export type Said = readonly { readonly lang: LanguageCode; readonly text: string }[];

/** What a manifest is made of. */
export interface ManifestParts {
  readonly content: PackageContent;
  readonly title: Said;
  readonly description: Said;
  /** The files of the lesson, by their path in the package. */
  readonly files: readonly string[];
  /** Whether SCORM 1.2 is told the pass mark, so that the portal judges too; some portals cannot read that. */
  readonly mastery: boolean;
}

/** In one line, for what knows one language only. */
export const oneLine = (said: Said): string => said.map(({ text }) => text).join(' / ');

/** The pass mark, 0 to 1, as a plain decimal. */
export const shareText = (share: number): string => String(Math.round(share * 100) / 100);

/** The name by which a portal knows this lesson from release to release: a new one would lose the learners' results. */
export const lastingId = ({ chapter, lang }: Pick<PackageContent, 'chapter' | 'lang'>): string =>
  `deep-rounds-${chapter}-${lang}`;
