import { useEffect, useRef } from 'react';
import { useWords } from '../../text/language';
import { lecture } from '../../text/lecture';

/** A black screen. A click, the black key or any move brings the picture back. */
export function Blackout({ onShow }: { onShow: () => void }) {
  const words = useWords(lecture);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
    };
  }, []);
  return (
    <button type="button" className="present-black" aria-label={words.show} ref={button} onClick={onShow} />
  );
}
