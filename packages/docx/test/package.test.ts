import { describe, expect, test } from 'vitest';
import { readDocx } from '../src/index.ts';
import { NAMESPACES, p, part, relationships, zip } from './support/build.ts';

const text = (bytes: Uint8Array) => {
  const result = readDocx(bytes);
  return result.ok ? result.source.text : result.problem;
};
const body = part('document', `<w:body>${p('Điều 1.')}</w:body>`);

describe('parts of a package', () => {
  test('are found by relationships, wherever they lie', () => {
    const styles = part(
      'styles',
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:vanish/></w:rPr></w:style>',
    );
    const files = {
      '_rels/.rels': relationships([['officeDocument', '/noidung/van-ban.xml']]),
      'noidung/van-ban.xml': body,
      'noidung/_rels/van-ban.xml.rels': relationships([['styles', '../kieu/chung.xml']]),
      'kieu/chung.xml': styles,
      'word/document.xml': part('document', '<w:body/>'),
    };
    expect(text(zip(files))).toBe('');
    expect(text(zip({ ...files, 'kieu/chung.xml': part('styles', '') }))).toBe('Điều 1.');
  });

  test('names are compared without regard to case', () => {
    expect(
      text(
        zip({
          '_rels/.rels': relationships([['officeDocument', 'Word/Document.xml']]),
          'word/document.xml': body,
        }),
      ),
    ).toBe('Điều 1.');
  });

  test('a missing style sheet is no damage', () => {
    const files = {
      '_rels/.rels': relationships([['officeDocument', 'd.xml']]),
      'd.xml': body,
      '_rels/d.xml.rels': relationships([['styles', 'nowhere.xml']]),
    };
    expect(text(zip(files))).toBe('Điều 1.');
  });

  test('a strict file and a file with prefixes of its own read the same', () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const rels = relationships([['officeDocument', 'd.xml']]);
    expect(text(zip({ '_rels/.rels': strict(rels), 'd.xml': strict(body) }))).toBe('Điều 1.');
    const renamed = body
      .replaceAll('<w:', '<ns0:')
      .replaceAll('</w:', '</ns0:')
      .replace('xmlns:w=', 'xmlns:ns0=');
    expect(text(zip({ '_rels/.rels': rels, 'd.xml': renamed }))).toBe('Điều 1.');
  });

  test('elements of other namespaces are not taken for Word', () => {
    const foreign = `<w:body><x:p xmlns:x="urn:khac"><x:r><x:t>lạ</x:t></x:r></x:p>${p('Điều 1.')}</w:body>`;
    expect(
      text(
        zip({
          '_rels/.rels': relationships([['officeDocument', 'd.xml']]),
          'd.xml': part('document', foreign),
        }),
      ),
    ).toBe('Điều 1.');
  });

  test('the anchors name the part', () => {
    const result = readDocx(
      zip({ '_rels/.rels': relationships([['officeDocument', 'x/y.xml']]), 'x/y.xml': body }),
    );
    if (!result.ok) throw new Error(result.problem);
    expect(result.source.map.locate({ start: 0, end: 4 })).toEqual([
      { file: 'docx', part: 'x/y.xml', paragraph: 0, run: 0, chars: { start: 0, end: 4 } },
    ]);
  });

  test('a part in UTF-16 is read', () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document ${NAMESPACES}><w:body>${p('Điều 1.')}</w:body></w:document>`;
    const bytes = new Uint8Array(2 + xml.length * 2);
    new DataView(bytes.buffer).setUint16(0, 0xfeff, true);
    for (let i = 0; i < xml.length; i++)
      new DataView(bytes.buffer).setUint16(2 + i * 2, xml.charCodeAt(i), true);
    expect(
      text(
        zip(
          { '_rels/.rels': relationships([['officeDocument', 'd.xml']]), 'd.xml': xml },
          { 'd.xml': bytes },
        ),
      ),
    ).toBe('Điều 1.');
  });
});
