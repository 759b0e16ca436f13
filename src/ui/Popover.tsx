import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { IconButton } from './Button';
import './popover.css';

interface PopoverProps {
  readonly name: string;
  readonly icon: ReactNode;
  readonly children: (close: () => void) => ReactNode;
}

/** A small panel under its button. Escape, a click elsewhere or leaving it with the focus closes it. */
export function Popover({ name, icon, children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const node = box.current;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !node?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      // The focus must not be lost with the panel that held it.
      if (document.activeElement === document.body) node?.querySelector('button')?.focus();
    };
  }, [open]);

  return (
    <span
      className="popover"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <IconButton
        small
        look="flat"
        name={name}
        icon={icon}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div className="popover-panel" id={id}>
          {children(() => setOpen(false))}
        </div>
      )}
    </span>
  );
}
