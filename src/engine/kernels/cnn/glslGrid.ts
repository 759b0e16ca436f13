/**
 * How maps lie in textures. 'gray' and 'color' are the images as they are uploaded; 'plain' maps lie quad by quad in
 * layer 0: [image, row, column, channel quad]; 'tiled' maps, whose 2x2 tiles are computed together, have one layer for
 * each place in the tile: [image, tile row, tile column, channel quad].
 */
export interface Grid {
  readonly kind: 'gray' | 'color' | 'plain' | 'tiled';
  readonly rows: number;
  readonly columns: number;
  /** Channel quads. */
  readonly quads: number;
}

export const tilesOf = (cells: number): number => Math.ceil(cells / 2);

/** Quads of one image in one layer. */
export function gridQuads({ kind, rows, columns, quads }: Grid): number {
  if (kind === 'gray') return Math.ceil((rows * columns) / 4);
  return kind === 'tiled' ? tilesOf(rows) * tilesOf(columns) * quads : rows * columns * quads;
}

const outside = ({ rows, columns }: Grid): string => `uint(y) >= ${rows}u || uint(x) >= ${columns}u`;

/**
 * GLSL function that reads a grid, 0 outside of it: `float name(b, y, x)` for gray images, else `vec4 name(b, y, x, q)`.
 * @param sampler name of the texture
 */
export function gridFunction(name: string, sampler: string, grid: Grid): string {
  const { kind, rows, columns, quads } = grid;
  if (kind === 'gray') {
    return `float ${name}(int b, int y, int x) {
      if (${outside(grid)}) return 0.0;
      int i = y * ${columns} + x;
      return fetch(${sampler}, b * ${gridQuads(grid)} + (i >> 2))[i & 3];
    }`;
  }
  const place = {
    color: `fetch(${sampler}, (b * ${rows} + y) * ${columns} + x)`,
    plain: `fetchLayer(${sampler}, ((b * ${rows} + y) * ${columns} + x) * ${quads} + q, 0)`,
    tiled: `fetchLayer(${sampler}, ((b * ${tilesOf(rows)} + (y >> 1)) * ${tilesOf(columns)} + (x >> 1)) * ${quads} + q,
        (y & 1) * 2 + (x & 1))`,
  }[kind];
  return `vec4 ${name}(int b, int y, int x, int q) {
    return ${outside(grid)} ? vec4(0.0) : ${place};
  }`;
}

/** GLSL that splits `index` into image b and a place, the quads of a place side by side. */
export function splitIndex(quads: number, rows: number, columns: number, names = ['q', 'x', 'y']): string {
  const [q, x, y] = names;
  return `
    int ${q} = index % ${quads};
    int place_ = index / ${quads};
    int ${x} = place_ % ${columns};
    place_ /= ${columns};
    int ${y} = place_ % ${rows};
    int b = place_ / ${rows};`;
}

/** All whole numbers from 0 to n - 1, written by a function, one after the other. */
export function times(n: number, write: (i: number) => string): string {
  return Array.from({ length: n }, (_, i) => write(i)).join('\n');
}
