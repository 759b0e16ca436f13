/**
 * The HTML of a frame for a course page.
 * @param address what the frame shows
 * @param title read out by screen readers before the frame
 * @param height in CSS pixels
 */
export function frameCode(address: string, title: string, height: number): string {
  const attributes: [string, string][] = [
    ['src', address],
    ['title', title],
    ['width', '100%'],
    ['height', String(height)],
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
