import { chapterHash, type ChapterId } from '../state/route';
import { frameCode } from '../views/share/frameCode';

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
  return frameCode(address, title, figure === null ? 960 : 680);
}
