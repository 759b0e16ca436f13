import { useEffect, useRef } from 'react';
import { useWords } from '../../text/language';
import { share } from '../../text/share';
import { Button } from '../../ui/Button';
import { QrCode } from './QrCode';

/** The code as large as the screen lets it be: a room reads it from its seats. */
export function Wall({ address, title, onClose }: { address: string; title: string; onClose: () => void }) {
  const words = useWords(share);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div
      className="wall"
      data-theme="light"
      role="dialog"
      aria-modal
      aria-label={words.wall}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <QrCode text={address} name={words.code} />
      <div className="wall-words">
        <h2>{title}</h2>
        <p className="num">{address}</p>
        <Button onClick={onClose}>{words.wallClose}</Button>
      </div>
    </div>
  );
}
