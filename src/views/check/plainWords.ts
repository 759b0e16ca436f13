const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** Words in the markup of ui/Prose as plain text, for the places that hold no markup: an option of a list, a name. */
export function plainWords(text: string): string {
  return text
    .replace(/\*+/g, '')
    .replace(/\$([^$]+)\$/g, (_, math: string) => math.replaceAll('-', '−').replace(/[{}\\]/g, ''))
    .replace(/_(\d)/g, (_, digit: string) => SUBSCRIPTS[Number(digit)] ?? digit);
}
