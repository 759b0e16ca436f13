import { Fragment, memo } from 'react';
import { parseMath, type MathPiece } from './parseMath';

/** Text inside an SVG `<text>`, with variables in italics: "enhancement *x_1*, SD" (see parseMath). */
export const Mathtext = memo(function Mathtext({ text }: { readonly text: string }) {
  const pieces = parseMath(text);
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>{drawPiece(piece, pieces[index - 1])}</Fragment>
      ))}
      {isShifted(pieces.at(-1)) ? <tspan dy={`${-shiftOf(pieces.at(-1))}em`}>{'\u200b'}</tspan> : null}
    </>
  );
});

const small = 0.72;

function drawPiece(piece: MathPiece, before: MathPiece | undefined) {
  const kind = {
    words: undefined,
    math: 'plot-math',
    strong: 'plot-math plot-strong',
    number: 'plot-number',
  }[piece.kind];
  const shrink = piece.place === 'line' ? 1 : small;
  // dy counts in the font size of its own tspan.
  const dy = (shiftOf(piece) - shiftOf(before)) / shrink;
  return (
    <tspan
      className={kind}
      dx={piece.kind === 'number' && before ? '0.18em' : undefined}
      dy={dy === 0 ? undefined : `${dy.toFixed(3)}em`}
      style={{ fontSize: shrink === 1 ? undefined : `${small}em` }}
    >
      {piece.text}
    </tspan>
  );
}

function isShifted(piece: MathPiece | undefined): boolean {
  return piece !== undefined && piece.place !== 'line';
}

function shiftOf(piece: MathPiece | undefined): number {
  if (!piece || piece.place === 'line') return 0;
  return piece.place === 'below' ? 0.24 : -0.36;
}
