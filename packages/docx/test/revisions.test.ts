import { describe, expect, test } from 'vitest';
import { marked, p, r, read, texts } from './support/build.ts';

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
