import type { DecodedPixels } from './plainFromPixels';

type AnyCanvas = OffscreenCanvas | HTMLCanvasElement;
type AnyContext = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

function makeCanvas(width: number, height: number): AnyCanvas {
  if (typeof OffscreenCanvas === 'function') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

function contextOf(canvas: AnyCanvas, alpha: boolean): AnyContext {
  const context = canvas.getContext('2d', { alpha, willReadFrequently: true }) as AnyContext | null;
  if (context === null) throw new Error('No 2D context.');
  return context;
}

/** Whether some pixel is not opaque; asked on a canvas that starts transparent. */
function hasTransparency(bitmap: ImageBitmap): boolean {
  const context = contextOf(makeCanvas(bitmap.width, bitmap.height), true);
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return true;
  return false;
}

/** Whether this thread has what decodePixels needs (a worker of an older browser may not). */
export function canDecode(): boolean {
  const canvas = typeof OffscreenCanvas === 'function' || typeof document === 'object';
  return canvas && typeof createImageBitmap === 'function';
}

/**
 * Lets the browser decode a picture and reads its numbers: no color conversion, the camera's orientation respected,
 * transparent parts laid on black. Throws if the browser cannot decode it.
 * @param type 'image/png' or 'image/jpeg'
 * @param mayBeTransparent false spares the look for transparent pixels (JPEG has none)
 */
export async function decodePixels(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  mayBeTransparent: boolean,
): Promise<DecodedPixels> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type }), {
    colorSpaceConversion: 'none',
    premultiplyAlpha: 'none',
    imageOrientation: 'from-image',
  });
  try {
    const { width: columns, height: rows } = bitmap;
    const context = contextOf(makeCanvas(columns, rows), false);
    context.drawImage(bitmap, 0, 0);
    const rgba = context.getImageData(0, 0, columns, rows).data;
    return { rows, columns, rgba, transparent: mayBeTransparent && hasTransparency(bitmap) };
  } finally {
    bitmap.close();
  }
}
