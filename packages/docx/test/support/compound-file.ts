/** The smallest OLE compound file with streams of these names: header, one table sector, one directory sector. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, i === 0 ? 0 : 0xffffffff, true);
  bytes.fill(0xff, 512, 1024);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  ['Root Entry', ...streams].slice(0, 4).forEach((name, i) => {
    const entry = 1024 + 128 * i;
    for (let c = 0; c < name.length; c++) view.setUint16(entry + 2 * c, name.charCodeAt(c), true);
    view.setUint16(entry + 64, 2 * (name.length + 1), true);
  });
  return bytes;
}

/** A Word 97–2003 file whose text begins with the given flags ([MS-DOC] 2.5.2, the word at offset 10). */
export function oldWord(flags: number): Uint8Array {
  const bytes = new Uint8Array(512 * 11);
  bytes.set(compoundFile('WordDocument'));
  const view = new DataView(bytes.buffer);
  for (let sector = 2; sector < 10; sector++) {
    view.setUint32(512 + 4 * sector, sector < 9 ? sector + 1 : 0xfffffffe, true);
  }
  view.setUint32(1024 + 128 + 116, 2, true);
  view.setUint32(1024 + 128 + 120, 4096, true);
  view.setUint16(1536, 0xa5ec, true);
  view.setUint16(1536 + 10, flags, true);
  return bytes;
}
