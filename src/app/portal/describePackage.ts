import { PASS_MARK } from '../../state/check';
import type { PackageWords } from '../../portal/package/makePackage';
import type { PackageContent, PackageFormat } from '../../portal/packageContent';
import { chapterLines } from '../../text/chapterLines';
import { contents } from '../../text/contents';
import { languages, type Language } from '../../text/language';
import { packageReadme } from '../../text/packageReadme';
import { portalPage, type PortalPageText } from '../../text/portalPage';

const WIDTH = 96;

/** What to do with a package of this format, as the keys of the page's words. */
export const placesOf = (format: PackageFormat) =>
  format === 'web' || format === 'cmi5' ? ([format] as const) : (['moodle', 'other'] as const);

/** Who hears what, by format. */
export function privacyOf(format: PackageFormat, words: PortalPageText): string {
  if (format === 'web') return words.privacyWeb;
  return format === 'cmi5' ? words.privacyCmi5 : words.privacy;
}

/** The words of a package: its title and description for the portal, its readme for the administrator. */
export function describePackage(content: PackageContent): PackageWords {
  const spoken = content.lang === 'both' ? languages : [content.lang];
  const { chapter } = content;
  return {
    title: spoken.map((lang) => ({ lang, text: packageReadme[lang].title(contents[lang][chapter].title) })),
    description: spoken.map((lang) => ({ lang, text: description(content, lang) })),
    readme: spoken.map((lang) => readme(content, lang)).join(`\n\n${'='.repeat(WIDTH)}\n\n`),
  };
}

const description = ({ chapter }: PackageContent, lang: Language) =>
  packageReadme[lang].description(chapterLines[lang][chapter], contents[lang][chapter].minutes);

function readme(content: PackageContent, lang: Language): string {
  const { chapter, format } = content;
  const page = portalPage[lang];
  const words = packageReadme[lang];
  const pass = Math.round(100 * (content.pass ?? PASS_MARK));
  const block = (heading: string, lines: readonly string[], mark: (index: number) => string) => [
    heading,
    ...lines.map((line, index) => indent(plain(line), `  ${mark(index)} `)),
    '',
  ];
  return [
    words.title(contents[lang][chapter].title),
    '',
    wrap(description(content, lang)),
    wrap(words.facts(page.formats[format].name, page.languages[content.lang], pass)),
    '',
    ...placesOf(format).flatMap((place) =>
      block(`${page.putIn}: ${page[place].name}`, page[place].steps, (index) => `${index + 1}.`),
    ),
    ...block(page.reports, format === 'web' ? [] : page.reported, () => '-').slice(
      0,
      format === 'web' ? 1 : undefined,
    ),
    wrap(privacyOf(format, page)),
    '',
    ...block(words.files, words.fileLines, () => '-'),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

const plain = (text: string) => text.replace(/\*/g, '');

function wrap(text: string, width = WIDTH): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const indent = (text: string, first: string) =>
  first + wrap(text, WIDTH - first.length).replaceAll('\n', `\n${' '.repeat(first.length)}`);
