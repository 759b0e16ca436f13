/** A piece of a formula: a variable (italic), a number (mono), an operator, or upright text; with sub- and superscript. */
export interface MathToken {
  readonly kind: 'variable' | 'number' | 'operator' | 'text';
  readonly text: string;
  readonly sub?: string;
  readonly sup?: string;
}

const PIECE =
  /(?<variable>(?!ln(?![a-zA-Z]))[a-zA-Zα-ωΑ-Ω∂](?![a-zA-Z]{2})'*)|(?<text>ln(?![a-zA-Z])|[a-zA-Z]{3,}|[()[\],])|(?<number>\d+(?:[.,]\d+)?)|(?<operator>[-−+×·=<>≥≤±→←/|]|\\.)/gu;
const SCRIPT = /^_(?:\{([^}]*)\}|(.))|^\^(?:\{([^}]*)\}|(.))/u;

/**
 * Splits a one-line formula such as `z = w_1 x_1 + b` or `a(1 - a)^2` into pieces that can be set.
 * Single letters are variables, `ln` and words of three letters and more are upright, `_` and `^` take one character or braces.
 */
export function mathTokens(source: string): MathToken[] {
  const tokens: MathToken[] = [];
  let rest = source;
  while (rest.length > 0) {
    PIECE.lastIndex = 0;
    const match = PIECE.exec(rest);
    if (!match || match.index > 0) {
      // Spaces and anything unknown: spaces are set by the operators, the rest stands as text.
      const upTo = match ? match.index : rest.length;
      const between = rest.slice(0, upTo).trim();
      if (between) tokens.push({ kind: 'text', text: between });
      rest = rest.slice(upTo);
      continue;
    }
    rest = rest.slice(match[0].length);
    const scripts: { sub?: string; sup?: string } = {};
    for (let script = SCRIPT.exec(rest); script; script = SCRIPT.exec(rest)) {
      const [whole, subLong, subShort, supLong, supShort] = script;
      const sub = subLong ?? subShort;
      const sup = supLong ?? supShort;
      if (sub !== undefined) scripts.sub = sub;
      if (sup !== undefined) scripts.sup = sup;
      rest = rest.slice(whole.length);
    }
    const { variable, text, number, operator } = match.groups ?? {};
    if (variable) tokens.push({ kind: 'variable', text: variable, ...scripts });
    else if (number) tokens.push({ kind: 'number', text: number, ...scripts });
    else if (operator) {
      const minus = operator === '-' || operator === '−';
      const kind = minus && isSign(tokens.at(-1)) ? 'text' : 'operator';
      tokens.push({ kind, text: minus ? '−' : operator, ...scripts });
    } else if (text) {
      // A word or a comma keeps its distance from what follows: "new w", "ln a", "(1, −2)".
      const spaced = /^[a-zA-Z,]/.test(text) && /^\s+[^\s)\]]/.test(rest);
      tokens.push({ kind: 'text', text: spaced ? `${text} ` : text, ...scripts });
    }
  }
  return tokens;
}

/** A minus is a sign, set tight, where nothing stands before it that it could be taken from. */
function isSign(before: MathToken | undefined): boolean {
  return before === undefined || before.kind === 'operator' || '([,;'.includes(before.text.trim());
}
