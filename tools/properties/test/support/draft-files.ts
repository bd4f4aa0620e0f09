import { Choices, draft, linesOf, paragraph, rolls, run, soup, wordFile, writeWord } from '@cancu/testkit';
import fc from 'fast-check';
import { shown } from './two-formats.ts';

/** Bytes that print themselves in a way that a person can read. */
export interface File {
  readonly bytes: Uint8Array;
}

function file(bytes: Uint8Array, print: () => string): File {
  return { bytes, [fc.toStringMethod]: print } as File;
}

/** Any bytes at all. */
export const anyBytes: fc.Arbitrary<File> = fc
  .uint8Array({ maxLength: 400 })
  .map((bytes) => file(bytes, () => `bytes ${bytes.join(' ')}`));

/** A draft as a Word file. */
export const wordDraft: fc.Arbitrary<File> = fc.record({ draft, rolls }).map(({ draft, rolls }) => {
  const bytes = writeWord(linesOf(draft), new Choices(rolls));
  return file(bytes, () => shown(bytes));
});

/** A Word file in which some bytes were overwritten, or whose end is missing. */
export const damagedWord: fc.Arbitrary<File> = fc
  .record({
    whole: wordDraft,
    overwritten: fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { maxLength: 8 }),
    cut: fc.option(fc.nat()),
  })
  .map(({ whole, overwritten, cut }) => {
    const bytes = whole.bytes.slice(0, cut === null ? whole.bytes.length : cut % whole.bytes.length);
    for (const { at, byte } of overwritten) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    const places = overwritten.map(({ at, byte }) => `${at % bytes.length} by ${byte}`).join(', ');
    return file(bytes, () => `${shown(whole.bytes)}\ncut at ${bytes.length}, overwritten ${places}`);
  });

/** A Word file whose paragraphs, and the runs in them, hold scraps of law in any order. */
export const scrapsInWord: fc.Arbitrary<File> = fc
  .array(fc.array(soup, { maxLength: 3 }), { maxLength: 4 })
  .map((paragraphs) => {
    const body = paragraphs.map((runs) => paragraph(runs.map((words) => run(forXml(words))).join(''), ''));
    const bytes = wordFile({ body: body.join(''), styles: '', numbering: '' });
    return file(bytes, () => JSON.stringify(paragraphs));
  });

/** XML cannot hold most control characters, nor halves of surrogate pairs. */
function forXml(words: string): string {
  return words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ');
}
