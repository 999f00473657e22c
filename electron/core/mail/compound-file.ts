/**
 * The container of `.msg` files ([MS-CFB]). It is walked here before anything else reads it: a chain that bites its own
 * tail, a sector two streams claim, or a directory that loops would keep a trusting reader busy for ever.
 */
export type CompoundFile = { readonly streams: readonly Stream[] };

export type Stream = {
  /** Names of the storages around it and its own. */
  readonly path: readonly string[];
  readonly size: number;
  /** Where its bytes lie in the file, in order. */
  readonly ranges: readonly Range[];
};

export type Range = { readonly start: number; readonly end: number };

/** The file is no compound file a reader could walk to an end. */
export class BrokenContainer extends Error {
  override readonly name = 'BrokenContainer';
}

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END_OF_CHAIN = 0xfffffffe;
const NOTHING = 0xffffffff;
const ENTRY_BYTES = 128;
const MINI_BYTES = 64;
const HEADER_FAT_SECTORS = 109;
const HEADER_FAT_START = 76;
const MAX_ENTRIES = 20_000;
const MAX_DEPTH = 60;
const KIND = { storage: 1, stream: 2, root: 5 } as const;

export const isCompoundFile = (bytes: Uint8Array): boolean => MAGIC.every((byte, at) => bytes[at] === byte);

export function readCompoundFile(bytes: Uint8Array): CompoundFile {
  if (!isCompoundFile(bytes) || bytes.length < 512) throw new BrokenContainer('no compound file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) throw new BrokenContainer('sector size');
  const sectors = sectorsOf(view, 1 << shift);
  const fat = readFat(view, sectors);
  const claimed = new Set<number>();
  const chain = (start: number): number[] => follow(start, (sector) => fat[sector], sectors.count, claimed);

  const entries = readEntries(view, sectors, chain(view.getUint32(48, true)));
  const root = entries[0];
  if (root?.kind !== KIND.root) throw new BrokenContainer('no root');
  const miniFat = chain(view.getUint32(60, true)).flatMap((sector) => words(view, sectors, sector));
  const mini = miniStream(root, sectors, chain);
  const claimedMini = new Set<number>();
  const cutoff = view.getUint32(56, true);
  if (cutoff !== 4096) throw new BrokenContainer('cutoff');

  const rangesOf = (entry: Entry): Range[] => {
    if (entry.size === 0) return [];
    return entry.size < cutoff
      ? cut(
          follow(entry.start, (sector) => miniFat[sector], mini.length, claimedMini).map((at) => mini[at] ?? lost()),
          entry.size,
        )
      : cut(chain(entry.start).map(sectors.range), entry.size);
  };
  return {
    streams: walk(entries, root.child).map(({ path, entry }) => ({ path, size: entry.size, ranges: rangesOf(entry) })),
  };
}

/** The bytes of a stream, put together. */
export function bytesOfStream(file: Uint8Array, stream: Stream): Uint8Array {
  const content = new Uint8Array(stream.size);
  let at = 0;
  for (const { start, end } of stream.ranges) {
    content.set(file.subarray(start, end), at);
    at += end - start;
  }
  return content;
}

type Sectors = { readonly size: number; readonly count: number; readonly range: (sector: number) => Range };

function sectorsOf(view: DataView, size: number): Sectors {
  const count = Math.ceil(view.byteLength / size) - 1;
  return {
    size,
    count,
    range: (sector) => ({ start: (sector + 1) * size, end: Math.min((sector + 2) * size, view.byteLength) }),
  };
}

const lost = (): never => {
  throw new BrokenContainer('outside the file');
};

/** The sectors of a chain, each of them in the file and in no other chain. */
function follow(
  start: number,
  next: (sector: number) => number | undefined,
  count: number,
  claimed: Set<number>,
): number[] {
  const chain: number[] = [];
  let sector = start;
  while (sector !== END_OF_CHAIN) {
    if (sector >= count || claimed.has(sector)) throw new BrokenContainer('chain');
    claimed.add(sector);
    chain.push(sector);
    sector = next(sector) ?? lost();
  }
  return chain;
}

/** A whole sector as numbers; what a file cut off in its last sector lacks counts as nothing. */
function words(view: DataView, sectors: Sectors, sector: number): number[] {
  const { start } = sectors.range(sector);
  return Array.from({ length: sectors.size / 4 }, (_, place) => {
    const at = start + 4 * place;
    return at + 4 <= view.byteLength ? view.getUint32(at, true) : NOTHING;
  });
}

/** The allocation table: which sector follows which. Its own sectors are listed in the header and a chain after it. */
function readFat(view: DataView, sectors: Sectors): number[] {
  const count = view.getUint32(44, true);
  const listed = view.getUint32(72, true);
  if (count > sectors.count || listed > sectors.count) throw new BrokenContainer('table');
  const places = Array.from({ length: HEADER_FAT_SECTORS }, (_, place) =>
    view.getUint32(HEADER_FAT_START + 4 * place, true),
  );
  let further = view.getUint32(68, true);
  for (let block = 0; block < listed; block += 1) {
    if (further >= sectors.count) throw new BrokenContainer('table');
    const list = words(view, sectors, further);
    further = list.pop() ?? END_OF_CHAIN;
    places.push(...list);
  }
  const used = places.slice(0, count);
  if (new Set(used).size < used.length || used.some((sector) => sector >= sectors.count))
    throw new BrokenContainer('table');
  return used.flatMap((sector) => words(view, sectors, sector));
}

type Entry = {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
};

function readEntries(view: DataView, sectors: Sectors, chain: readonly number[]): Entry[] {
  const perSector = sectors.size / ENTRY_BYTES;
  if (chain.length * perSector > MAX_ENTRIES) throw new BrokenContainer('too many entries');
  return chain.flatMap((sector) => {
    const { start, end } = sectors.range(sector);
    if (end - start < sectors.size) throw new BrokenContainer('directory');
    return Array.from({ length: perSector }, (_, place) => entryAt(view, start + place * ENTRY_BYTES));
  });
}

function entryAt(view: DataView, at: number): Entry {
  const letters = Math.min(31, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
  const codes = Array.from({ length: letters }, (_, place) => view.getUint16(at + 2 * place, true));
  return {
    name: String.fromCharCode(...codes),
    kind: view.getUint8(at + 66),
    left: view.getUint32(at + 68, true),
    right: view.getUint32(at + 72, true),
    child: view.getUint32(at + 76, true),
    start: view.getUint32(at + 116, true),
    size: view.getUint32(at + 120, true),
  };
}

/** Every stream of the tree with its path; an entry met a second time ends the reading. */
function walk(entries: readonly Entry[], first: number): { readonly path: readonly string[]; readonly entry: Entry }[] {
  const seen = new Set<number>([0]);
  const found: { path: readonly string[]; entry: Entry }[] = [];
  const open: { readonly place: number; readonly path: readonly string[] }[] = [{ place: first, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { place, path } = next;
    if (place === NOTHING) continue;
    const entry = entries[place];
    if (entry === undefined || seen.has(place) || path.length > MAX_DEPTH) throw new BrokenContainer('directory');
    seen.add(place);
    const own = [...path, entry.name];
    if (entry.kind === KIND.storage) open.push({ place: entry.child, path: own });
    else if (entry.kind === KIND.stream) found.push({ path: own, entry });
    else throw new BrokenContainer('directory');
    open.push({ place: entry.left, path }, { place: entry.right, path });
  }
  return found;
}

/** Small streams share the stream of the root, cut into pieces of 64 bytes. */
function miniStream(root: Entry, sectors: Sectors, chain: (start: number) => number[]): Range[] {
  if (root.size === 0) return [];
  return chain(root.start)
    .map(sectors.range)
    .flatMap(({ start, end }) =>
      Array.from({ length: Math.floor((end - start) / MINI_BYTES) }, (_, piece) => ({
        start: start + piece * MINI_BYTES,
        end: start + (piece + 1) * MINI_BYTES,
      })),
    );
}

/** Only as many bytes as the stream has: what lies behind its end in the last sector is not its own. */
function cut(ranges: readonly Range[], size: number): Range[] {
  const kept: Range[] = [];
  let left = size;
  for (const { start, end } of ranges) {
    if (left <= 0) break;
    const length = Math.min(left, end - start);
    kept.push({ start, end: start + length });
    left -= length;
  }
  if (left > 0) throw new BrokenContainer('stream');
  return kept;
}
