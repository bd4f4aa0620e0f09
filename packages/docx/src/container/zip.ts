import { strFromU8 } from 'fflate';
import { damaged, failure, type Outcome, success } from '../problem.ts';
import { crc32 } from './crc32.ts';
import { inflateExactly } from './inflate.ts';

/** The files of a zip, found through its central directory (APPNOTE.TXT 4.3.12); contents are unpacked when asked for. */
export interface Zip {
  has(name: string): boolean;
  /** The unpacked file; null when there is none of that name. Names are compared without regard to case (OPC 6.2.2). */
  read(name: string): Outcome<Uint8Array> | null;
}

/** The largest text of a Vietnamese law with all its annexes unpacks to less than 10 MB. */
const MAX_PART_BYTES = 64 * 1024 * 1024;

/** Word's XML packs to a tenth, tables of empty cells to a hundredth; deflate itself reaches 1032. */
const MAX_RATIO = 400;
const RATIO_MATTERS_ABOVE = 8 * 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly header: number;
}

export function openZip(bytes: Uint8Array): Outcome<Zip> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) return damaged('cut-off');
  const entries = new Map<string, Entry>();
  let at = directory;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const entry = readEntry(bytes, view, at);
    if (!entries.has(key(entry.name))) entries.set(key(entry.name), entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return success({
    has: (name) => entries.has(key(name)),
    read(name) {
      const entry = entries.get(key(name));
      return entry ? unpack(bytes, view, entry) : null;
    },
  });
}

/** Some packers write `\` between folders. */
function key(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

/** Where the central directory begins: its end record stands in the last 64 kB, before the archive's comment. */
function findDirectory(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const offset = view.getUint32(at + 16, true);
    return offset === 0xffffffff ? findLargeDirectory(view, at) : offset;
  }
  return null;
}

/** The directory of a Zip64 archive, by the locator before the end record (4.3.14, 4.3.15). */
function findLargeDirectory(view: DataView, end: number): number | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const record = uint64(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== 0x06064b50) return null;
  return uint64(view, record + 48);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    header: view.getUint32(at + 42, true),
  };
  widen(view, nameEnd, nameEnd + view.getUint16(at + 30, true), sizes);
  return {
    name: strFromU8(bytes.subarray(at + 46, nameEnd), (flags & 0x800) === 0),
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...sizes,
  };
}

/** Values that do not fit 32 bits stand in the Zip64 extra field, in this order (4.5.3). */
function widen(
  view: DataView,
  from: number,
  to: number,
  sizes: { size: number; packed: number; header: number },
): void {
  const end = Math.min(to, view.byteLength);
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    for (const field of ['size', 'packed', 'header'] as const) {
      if (sizes[field] !== 0xffffffff || value + 8 > end) continue;
      sizes[field] = uint64(view, value);
      value += 8;
    }
    return;
  }
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Outcome<Uint8Array> {
  if (entry.encrypted) return failure('encrypted');
  if (entry.size > MAX_PART_BYTES) return failure('too-large');
  if (entry.size > RATIO_MATTERS_ABOVE && entry.size > entry.packed * MAX_RATIO) return failure('too-large');
  if (entry.header + 30 > view.byteLength || view.getUint32(entry.header, true) !== 0x04034b50) {
    return damaged('packing', entry.name);
  }
  const names = view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true);
  const start = entry.header + 30 + names;
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) return damaged('packing', entry.name);
  const content = decompress(packed, entry);
  if (!content) return damaged('packing', entry.name);
  return crc32(content) === entry.crc ? success(content) : damaged('checksum', entry.name);
}

function decompress(packed: Uint8Array, entry: Entry): Uint8Array | null {
  if (entry.method === 0) return packed.length === entry.size ? packed : null;
  return entry.method === 8 ? inflateExactly(packed, entry.size) : null;
}

/** Offsets above 2^53 are no file of ours; they come out as numbers past its end. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
