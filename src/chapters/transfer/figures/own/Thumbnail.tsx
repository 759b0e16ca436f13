import { useEffect, useRef } from 'react';
import { side } from '../../source/sourcePlan';

/** An image as the network gets it: 48 x 48 gray pixels, with hard edges. */
export function Thumbnail({ image, name }: { readonly image: Uint8Array; readonly name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const picture = context.createImageData(side, side);
    for (let p = 0; p < side * side; p += 1) {
      picture.data.fill(image[p]!, 4 * p, 4 * p + 3);
      picture.data[4 * p + 3] = 255;
    }
    context.putImageData(picture, 0, 0);
  }, [image]);
  return <canvas ref={canvas} width={side} height={side} role="img" aria-label={name} className="tr-thumb" />;
}
