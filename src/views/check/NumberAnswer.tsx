import { useId, useState } from 'react';
import { check } from '../../text/check';
import { useLanguage, useWords } from '../../text/language';
import { Words } from '../../ui/Prose';
import type { AnswerProps } from './answers';
import { showNumber, typedNumber } from './typedNumber';

/** A number with its unit, typed with either decimal mark. */
export function NumberAnswer({ item, words, given, answer, onChange }: AnswerProps<'number'>) {
  const said = useWords(check);
  const language = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState('');
  const kept = typeof given === 'number' ? showNumber(given, language) : '';
  return (
    <p className="predict-number check-number">
      <label htmlFor={id}>
        <Words text={words.label ?? ''} />
      </label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        className="num"
        disabled={answer !== undefined}
        value={answer ? kept : typed}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(typedNumber(target.value, item.correct) ?? '');
        }}
      />
      {answer && !answer.right && (
        <span>
          {said.belongs} <b className="num">{showNumber(item.correct, language)}</b>
        </span>
      )}
    </p>
  );
}
