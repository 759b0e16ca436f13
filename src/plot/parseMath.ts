/** A run of text that is drawn in one way. */
export interface MathPiece {
  readonly kind: 'words' | 'math' | 'strong' | 'number';
  readonly place: 'line' | 'below' | 'above';
  readonly text: string;
}

const marks = /\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`/g;

/**
 * Reads light markup into pieces: `*x_1*` is a variable with a subscript, `*s^2*` one with a superscript (braces
 * hold more than one character together, `*w_{12}*`), `**w**` a bold variable, and backticks a number in figures.
 */
export function parseMath(markup: string): readonly MathPiece[] {
  const pieces: MathPiece[] = [];
  let read = 0;
  for (const match of markup.matchAll(marks)) {
    if (match.index > read)
      pieces.push({ kind: 'words', place: 'line', text: markup.slice(read, match.index) });
    const [whole, strong, math, number] = match;
    if (number !== undefined) pieces.push({ kind: 'number', place: 'line', text: number });
    else pieces.push(...parseVariable(strong ?? math ?? '', strong === undefined ? 'math' : 'strong'));
    read = match.index + whole.length;
  }
  if (read < markup.length) pieces.push({ kind: 'words', place: 'line', text: markup.slice(read) });
  return pieces;
}

function parseVariable(source: string, kind: 'math' | 'strong'): MathPiece[] {
  return [...source.matchAll(/([_^])(?:\{([^}]*)\}|(.))|([^_^]+)/gu)].map(
    ([, mark, group, single, plain]) => ({
      kind,
      place: mark === '_' ? 'below' : mark === '^' ? 'above' : 'line',
      text: plain ?? group ?? single ?? '',
    }),
  );
}

/** The same without markup, for names that are spoken: "enhancement x1, SD". */
export function plainMath(markup: string): string {
  return parseMath(markup)
    .map((piece) => piece.text)
    .join('');
}
