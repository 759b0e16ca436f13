import { Check, Eye, X } from 'lucide-react';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { useText } from '../../hooks';
import type { Entry } from '../../sheet';

interface BlankProps {
  /** Accessible name of the input and of the output that takes its place: "z". */
  readonly name: string;
  readonly value: number;
  readonly entry: Entry | undefined;
  readonly tolerance: string;
  /** What stands in the field now. */
  readonly draft: string;
  /** Id of the sentence that says what is wrong. */
  readonly reason: string | undefined;
  readonly onDraft: (text: string) => void;
  readonly onCheck: () => void;
  readonly onFocus: () => void;
  readonly field: (input: HTMLInputElement | null) => void;
}

/** One number of the sheet: a field until it is solved, then the number with its mark. */
export function Blank({ name, value, entry, tolerance, draft, reason, field, ...on }: BlankProps) {
  const language = useLanguage();
  const words = useText().forward;
  if (entry && entry.state !== 'wrong') {
    const revealed = entry.state === 'revealed';
    return (
      <span className="fw-value">
        <output aria-label={name} aria-live="off" data-value={String(value)}>
          {formatNumber(value, language)}
        </output>
        {revealed ? <Eye aria-hidden /> : <Check aria-hidden />}
        <span className="sr">{revealed ? words.revealed : words.right}</span>
      </span>
    );
  }
  const wrong = entry !== undefined && entry.text === draft;
  return (
    <span className={wrong ? 'fw-blank is-wrong' : 'fw-blank'}>
      <input
        ref={field}
        className="num"
        aria-label={name}
        aria-invalid={wrong || undefined}
        aria-describedby={reason}
        title={words.blank(name, tolerance)}
        inputMode="decimal"
        autoComplete="off"
        enterKeyHint="next"
        value={draft}
        onChange={(event) => on.onDraft(event.target.value)}
        onFocus={on.onFocus}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          on.onCheck();
        }}
      />
      {wrong && <X aria-hidden />}
      {/* The output is there from the beginning, without its number. */}
      <output className="sr" aria-label={name} aria-live="off" data-value="">
        ?
      </output>
    </span>
  );
}
