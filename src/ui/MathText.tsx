import { Fragment } from 'react';
import './math.css';
import { mathTokens, type MathToken } from './mathTokens';

/** A variable or one-line formula in the look's math type: `<MathText source="w_1" />`. */
export function MathText({ source, wrap = false }: { source: string; wrap?: boolean }) {
  return (
    <span className={wrap ? 'math math-long' : 'math'}>
      {mathTokens(source).map((token, index) => (
        <Fragment key={index}>{piece(token)}</Fragment>
      ))}
    </span>
  );
}

function piece({ kind, text, sub, sup }: MathToken) {
  const scripts = (
    <>
      {sub !== undefined && <sub>{sub}</sub>}
      {sup !== undefined && <sup>{sup}</sup>}
    </>
  );
  if (kind === 'variable')
    return (
      <>
        <i>{text}</i>
        {scripts}
      </>
    );
  if (kind === 'number')
    return (
      <>
        <span className="num">{text}</span>
        {scripts}
      </>
    );
  if (kind === 'operator') return <span className={text === '/' ? undefined : 'math-op'}>{text}</span>;
  return (
    <>
      {text}
      {scripts}
    </>
  );
}
