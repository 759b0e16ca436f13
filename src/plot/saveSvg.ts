/**
 * A figure as a standalone SVG file. What writes it comes when it is first asked for: few readers save a picture.
 * @param root a board, or any element that holds boards; they keep their places
 * @param title what the file says it is
 */
export async function svgBlob(root: Element, title?: string): Promise<Blob> {
  const { svgText } = await import('./svgText');
  return new Blob([svgText(root, title)], { type: 'image/svg+xml;charset=utf-8' });
}
