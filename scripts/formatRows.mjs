const columns = ['name', 'value', 'unit', 'note'];

/** A number with four significant digits and no exponent; anything else as it is. */
export function formatValue(value) {
  if (typeof value !== 'number' || !Number.isFinite(value)) return String(value);
  if (Number.isInteger(value)) return String(value);
  const digits = Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 12));
}

/** Bench rows { name, value, unit, note } as one aligned table; values to the right, words to the left. */
export function formatRows(rows) {
  const cells = rows.map((row) => ({ ...row, value: formatValue(row.value) }));
  const widths = columns.map((key) =>
    Math.max(key.length, ...cells.map((cell) => String(cell[key] ?? '').length)),
  );
  const line = (cell) =>
    columns
      .map((key, i) => {
        const text = String(cell[key] ?? '');
        return key === 'value' ? text.padStart(widths[i]) : text.padEnd(widths[i]);
      })
      .join('  ')
      .trimEnd();
  const head = line(Object.fromEntries(columns.map((key) => [key, key])));
  return [head, '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...cells.map(line)].join(
    '\n',
  );
}
