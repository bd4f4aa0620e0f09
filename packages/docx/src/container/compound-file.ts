/** An OLE compound file ([MS-CFB]). */
export interface CompoundFile {
  /**
   * Its streams by name (2.6), each with the offset of its first byte in the file: Word 97–2003 keeps `WordDocument` there,
   * and Word wraps a password-protected .docx as `EncryptedPackage` ([MS-OFFCRYPTO] 2.3.4.4). Streams under 4096 bytes lie
   * elsewhere and have the offset null. Broken chains give the streams found so far.
   */
  readonly streams: ReadonlyMap<string, number | null>;
  /** Does it end before the last sector that it says is in use? */
  readonly isCut: boolean;
}

export function readCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = uint16(view, 30);
  if (shift !== 9 && shift !== 12) return { streams: new Map(), isCut: bytes.length < HEADER };
  const file: Sectors = { view, size: 2 ** shift };
  const table = allocationTable(file);
  return { streams: streamsOf(file, table), isCut: isCut(file, table) };
}

const HEADER = 512;

/** The last sector may be short: some programs do not fill it. */
function isCut(file: Sectors, table: readonly number[]): boolean {
  const directory = offsetOf(file, uint32(file.view, 48));
  if (directory >= file.view.byteLength) return true;
  const perSector = file.size / 4;
  return table.some((sector, nth) => {
    const start = offsetOf(file, sector);
    if (start + file.size > file.view.byteLength) return true;
    for (let i = perSector - 1; i >= 0; i--) {
      const isUsed = uint32(file.view, start + 4 * i) !== FREE;
      if (isUsed) return offsetOf(file, nth * perSector + i) >= file.view.byteLength;
    }
    return false;
  });
}

function streamsOf(file: Sectors, table: readonly number[]): ReadonlyMap<string, number | null> {
  const { view } = file;
  const streams = new Map<string, number | null>();
  for (const sector of chain(file, table, uint32(view, 48))) {
    const start = offsetOf(file, sector);
    for (let entry = start; entry < start + file.size; entry += 128) {
      const name = entryName(view, entry);
      if (name !== '') streams.set(name, firstByte(file, entry));
    }
  }
  return streams;
}

/** Below this size streams share the sectors of a stream of their own (2.4). */
const MINI_STREAM = 4096;

function firstByte(file: Sectors, entry: number): number | null {
  if (uint32(file.view, entry + 120) < MINI_STREAM) return null;
  return offsetOf(file, uint32(file.view, entry + 116));
}

interface Sectors {
  readonly view: DataView;
  readonly size: number;
}

const LAST_SECTOR = 0xfffffffa;
/** Marks a sector that is not in use (2.1). */
const FREE = 0xffffffff;

/** The sectors that hold the file allocation table: 109 in the header, the rest in a chain of their own. */
function allocationTable(file: Sectors): readonly number[] {
  const table: number[] = [];
  const perSector = file.size / 4;
  const take = (at: number, count: number) => {
    for (let i = 0; i < count; i++) {
      const sector = uint32(file.view, at + 4 * i);
      if (sector < LAST_SECTOR) table.push(sector);
    }
  };
  take(76, 109);
  const limit = file.view.byteLength / file.size;
  let next = uint32(file.view, 68);
  for (let i = 0; next < LAST_SECTOR && i < limit; i++) {
    const start = offsetOf(file, next);
    take(start, perSector - 1);
    next = uint32(file.view, start + 4 * (perSector - 1));
  }
  return table;
}

function* chain(file: Sectors, table: readonly number[], first: number): Generator<number> {
  const perSector = file.size / 4;
  const limit = file.view.byteLength / file.size;
  let sector = first;
  for (let i = 0; sector < LAST_SECTOR && i < limit; i++) {
    yield sector;
    const tableSector = table[Math.floor(sector / perSector)];
    if (tableSector === undefined) return;
    sector = uint32(file.view, offsetOf(file, tableSector) + 4 * (sector % perSector));
  }
}

function offsetOf(file: Sectors, sector: number): number {
  return (sector + 1) * file.size;
}

function entryName(view: DataView, entry: number): string {
  const length = Math.min(uint16(view, entry + 64), 64) / 2 - 1;
  let name = '';
  for (let i = 0; i < length; i++) name += String.fromCharCode(uint16(view, entry + 2 * i));
  return name;
}

function uint16(view: DataView, at: number): number {
  return at + 2 <= view.byteLength ? view.getUint16(at, true) : 0;
}

/** Past the end of the file a chain ends. */
function uint32(view: DataView, at: number): number {
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : 0xffffffff;
}
