/** The paths of all texts in a dictionary; a function counts as one text. */
export function textPaths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => textPaths(inner, path ? `${path}.${key}` : key));
}

/** The paths of texts that are empty or blank. */
export function blankTexts(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => blankTexts(inner, path ? `${path}.${key}` : key));
}

/** All plain texts of a dictionary. */
export function plainTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(plainTexts);
}
