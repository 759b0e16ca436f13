import { BadCode } from '../coded';
import type { Coded } from '../coded';
import type { Parameters, Size, TileData } from './codestream';
import { readCodestream } from './codestream';
import { decodeBlock } from './decodeBlock';
import { inverseWavelet } from './inverseWavelet';
import type { Field } from './inverseWavelet';
import { readPackets } from './readPackets';
import { layOutTile, newBudget } from './tileLayout';
import type { Band, Budget, TileComponent } from './tileLayout';

/** Where the code stream begins: at once, or in its box of a .jp2 file. */
function findCodestream(bytes: Uint8Array): number {
  if (bytes[0] === 0xff) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 8 <= bytes.length;) {
    const length = view.getUint32(at);
    if (view.getUint32(at + 4) === 0x6a703263) return at + (length === 1 ? 16 : 8);
    const whole = length === 1 && at + 16 <= bytes.length ? Number(view.getBigUint64(at + 8)) : length;
    if (whole < 8) break;
    at += whole;
  }
  throw new BadCode('No code stream.');
}

const gains = { LL: 0, HL: 1, LH: 1, HH: 2 } as const;

/** The coefficients of a band, brought back to size (ISO 15444-1, annex E). */
function decodeBand(
  band: Band,
  index: number,
  resolution: number,
  component: number,
  { style }: TileComponent,
  given: Parameters,
  precision: number,
): Field {
  const quantization = given.quantizations.get(component) ?? given.quantization;
  if (quantization === null) throw new BadCode('No quantization.');
  const { kind, guard, steps } = quantization;
  const derived = kind === 'derived';
  const step = steps[derived ? 0 : index];
  if (step === undefined) throw new BadCode('A band without quantization.');
  const exponent = step.exponent - (derived && resolution > 0 ? resolution - 1 : 0);
  const size = 2 ** (precision + gains[band.kind] - exponent) * (1 + step.mantissa / 2048);
  const columns = band.x1 - band.x0;
  const numbers = new Float32Array(columns * (band.y1 - band.y0));
  for (const block of band.blocks) {
    const offset = (block.y0 - band.y0) * columns + block.x0 - band.x0;
    decodeBlock(block, band.kind, guard + exponent - 1, style.flags, (x, y, twice) => {
      numbers[offset + y * columns + x] = style.reversible ? Math.trunc(twice / 2) : (twice / 2) * size;
    });
  }
  return { ...band, numbers };
}

function decodeComponent(tile: TileComponent, index: number, given: Parameters, precision: number): Field {
  let field: Field | null = null;
  let bandIndex = 0;
  for (const [r, resolution] of tile.resolutions.entries()) {
    const bands = resolution.bands.map((band) => {
      const made = decodeBand(band, bandIndex, r, index, tile, given, precision);
      bandIndex += 1;
      return made;
    });
    field =
      field === null
        ? bands[0]!
        : inverseWavelet(resolution, [field, bands[0]!, bands[1]!, bands[2]!], tile.style.reversible);
  }
  return field!;
}

/** Undoes the mixing of the first three components, in place (annex G). */
function unmix(fields: readonly Field[], reversible: boolean): void {
  const [a, b, c] = fields.map(({ numbers }) => numbers);
  if (!a || !b || !c) throw new BadCode('Too few components to unmix.');
  for (let i = 0; i < a.length; i += 1) {
    const [y, blue, red] = [a[i]!, b[i]!, c[i]!];
    if (reversible) {
      const green = y - Math.floor((blue + red) / 4);
      a[i] = red + green;
      b[i] = green;
      c[i] = blue + green;
    } else {
      a[i] = y + 1.402 * red;
      b[i] = y - 0.344136 * blue - 0.714136 * red;
      c[i] = y + 1.772 * blue;
    }
  }
}

function decodeTile(data: TileData, size: Size, out: Uint16Array | Int16Array, budget: Budget): void {
  const { parameters } = data;
  if (parameters.tile === null) throw new BadCode('No coding style.');
  const components = layOutTile(size, data.index, parameters, budget);
  const bytes = new Uint8Array(data.parts.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const part of data.parts) {
    bytes.set(part, to);
    to += part.length;
  }
  readPackets(components, parameters.tile, bytes);
  const fields = components.map((component, c) => decodeComponent(component, c, parameters, size.precision));
  if (parameters.tile.mixed) unmix(fields, components[0]!.style.reversible);
  const width = size.x1 - size.x0;
  const half = size.signed ? 0 : 2 ** (size.precision - 1);
  const [least, most] = [size.signed ? -(2 ** (size.precision - 1)) : 0, half * 2 - 1];
  const top = size.signed ? 2 ** (size.precision - 1) - 1 : most;
  for (const [c, { x0, y0, x1, y1, numbers }] of fields.entries())
    for (let y = y0, from = 0; y < y1; y += 1) {
      let at = ((y - size.y0) * width + x0 - size.x0) * size.components + c;
      for (let x = x0; x < x1; x += 1, from += 1, at += size.components) {
        const value = Math.round(numbers[from]!) + half;
        out[at] = value < least ? least : value > top ? top : value;
      }
    }
}

/**
 * Reads the head of a JPEG 2000 stream (ISO 15444-1, part 1): both wavelets, all orders of progression, tiles, layers.
 * @throws BadCode if the head makes no sense, UnknownCode for what hardly any medical file has
 */
export function openJpeg2000(bytes: Uint8Array): Coded {
  const from = findCodestream(bytes);
  const { size } = readCodestream(bytes, from, false);
  const [rows, columns] = [size.y1 - size.y0, size.x1 - size.x0];
  const decode = () => {
    const { tiles } = readCodestream(bytes, from, true);
    const across = Math.ceil((size.x1 - size.tileX0) / size.tileWidth);
    const down = Math.ceil((size.y1 - size.tileY0) / size.tileHeight);
    if (tiles.length < across * down) throw new BadCode('Tiles are missing.');
    const count = rows * columns * size.components;
    const out = size.signed ? new Int16Array(count) : new Uint16Array(count);
    const budget = newBudget();
    for (const tile of tiles) decodeTile(tile, size, out, budget);
    return out;
  };
  const { components, precision, signed } = size;
  // Mixed colors come back as red, green and blue; unmixed ones are what the file says they are.
  const mixed = () => readCodestream(bytes, from, true).tiles[0]?.parameters.tile?.mixed === true;
  return {
    rows,
    columns,
    components,
    precision,
    signed,
    ybr: components === 3 && mixed() ? false : null,
    decode,
  };
}
