const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML or HTML, inside elements and inside attributes in double quotes. */
export function escapeXml(text: string): string {
  // What XML 1.0 cannot say at all is left out.
  return text.replace(/[^\t\n\r\x20-\uFFFD]/g, '').replace(/[&<>"]/g, (letter) => entities[letter]!);
}

/** An element's attributes, in order; null ones are left out. */
export type Attributes = Readonly<Record<string, string | null>>;

/** An element on lines of its own; text stays on one line. */
export function element(
  name: string,
  attributes: Attributes,
  content: string | readonly string[] = [],
): string {
  const said = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escapeXml(value)}"`]))
    .join('');
  if (typeof content === 'string') return `<${name}${said}>${escapeXml(content)}</${name}>`;
  if (content.length === 0) return `<${name}${said}/>`;
  const inside = content.join('\n').replace(/^/gm, '  ');
  return `<${name}${said}>\n${inside}\n</${name}>`;
}

/** A whole document. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
