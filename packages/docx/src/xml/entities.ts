/** The five entities that XML itself defines (XML 1.0, 4.6). A document type could define more; Word's files have none. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const REFERENCE = /&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|([A-Za-z]{2,4}));|&/g;

/** Text with its references replaced (XML 1.0, 4.1); null when one is not closed, not defined or no character. */
export function decodeReferences(text: string): string | null {
  let sound = true;
  const decoded = text.replace(REFERENCE, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    const letter = name === undefined ? character(decimal, hexadecimal) : NAMED.get(name);
    sound &&= letter !== undefined;
    return letter ?? '';
  });
  return sound ? decoded : null;
}

function character(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** XML 1.0, 2.2. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids (2.2).
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** Is every character one that XML allows? */
export function hasOnlyXmlCharacters(text: string): boolean {
  return !FORBIDDEN.test(text);
}
