import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../src/index.ts';
import { docx, p, part, problem, relationships, zip } from './support/build.ts';
import { compoundFile, oldWord } from './support/compound-file.ts';

const main = relationships([['officeDocument', 'd.xml']]);
const good = docx({ body: p('Điều 1. Phạm vi điều chỉnh').repeat(20), styles: '', numbering: '' });

describe('files that are no Word document', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['plain text', strToU8('Điều 1. Phạm vi'), 'not-zip'],
    ['zeros', new Uint8Array(5000), 'not-zip'],
    ['rich text', strToU8('{\\rtf1\\ansi Điều 1}'), 'rtf'],
    ['a web page', strToU8('\ufeff\r\n<!DOCTYPE html><html><body>Điều 1</body></html>'), 'html'],
    [
      'a page after an XML declaration',
      strToU8('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'),
      'html',
    ],
    [
      'a page saved by Word as one file',
      strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'),
      'html',
    ],
    ['Word 97–2003', compoundFile('WordDocument', '1Table'), 'legacy-doc'],
    ['Word 97–2003 without a password', oldWord(0x1200), 'legacy-doc'],
    ['Word 97–2003 behind a password', oldWord(0x0100), 'encrypted'],
    ['a .docx behind a password', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['an old spreadsheet', compoundFile('Workbook'), 'not-zip'],
    ['an archive', zip({ 'a.txt': 'x' }), 'zip-but-not-docx'],
    ['an empty archive', zip({}), 'zip-but-not-docx'],
    [
      'a spreadsheet',
      zip({ '_rels/.rels': main, 'd.xml': '<workbook xmlns="urn:bang"/>' }),
      'zip-but-not-docx',
    ],
  ] as const)('%s', (_, bytes, expected) => {
    expect(problem(bytes)).toBe(expected);
  });
});

describe('damage', () => {
  test('an old Word file that was cut off, wherever', () => {
    const whole = oldWord(0x1200);
    for (let length = 8; length < whole.length; length += 256) {
      const cut = readDocx(whole.subarray(0, length));
      // The last sector may be short.
      const isWhole = length > whole.length - 512;
      expect(cut).toMatchObject(
        isWhole ? { problem: 'legacy-doc' } : { problem: 'damaged', detail: { cause: 'cut-off' } },
      );
    }
  });

  test('a file that was cut off', () => {
    expect(problem(good.subarray(0, good.length - 200))).toBe('damaged');
  });

  test('a main part that is missing or not well-formed', () => {
    expect(problem(zip({ '_rels/.rels': main }))).toBe('damaged');
    expect(problem(zip({ '_rels/.rels': main, 'd.xml': part('document', '<w:body><w:p></w:body>') }))).toBe(
      'damaged',
    );
    expect(problem(zip({ '_rels/.rels': '<Relationships' }))).toBe('damaged');
  });

  test('a changed byte in the text is noticed by its checksum', () => {
    const stored = zipSync(
      {
        '_rels/.rels': strToU8(main),
        'd.xml': strToU8(part('document', `<w:body>${p('15 ngay')}</w:body>`)),
      },
      { level: 0 },
    );
    expect(problem(stored)).toBeNull();
    const at = Buffer.from(stored).indexOf('15 ngay');
    stored[at] = 0x39;
    expect(problem(stored)).toBe('damaged');
  });

  test('elements without end', () => {
    expect(problem(zip({ '_rels/.rels': main, 'd.xml': part('document', '<w:sdt>'.repeat(200_000)) }))).toBe(
      'damaged',
    );
  });

  test('entities are not expanded', () => {
    const bomb = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(
      problem(
        zip({
          '_rels/.rels': main,
          'd.xml': part('document', p('&b;').replace('&amp;', '&')).replace('?><', `?>${bomb}<`),
        }),
      ),
    ).toBe('damaged');
  });
});

describe('bombs', () => {
  test('a part that packs far better than any text is refused unread', () => {
    const spaces = `<w:body>${' '.repeat(20_000_000)}</w:body>`;
    expect(problem(zip({ '_rels/.rels': main, 'd.xml': part('document', spaces) }))).toBe('too-large');
  });

  test('a part that says it is small and is not', () => {
    const bytes = zip({
      '_rels/.rels': main,
      'd.xml': part('document', `<w:body>${p('a').repeat(50_000)}</w:body>`),
    });
    const view = new DataView(bytes.buffer);
    const entry = Buffer.from(bytes).lastIndexOf('d.xml') - 46;
    view.setUint32(entry + 24, 100, true);
    expect(problem(bytes)).toBe('damaged');
  });
});

describe('any bytes', () => {
  test('random bytes give a problem', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => problem(bytes) !== null));
  });

  test.each([
    ['a Word file', good],
    ['an OLE file', compoundFile('WordDocument')],
  ])('%s with changed bytes never throws', (_, original) => {
    const change = fc.tuple(fc.nat(original.length - 1), fc.nat(255));
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.nat(original.length),
        (changes, length) => {
          const bytes = original.slice(0, length);
          for (const [at, byte] of changes) bytes[at] = byte;
          readDocx(bytes);
        },
      ),
      { numRuns: 1500, seed: 12 },
    );
  });

  test('any nesting of the elements gives a text that its blocks cover', () => {
    const names = [
      'w:p',
      'w:r',
      'w:t',
      'w:tbl',
      'w:tr',
      'w:tc',
      'w:pPr',
      'w:rPr',
      'w:ins',
      'w:del',
      'w:sdt',
      'w:sdtPr',
      'w:trPr',
      'w:fldSimple',
      'w:fldChar',
      'w:drawing',
      'mc:AlternateContent',
      'mc:Choice',
      'mc:Fallback',
      'm:oMath',
      'm:r',
      'm:t',
      'm:sup',
      'w:footnoteReference',
      'w:br',
    ];
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 8 },
        fc.constantFrom('Điều 1.', ' ', 'e\u0302'),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
        const result = readDocx(docx({ body: nodes.join('') }));
        if (!result.ok) throw new Error(result.problem);
        const { text, blocks } = result.source;
        expect(blocks.map(({ at }) => text.slice(at.start, at.end)).join('\n')).toBe(text);
      }),
      { numRuns: 500, seed: 13 },
    );
  });
});
