import type { JpegLsModel } from './jpegLsModel';

/** Two rows of a color with a place before and after each: what is above, and what is being made. */
interface Lines {
  above: Int32Array;
  now: Int32Array;
}

const newLines = (columns: number): Lines => ({
  above: new Int32Array(columns + 2),
  now: new Int32Array(columns + 2),
});

/** Starts a row: the place before it is as the first one above, the place after that above as its last (A.2.1). */
function startRow(lines: Lines, columns: number): void {
  const { above, now } = lines;
  lines.above = now;
  lines.now = above;
  lines.above[columns + 1] = lines.above[columns]!;
  lines.now[0] = lines.above[1]!;
}

/** One row of one color. */
function readRow(model: JpegLsModel, { above, now }: Lines, columns: number, color: number): void {
  for (let i = 1; i <= columns;) {
    const [left, up, corner] = [now[i - 1]!, above[i]!, above[i - 1]!];
    const context = model.context(left, up, corner, above[i + 1]!);
    if (context !== 0) {
      now[i] = model.single(context, left, up, corner);
      i += 1;
      continue;
    }
    const room = columns - i + 1;
    const length = model.run(color, room);
    now.fill(left, i, i + length);
    i += length;
    if (length === room) break;
    now[i] = model.runEnd(color, left, above[i]!, model.isAlike(left, above[i]!));
    model.shorten(color);
    i += 1;
  }
}

/** One row of all colors, pixel by pixel: a run is one only where every color is in it. */
function readMixedRow(model: JpegLsModel, lines: readonly Lines[], columns: number): void {
  for (let i = 1; i <= columns;) {
    const contexts = lines.map(({ above, now }) =>
      model.context(now[i - 1]!, above[i]!, above[i - 1]!, above[i + 1]!),
    );
    if (contexts.some((context) => context !== 0)) {
      for (const [c, { above, now }] of lines.entries())
        now[i] = model.single(contexts[c]!, now[i - 1]!, above[i]!, above[i - 1]!);
      i += 1;
      continue;
    }
    const room = columns - i + 1;
    const length = model.run(0, room);
    for (const { now } of lines) now.fill(now[i - 1]!, i, i + length);
    const end = i + length;
    if (length < room) {
      for (const { above, now } of lines) now[end] = model.runEnd(0, now[i - 1]!, above[end]!, false);
      model.shorten(0);
    }
    i = end + 1;
  }
}

/**
 * Reads one scan.
 * @param colors which components it holds
 * @param mixed whether they come pixel by pixel; otherwise row by row
 * @param out [rows, columns, channels], of which the scan's colors are filled
 */
export function readJpegLsScan(
  model: JpegLsModel,
  size: { readonly rows: number; readonly columns: number; readonly channels: number },
  colors: readonly number[],
  mixed: boolean,
  out: Uint16Array,
): void {
  const { rows, columns, channels } = size;
  const lines = colors.map(() => newLines(columns));
  for (let row = 0; row < rows; row += 1) {
    for (const each of lines) startRow(each, columns);
    if (mixed) readMixedRow(model, lines, columns);
    else for (const [index, each] of lines.entries()) readRow(model, each, columns, index);
    for (const [index, { now }] of lines.entries()) {
      let to = row * columns * channels + colors[index]!;
      for (let i = 1; i <= columns; i += 1, to += channels) out[to] = now[i]!;
    }
  }
}
