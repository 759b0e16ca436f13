import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from '../../text/language';
import { lecture } from '../../text/lecture';
import { IconButton } from '../../ui/Button';

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** A sheet over the whole lecture. The focus goes into it, and back where it was. */
export function Panel({ title, onClose, head, children }: PanelProps) {
  const words = useWords(lecture);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const node = box.current;
    if (node && !node.contains(before)) (node.querySelector<HTMLElement>('[data-first]') ?? node).focus();
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
    };
  }, []);
  return (
    <div className="present-panel" role="dialog" aria-modal aria-labelledby={id} tabIndex={-1} ref={box}>
      <header>
        <h2 id={id}>{title}</h2>
        {head}
        <IconButton small name={words.close} icon={<X aria-hidden />} onClick={onClose} />
      </header>
      {children}
    </div>
  );
}
