import { describe, expect, test } from 'vitest';
import { open, p, r, t } from './support/build.ts';

const by = 'w:author="Ban soạn thảo" w:date="2030-05-06T07:08:09Z"';
const del = (words: string, who = by) =>
  `<w:del w:id="2" ${who}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
const ins = (words: string) => `<w:ins w:id="1" ${by}>${r(words)}</w:ins>`;
const deletedMark = `<w:rPr><w:del w:id="3" ${by}/></w:rPr>`;

/** The text with all deletions put back. */
function original(body: string): string {
  const { source, deletions } = open({ body });
  let text = source.text.toString();
  for (const { at, text: gone } of [...deletions].reverse()) text = text.slice(0, at) + gone + text.slice(at);
  return text;
}

describe('deletions', () => {
  test('stand at their place, with author and date', () => {
    const { source, deletions } = open({
      body: p('Điều 1.') + p(r('thời hạn ') + del('05') + ins('03') + r(' ngày')),
    });
    expect(source.text).toBe('Điều 1.\nthời hạn 03 ngày');
    expect(deletions).toEqual([
      { at: 17, text: '05', author: 'Ban soạn thảo', date: '2030-05-06T07:08:09Z' },
    ]);
  });

  test('runs deleted by one hand are one deletion, those of two hands are two', () => {
    expect(open({ body: p(del('không ') + del('quá')) }).deletions.map(({ text }) => text)).toEqual([
      'không quá',
    ]);
    expect(open({ body: p(del('không ') + del('quá', 'w:author="A"')) }).deletions).toHaveLength(2);
  });

  test('moved-from text, tabs and breaks are deletions too', () => {
    const moved = `<w:moveFrom w:id="1" ${by}>${r(`${t('điều')}<w:tab/>${t('kiện')}<w:br/>`)}</w:moveFrom>`;
    expect(open({ body: p(`${r('A ')}${moved}`) }).deletions).toMatchObject([
      { at: 2, text: 'điều\tkiện\n' },
    ]);
  });

  test('a paragraph deleted whole stands before the next with its line end', () => {
    expect(original(p('Điều 1.') + p(del('Điều 2.'), deletedMark) + p('Điều 3.'))).toBe(
      'Điều 1.\nĐiều 2.\nĐiều 3.',
    );
    expect(original(p('Điều 1.') + p(del('Điều 2.'), deletedMark))).toBe('Điều 1.\nĐiều 2.');
  });

  test('a deleted row', () => {
    const row = (content: string, properties = '') => `<w:tr>${properties}<w:tc>${content}</w:tc></w:tr>`;
    const gone = `<w:trPr><w:del w:id="4" ${by}/></w:trPr>`;
    const body = `<w:tbl>${row(p('Lệ phí'))}${row(p('50.000 đồng'), gone)}${row(p(del('Miễn')), gone)}</w:tbl>${p('Hết')}`;
    expect(original(body)).toBe('Lệ phí\n50.000 đồng\nMiễn\nHết');
    expect(open({ body }).deletions[0]).toMatchObject({ at: 7, author: 'Ban soạn thảo' });
  });

  test('what was hidden or a field code is no text that anyone deleted', () => {
    const hidden = `<w:del w:id="1"><w:r><w:rPr><w:vanish/></w:rPr><w:delText>x</w:delText></w:r></w:del>`;
    const code = `<w:del w:id="1"><w:r><w:delInstrText>PAGE</w:delInstrText></w:r></w:del>`;
    expect(open({ body: p(hidden + code) }).deletions).toEqual([]);
  });

  test('deleted text outside any deletion means nothing', () => {
    const { source, deletions } = open({ body: p('<w:r><w:delText>lạc</w:delText></w:r>') });
    expect([source.text, deletions]).toEqual(['', []]);
  });

  test('offsets are those of the composed text', () => {
    const { source, deletions } = open({ body: p(`${r('Đie\u0302\u0300u ')}${del('1')}${ins('2')}`) });
    expect(source.text).toBe('Điều 2');
    expect(deletions[0]).toMatchObject({ at: 5, text: '1' });
  });
});
