import { X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from './Button';
import './notice.css';

/** One sentence about something that did not work out, until it is dismissed. */
export function Notice({ text, dismiss }: { text: string; dismiss: string }) {
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <div className="notice" role="alert">
      <p>{text}</p>
      <IconButton small look="flat" name={dismiss} icon={<X aria-hidden />} onClick={() => setOpen(false)} />
    </div>
  );
}
