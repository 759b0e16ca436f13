import { printPackage, type PackageContent } from '../packageContent';
import { packagePolicy } from './policy';
import { escapeXml } from './xml';

/**
 * index.html of a package from the built package.html: what it holds and what it may do are written into it.
 * @throws Error where the page lacks a place for one of them
 */
export function packagePage(built: string, content: PackageContent, title: string): string {
  const meta = `<meta name="deep-rounds" content="${escapeXml(printPackage(content))}" />`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${packagePolicy(content.format)}" />`;
  const lang = content.lang === 'both' ? 'en' : content.lang;
  const changes: [RegExp, (found: string) => string][] = [
    // First of all, so that nothing of the page stands outside it.
    [/<meta charset="utf-8" \/>/, (found) => `${found}\n    ${policy}`],
    [/(?:<!--(?:(?!-->)[^])*-->\s*)?<meta name="deep-rounds"[^>]*>/, () => meta],
    [/<html lang="[a-z]+"/, () => `<html lang="${lang}"`],
    [/<title>[^<]*<\/title>/, () => `<title>${escapeXml(title)}</title>`],
  ];
  const page = changes.reduce((html, [place, change]) => {
    if (!place.test(html)) throw new Error(`package.html has no ${place.source}`);
    return html.replace(place, change);
  }, built);
  // Only the app on the web is kept offline.
  return page.replace(/\s*<link\s+rel="manifest"[^>]*>/, '\n  ');
}
