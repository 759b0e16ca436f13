import { useId, useRef, useState } from 'react';
import { share } from '../../text/share';
import { useWords } from '../../text/language';
import { Button } from '../../ui/Button';

interface CopyFieldProps {
  readonly name: string;
  readonly text: string;
  readonly rows: number;
}

/** A text to take along: copied by a button, or selected where the browser forbids that. */
export function CopyField({ name, text, rows }: CopyFieldProps) {
  const words = useWords(share);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState({ of: '', text: '' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setNote({ of: text, text: words.copied });
    } catch {
      field.current?.focus();
      field.current?.select();
      setNote({ of: text, text: words.selected });
    }
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{name}</label>
      <textarea
        id={id}
        ref={field}
        className="num"
        rows={rows}
        readOnly
        spellCheck={false}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="copy-field-row">
        <Button small look="key" aria-describedby={id} onClick={() => void copy()}>
          {words.copy}
        </Button>
        {/* What was copied is no longer what stands there once the figure has moved on. */}
        <span role="status">{note.of === text ? note.text : ''}</span>
      </p>
    </div>
  );
}
