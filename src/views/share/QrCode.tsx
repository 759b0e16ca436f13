import { useMemo } from 'react';
import './qrCode.css';
import { qrPath } from './qrPath';

/** A QR code, dark on light in every theme: many phones do not read the reverse. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const code = useMemo(() => qrPath(text), [text]);
  if (!code) return null;
  return (
    <svg
      className="qr"
      data-theme="light"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} />
      <path d={code.path} />
    </svg>
  );
}
