import { chapterHash, type ChapterId } from '../state/route';

/** What a course page may show: a chapter, or one figure of it. */
export interface Embedded {
  readonly chapter: ChapterId;
  readonly figure: string | null;
  /** Read out by screen readers before the frame. */
  readonly title: string;
}

/**
 * The HTML of a frame for a course page.
 * @param page address of the app without its hash
 */
export function frameHtml(page: string, { chapter, figure, title }: Embedded): string {
  const address = page + chapterHash('embed', chapter, figure === null ? [] : [['figure', figure]]);
  const attributes: [string, string][] = [
    ['src', address],
    ['title', title],
    ['width', '100%'],
    ['height', figure === null ? '960' : '680'],
    ['style', 'border: 0'],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
    ['sandbox', 'allow-scripts allow-same-origin allow-popups allow-downloads'],
    ['allow', 'fullscreen; clipboard-write'],
  ];
  return `<iframe\n${attributes.map(([name, value]) => `  ${name}="${escape(value)}"`).join('\n')}\n></iframe>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
