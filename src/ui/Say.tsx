import { useEffect, useRef, useState } from 'react';

const CALM_MS = 1000;
const AT_LATEST_MS = 5000;

/**
 * The text equivalent: always current for the eye, announced politely for the ear once it has been calm for a second,
 * and every five seconds while it does not come to rest.
 */
export function Say({ text, visible }: { text: string; visible: boolean }) {
  const [announced, setAnnounced] = useState('');
  // Nobody asked for the first state: it is read when the reader gets there, not announced.
  const known = useRef(text);
  const since = useRef<number | null>(null);

  useEffect(() => {
    if (text === known.current) {
      since.current = null;
      return;
    }
    const now = performance.now();
    since.current ??= now;
    const wait = Math.max(0, Math.min(CALM_MS, since.current + AT_LATEST_MS - now));
    const timer = setTimeout(() => {
      since.current = null;
      known.current = text;
      setAnnounced(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <>
      <p className={visible ? 'fig-words' : 'sr'} data-part="say">
        {text}
      </p>
      <p className="sr" aria-live="polite">
        {announced}
      </p>
    </>
  );
}
