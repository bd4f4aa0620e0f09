import type { Source } from '@cancu/syntax';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked, open, p, r, read, table, texts } from './support/build.ts';

const ins = (content: string) => `<w:ins w:id="1" w:author="Soạn thảo">${content}</w:ins>`;
const del = (words: string) =>
  `<w:del w:id="2"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;

describe('tracked changes', () => {
  test('insertions are text with a mark, deletions are not text; both are counted', () => {
    const source = read(p(r('trong thời hạn ') + del('05') + ins(r('03')) + r(' ngày làm việc')));
    expect(source.text).toBe('trong thời hạn 03 ngày làm việc');
    expect(marked(source, 'inserted')).toEqual(['03']);
    expect(source.issues).toEqual([{ code: 'tracked-changes', data: { inserted: 1, deleted: 1 } }]);
  });

  test('moved text stands at its new place only', () => {
    const body =
      p(`${r('A. ')}<w:moveFrom w:id="1">${r('điều kiện')}</w:moveFrom>`) +
      p(`${r('B. ')}<w:moveTo w:id="2">${r('điều kiện')}</w:moveTo>`);
    const source = read(body);
    expect(texts(source)).toEqual(['A. ', 'B. điều kiện']);
    expect(marked(source, 'inserted', source.blocks[1])).toEqual(['điều kiện']);
  });

  test('a paragraph deleted whole is gone', () => {
    const mark = '<w:rPr><w:del w:id="3"/></w:rPr>';
    expect(texts(read(p('Điều 1.') + p(del('Điều 2.'), mark) + p('Điều 3.')))).toEqual([
      'Điều 1.',
      'Điều 3.',
    ]);
  });

  test('a deleted paragraph mark after words still ends the block', () => {
    const mark = '<w:rPr><w:del w:id="3"/></w:rPr>';
    expect(
      texts(read(p(ins(r('c) Có lợi cho cộng đồng.')), mark) + p('6. Chính phủ quy định chi tiết.'))),
    ).toEqual(['c) Có lợi cho cộng đồng.', '6. Chính phủ quy định chi tiết.']);
  });

  test('an inserted paragraph mark is counted', () => {
    expect(read(p('Điều 1.', '<w:rPr><w:ins w:id="3"/></w:rPr>')).issues[0]?.data).toEqual({
      inserted: 1,
      deleted: 0,
    });
  });

  test('earlier formatting is not read', () => {
    const source = read(
      p(r('thường', '<w:rPrChange w:id="1"><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>')),
    );
    expect(source.text).toBe('thường');
    expect(source.blocks[0]?.hints).toEqual({});
  });
});

describe('the text before the changes', () => {
  const before = (body: string) => open({ body }, { changes: 'rejected' });

  test('deletions are text with a mark, insertions are not text', () => {
    const { source, deletions } = before(
      p(r('trong thời hạn ') + del('05') + ins(r('03')) + r(' ngày làm việc')),
    );
    expect(source.text).toBe('trong thời hạn 05 ngày làm việc');
    expect(marked(source, 'deleted')).toEqual(['05']);
    expect(marked(source, 'inserted')).toEqual([]);
    expect(deletions).toEqual([{ at: 17, text: '03', author: 'Soạn thảo' }]);
    expect(source.issues).toEqual([{ code: 'tracked-changes', data: { inserted: 1, deleted: 1 } }]);
  });

  test('moved text stands at its old place', () => {
    const body =
      p(`${r('A. ')}<w:moveFrom w:id="1">${r('điều kiện')}</w:moveFrom>`) +
      p(`${r('B. ')}<w:moveTo w:id="2">${r('điều kiện')}</w:moveTo>`);
    expect(texts(before(body).source)).toEqual(['A. điều kiện', 'B. ']);
  });

  test('text inserted by one and deleted by another was never there', () => {
    const both = `<w:ins w:id="1" w:author="A"><w:del w:id="2" w:author="B"><w:r><w:delText>phí</w:delText></w:r></w:del></w:ins>`;
    expect(texts(before(p(r('Lệ') + both)).source)).toEqual(['Lệ']);
    expect(texts(read(p(r('Lệ') + both)))).toEqual(['Lệ']);
  });

  test('paragraphs and rows that were inserted whole are gone, those deleted whole stand', () => {
    const mark = (kind: string) => `<w:rPr><w:${kind} w:id="3" w:author="A"/></w:rPr>`;
    const body =
      p('Điều 1.') + p(del('Điều 2.'), mark('del')) + p(ins(r('Điều 3.')), mark('ins')) + p('Điều 4.');
    const { source, deletions } = before(body);
    expect(texts(source)).toEqual(['Điều 1.', 'Điều 2.', 'Điều 4.']);
    expect(deletions).toMatchObject([{ at: 16, text: 'Điều 3.\n' }]);
    const rows = table([p('giấy tờ')], [p('số bản')]).replace(
      '<w:tr>',
      '<w:tr><w:trPr><w:ins w:id="4"/></w:trPr>',
    );
    expect(before(rows).source.text).toBe('số bản');
    expect(read(rows).text).toBe('giấy tờ\nsố bản');
  });

  test('automatic numbers are those of that text', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body = p(ins(r('Tờ khai;')), `${list}<w:rPr><w:ins w:id="3"/></w:rPr>`) + p('Bản sao.', list);
    const label = (changes: 'accepted' | 'rejected') =>
      open({ body, numbering }, { changes }).source.blocks.at(-1)?.label?.text;
    expect([label('accepted'), label('rejected')]).toEqual(['2.', '1.']);
  });
});

describe('both views of one text', () => {
  const words = fc.constantFrom('hồ sơ ', 'gồm ', 'đơn, ', 'Điều 5 ', 'ệ\u0323 ');
  const piece = fc.oneof(
    words.map((text) => r(text)),
    words.map((text) => ins(r(text))),
    words.map((text) => del(text)),
    words.map((text) => `<w:ins w:id="8" w:author="B">${del(text)}</w:ins>`),
  );
  const body = fc.array(fc.array(piece, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

  /** The text without what stands under a mark. */
  const without = (source: Source, mark: string) => {
    let from = 0;
    let rest = '';
    for (const span of source.blocks.flatMap((block) => block.spans)) {
      if (span.mark !== mark) continue;
      rest += source.text.slice(from, span.at.start);
      from = span.at.end;
    }
    return rest + source.text.slice(from);
  };

  test('have in common what no change touches', () => {
    fc.assert(
      fc.property(body, (paragraphs) => {
        const parts = { body: paragraphs.map((pieces) => p(pieces.join(''))).join('') };
        const after = open(parts).source;
        const before = open(parts, { changes: 'rejected' }).source;
        expect(without(after, 'inserted')).toBe(without(before, 'deleted'));
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
