/** Marks of VNI for Windows, each with the combining marks of Unicode that it stands for. */
const MARKS: readonly (readonly [letters: string, marks: readonly (readonly [string, string])[]])[] = [
  [
    'aeiouyôö',
    [
      ['ù', '\u0301'],
      ['ø', '\u0300'],
      ['û', '\u0309'],
      ['õ', '\u0303'],
      ['ï', '\u0323'],
    ],
  ],
  [
    'aeo',
    [
      ['â', '\u0302'],
      ['á', '\u0302\u0301'],
      ['à', '\u0302\u0300'],
      ['å', '\u0302\u0309'],
      ['ã', '\u0302\u0303'],
      ['ä', '\u0302\u0323'],
    ],
  ],
  [
    'a',
    [
      ['ê', '\u0306'],
      ['é', '\u0306\u0301'],
      ['è', '\u0306\u0300'],
      ['ú', '\u0306\u0309'],
      ['ü', '\u0306\u0303'],
      ['ë', '\u0306\u0323'],
    ],
  ],
];

/** Letters of one code; í, ì and their kin are also written as a pair. The capitals of Latin-1 are those of Vietnamese. */
const SINGLE = 'ôơ öư ñđ íí ìì æỉ óĩ òị îỵ';

/**
 * VNI for Windows: a letter, and after it a second code for its marks. Keys are the one or two codes that the fonts `VNI-…`
 * show as one letter. The case of the letter counts, that of the mark does not: both are in use after a capital.
 */
export const VNI: ReadonlyMap<string, string> = new Map([...singles(), ...pairs()]);

function* singles(): Iterable<readonly [string, string]> {
  for (const pair of SINGLE.split(' ')) {
    const [code, letter] = [pair[0]!, pair.slice(1)];
    yield [code, letter];
    yield [code.toUpperCase(), letter.toUpperCase()];
  }
}

function* pairs(): Iterable<readonly [string, string]> {
  const unicode: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư' };
  for (const [letters, marks] of MARKS) {
    for (const letter of letters) {
      for (const [mark, combining] of marks) {
        const whole = ((unicode[letter] ?? letter) + combining).normalize('NFC');
        for (const second of [mark, mark.toUpperCase()]) {
          yield [letter + second, whole];
          yield [letter.toUpperCase() + second, whole.toUpperCase()];
        }
      }
    }
  }
}
