import { describe, expect, test } from 'vitest';
import { marked, p, r, read, texts } from './support/build.ts';

const char = (kind: string) => r(`<w:fldChar w:fldCharType="${kind}"/>`);
const code = (words: string) => r(`<w:instrText xml:space="preserve">${words}</w:instrText>`);
const field = (words: string, result: string) =>
  char('begin') + code(words) + char('separate') + result + char('end');
const styles = (source: ReturnType<typeof read>) => source.blocks.map((block) => block.hints.style);

describe('fields', () => {
  test('the code is left out, the result is kept and marked', () => {
    const source = read(p(r('Xem ') + field(' REF muc1 \\h ', r('Điều 7')) + r(' Luật này')));
    expect(source.text).toBe('Xem Điều 7 Luật này');
    expect(marked(source, 'field')).toEqual(['Điều 7']);
  });

  test('fields nest in codes and in results', () => {
    const nested =
      char('begin') +
      code(' IF ') +
      field(' PAGE ', r('3')) +
      code(' = 3 ') +
      char('separate') +
      field(' REF x ', r('khoản 2')) +
      char('end');
    expect(read(p(r('Theo ') + nested + r('.'))).text).toBe('Theo khoản 2.');
  });

  test('a simple field is its result', () => {
    const source = read(p(`${r('Mẫu số ')}<w:fldSimple w:instr=" SEQ mau ">${r('3')}</w:fldSimple>`));
    expect(source.text).toBe('Mẫu số 3');
    expect(marked(source, 'field')).toEqual(['3']);
  });

  test('a field that lost its end swallows only its own paragraph', () => {
    expect(texts(read(p(char('begin') + code(' REF ') + r('mất')) + p('Điều 2. Còn nguyên')))).toEqual([
      '',
      'Điều 2. Còn nguyên',
    ]);
  });
});

describe('table of contents', () => {
  const line = (words: string) => p(r(words) + r('<w:tab/>') + field(' PAGEREF _T1 ', r('4')));

  test('lines made by a TOC field, up to its end', () => {
    const source = read(
      p(char('begin') + code(' TOC \\o "1-3" ') + char('separate')) +
        line('Điều 1. Phạm vi') +
        p(char('end')) +
        p('Điều 1. Phạm vi'),
    );
    expect(texts(source)).toEqual(['', 'Điều 1. Phạm vi\t4', '', 'Điều 1. Phạm vi']);
    expect(styles(source)).toEqual(['toc', 'toc', 'toc', undefined]);
  });

  test('text after the end of the field in the same paragraph is no line of contents', () => {
    const source = read(p(char('begin') + code(' TOC ') + char('separate')) + p(char('end') + r('Chương I')));
    expect(styles(source)).toEqual(['toc', undefined]);
  });

  test('a TOC field that never ends proves nothing', () => {
    const source = read(p(char('begin') + code(' TOC ') + char('separate')) + p('Điều 1. Phạm vi'));
    expect(styles(source)).toEqual([undefined, undefined]);
  });

  test('lines by their style, by its id or by its name', () => {
    const named = '<w:style w:type="paragraph" w:styleId="Mucluc2"><w:name w:val="toc 2"/></w:style>';
    const body = p('Chương I\t1', '<w:pStyle w:val="TOC1"/>') + p('Mục 1\t2', '<w:pStyle w:val="Mucluc2"/>');
    expect(styles(read({ body, styles: named }))).toEqual(['toc', 'toc']);
  });

  test('everything in a content control of that gallery', () => {
    const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>';
    const body = `<w:sdt><w:sdtPr>${gallery}</w:sdtPr><w:sdtContent>${p('MỤC LỤC')}${p('Điều 1\t2')}</w:sdtContent></w:sdt>${p('Điều 1.')}`;
    expect(styles(read(body))).toEqual(['toc', 'toc', undefined]);
  });
});
