import { useEffect, useRef, useState } from 'react';

const ONCE_PER_MS = 1000;

/** The text equivalent: always current for the eye, announced politely at most once a second for the ear. */
export function Say({ text, visible }: { text: string; visible: boolean }) {
  const [announced, setAnnounced] = useState('');
  const first = useRef(true);

  useEffect(() => {
    // Nobody asked for the first state: it is read when the reader gets there, not announced.
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => setAnnounced(text), ONCE_PER_MS);
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
