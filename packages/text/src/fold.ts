/**
 * The text without tone marks and diacritics, in lower case and of the same length, so that offsets stay. Scanned texts
 * carry wrong marks in every tenth word ("câp phép", "thắm quyền"); a phrase of several words is still unique without them.
 */
export function fold(text: string): string {
  return strip(text).toLowerCase();
}

/** As `fold`, with capitals kept: names of authorities are told from common words by them ("Sở Y tế", "số"). */
export function strip(text: string): string {
  const out: string[] = [];
  const chunk: number[] = [];
  for (let i = 0; i < text.length; i++) {
    chunk.push(plain(text.charCodeAt(i)));
    if (chunk.length === 4096) {
      out.push(String.fromCharCode(...chunk));
      chunk.length = 0;
    }
  }
  out.push(String.fromCharCode(...chunk));
  return out.join('');
}

const KNOWN = new Map<number, number>([
  [0x0110, 0x44],
  [0x0111, 0x64],
  [0x00d0, 0x44],
]);

function plain(code: number): number {
  if (code < 0x80) return code === 0x09 || code === 0x0d || code === 0x0b || code === 0x0c ? 0x20 : code;
  const known = KNOWN.get(code);
  if (known !== undefined) return known;
  const bare =
    code === 0xa0 || code === 0x202f ? 0x20 : String.fromCharCode(code).normalize('NFD').charCodeAt(0);
  const letter = bare < 0x80 || code < 0xc0 || code > 0x1eff ? bare : code;
  KNOWN.set(code, letter);
  return letter;
}
