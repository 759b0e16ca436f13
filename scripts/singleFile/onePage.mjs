import { createHash } from 'node:crypto';
import { SCRIPT_ID } from './inlineWorkers.mjs';

const hashOf = (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/**
 * A script's text that may stand inside a script element: what would end the element, or open a comment in which its
 * end is not seen, is spelled otherwise. In strings, templates and regular expressions \x3C means the same.
 */
export const safeScript = (code) => code.replace(/<(?=\/script|!--)/gi, '\\x3C');

/** Styles know no such spelling, and need none: only an end tag would hurt, and a backslash hides it in a string. */
export const safeStyle = (css) => css.replace(/<(?=\/style)/gi, '\\3C ');

/** What this page may do: run its own script and styles, show its own bytes, start workers of its own text. No more. */
export const policyOf = (script, style) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const toBase64 = (bytes) => Buffer.from(bytes).toString('base64');

/**
 * One HTML file that needs no other.
 * @param {{ page: string, script: string, style: string, icon: Uint8Array, files: Record<string, Uint8Array> }} parts
 * page: index.html of the web build; icon: an SVG; files: stored files by their path
 */
export function onePage({ page, script, style, icon, files }) {
  // A browser reads every line end as \n, and so do the hashes.
  const [code, css] = [safeScript(script), safeStyle(style)].map((text) => text.replace(/\r\n?/g, '\n'));
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(code, css)}" />`;
  const blocks = Object.entries(files).map(
    ([path, bytes]) => `<script type="application/octet-stream" id="${path}">${toBase64(bytes)}</script>`,
  );
  const head = [
    `<link rel="icon" href="data:image/svg+xml;base64,${toBase64(icon)}" />`,
    `<style>${css}</style>`,
  ].join('\n    ');
  const body = [...blocks, `<script type="module" id="${SCRIPT_ID}">${code}</script>`].join('\n    ');
  const replaced = [
    // First of all, so that nothing of the page stands outside it.
    [/<meta charset="utf-8" \/>/, (found) => `${found}\n    ${policy}`],
    [/<link rel="apple-touch-icon"[^>]*>\s*/, () => ''],
    [/<link rel="icon"[^>]*>/, () => head],
    [/<script type="module"[^>]*><\/script>/, () => body],
  ].reduce((html, [pattern, part]) => {
    if (!pattern.test(html)) throw new Error(`The page has no ${pattern.source}.`);
    return html.replace(pattern, part);
  }, page);
  return replaced;
}
