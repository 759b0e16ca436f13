import { BadCode } from '../coded';
import type { BlockFlags, TileStyle } from './codestream';
import { PacketBits } from './packetBits';
import type { Block, BlockGroup, Precinct, Segment, TileComponent } from './tileLayout';

/** A packet: one layer of one precinct. */
type Packet = readonly [Precinct, number];

/** All precincts in the order in which an order of progression meets them (B.12). */
function* packetsOf(components: readonly TileComponent[], { order, layers }: TileStyle): Generator<Packet> {
  const all = components.flatMap(({ resolutions }) => resolutions.flatMap(({ precincts }) => precincts));
  const key: Record<number, (p: Precinct) => number[]> = {
    0: (p) => [p.resolution, p.component],
    1: (p) => [p.resolution, p.component],
    2: (p) => [p.resolution, p.y, p.x, p.component],
    3: (p) => [p.y, p.x, p.component, p.resolution],
    4: (p) => [p.component, p.y, p.x, p.resolution],
  };
  const keyed = all.map((precinct) => ({ precinct, key: key[order]!(precinct) }));
  // Sorting is stable: precincts of the same key stay row by row.
  keyed.sort((a, b) => {
    for (let i = 0; i < a.key.length; i += 1) if (a.key[i] !== b.key[i]) return a.key[i]! - b.key[i]!;
    return 0;
  });
  if (order === 0) {
    for (let layer = 0; layer < layers; layer += 1) for (const { precinct } of keyed) yield [precinct, layer];
    return;
  }
  if (order > 1) {
    for (const { precinct } of keyed) for (let layer = 0; layer < layers; layer += 1) yield [precinct, layer];
    return;
  }
  for (let from = 0; from < keyed.length;) {
    const { resolution } = keyed[from]!.precinct;
    let to = from;
    while (to < keyed.length && keyed[to]!.precinct.resolution === resolution) to += 1;
    for (let layer = 0; layer < layers; layer += 1)
      for (let i = from; i < to; i += 1) yield [keyed[i]!.precinct, layer];
    from = to;
  }
}

/** How many coding passes a packet brings (table B.4). */
function readPasses(bits: PacketBits): number {
  if (bits.bit() === 0) return 1;
  if (bits.bit() === 0) return 2;
  const two = bits.read(2);
  if (two < 3) return 3 + two;
  const five = bits.read(5);
  return five < 31 ? 6 + five : 37 + bits.read(7);
}

/** The segment that takes the next passes; a new one where the last is full (B.10.7). */
function openSegment(block: Block, { bypass, terminate }: BlockFlags): Segment {
  const last = block.segments.at(-1);
  if (last && last.passes < last.most) return last;
  // With bypass the first ten passes go together, then two plain ones and one coded in turn.
  const most = terminate ? 1 : !bypass ? Infinity : !last ? 10 : last.most === 2 ? 1 : 2;
  const segment = { passes: 0, most, pieces: [] };
  block.segments.push(segment);
  return segment;
}

interface Arrival {
  readonly segment: Segment;
  readonly bytes: number;
}

function readBlockHead(
  bits: PacketBits,
  group: BlockGroup,
  index: number,
  layer: number,
  flags: BlockFlags,
): Arrival[] {
  const block = group.blocks[index]!;
  const [column, row] = [index % group.columns, Math.floor(index / group.columns)];
  if (block.included) {
    if (bits.bit() === 0) return [];
  } else {
    if (group.inclusion.below(bits, column, row, layer + 1) === null) return [];
    block.included = true;
    let limit = 1;
    let planes = group.zeroPlanes.below(bits, column, row, limit);
    while (planes === null) {
      limit += 1;
      if (limit > 64) throw new BadCode('Too many empty planes.');
      planes = group.zeroPlanes.below(bits, column, row, limit);
    }
    block.zeroPlanes = planes;
  }
  let left = readPasses(bits);
  while (bits.bit() === 1) block.lengthBits += 1;
  if (block.lengthBits > 30) throw new BadCode('A length of too many bits.');
  const arrivals: Arrival[] = [];
  while (left > 0) {
    const segment = openSegment(block, flags);
    const passes = Math.min(left, segment.most - segment.passes);
    const bytes = bits.read(block.lengthBits + Math.floor(Math.log2(passes)));
    segment.passes += passes;
    block.passes += passes;
    arrivals.push({ segment, bytes });
    left -= passes;
  }
  return arrivals;
}

/**
 * Reads the packets of a tile and gives each block its bytes (ISO 15444-1, B.9 and B.10). A tile that ends early keeps
 * what came: the standard lets a stream be cut between packets.
 */
export function readPackets(components: readonly TileComponent[], tile: TileStyle, bytes: Uint8Array): void {
  const bits = new PacketBits(bytes);
  for (const [precinct, layer] of packetsOf(components, tile)) {
    if (bits.at >= bytes.length) return;
    const { flags } = components[precinct.component]!.style;
    if (tile.sop) bits.skipMarker(0x91, 6);
    const arrivals: Arrival[] = [];
    if (bits.bit() === 1)
      for (const group of precinct.groups)
        for (let i = 0; i < group.blocks.length; i += 1)
          arrivals.push(...readBlockHead(bits, group, i, layer, flags));
    bits.align();
    if (tile.eph) bits.skipMarker(0x92, 2);
    for (const { segment, bytes: length } of arrivals) {
      if (bits.at + length > bytes.length) throw new BadCode('A packet ends early.');
      segment.pieces.push(bytes.subarray(bits.at, bits.at + length));
      bits.at += length;
    }
  }
}
