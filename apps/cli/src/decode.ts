/** The text of a file, or why it has none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'binary' | 'not-utf8'; readonly line: number };

/** Of all bytes, the share of control signs from which a file is no text. Extracts of PDF hold a few by accident. */
const MOST_CONTROLS = 0.005;

/**
 * Decodes a text file: UTF-8 with or without byte order mark, UTF-16 with one. Anything else is refused by name: a
 * guess between the old Vietnamese encodings would change letters of the law in silence. Stray zero bytes become spaces,
 * so that places stay.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return { ok: true, text: new TextDecoder('utf-16le').decode(bytes) };
  if (a === 0xfe && b === 0xff) return { ok: true, text: new TextDecoder('utf-16be').decode(bytes) };
  if (isBinary(bytes)) return { ok: false, code: 'binary', line: 1 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, text: text.replaceAll('\0', ' ') };
  } catch {
    return { ok: false, code: 'not-utf8', line: lineOfFirstFault(bytes) };
  }
}

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  return controls > bytes.length * MOST_CONTROLS;
}

/** The line of the first byte that is no UTF-8: lines are decoded one by one until one fails. */
function lineOfFirstFault(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (newline < 0) return line;
    start = end;
  }
}
