/** Least width of a saved picture in px: a 48-pixel map is enlarged by a whole factor, with hard edges. */
const LEAST_WIDTH = 768;

/** A canvas as a PNG file, large enough for a slide. */
export async function pngBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  const factor = Math.max(1, Math.ceil(LEAST_WIDTH / Math.max(1, canvas.width)));
  const large = document.createElement('canvas');
  large.width = canvas.width * factor;
  large.height = canvas.height * factor;
  const context = large.getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas.');
  context.imageSmoothingEnabled = false;
  context.drawImage(canvas, 0, 0, large.width, large.height);
  return new Promise((done, fail) => {
    large.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('The picture could not be encoded as PNG.'))),
      'image/png',
    );
  });
}
