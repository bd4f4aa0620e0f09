import { describe, expect, test } from 'vitest';
import { inList, p, r, read, table, texts } from './support/build.ts';

const cellsOf = (source: ReturnType<typeof read>, block = 0) =>
  source.blocks[block]!.cells!.map(({ at, row, column }) => [
    row,
    column,
    source.text.slice(at.start, at.end),
  ]);

describe('tables', () => {
  test('a table is one block; cells and their paragraphs stand on lines', () => {
    const source = read(
      table(
        [p('BỘ Y TẾ') + p('Số: 01/2030/TT-BYT'), p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')],
        [p(), p('Hà Nội, ngày 02 tháng 3 năm 2030')],
      ) + p('THÔNG TƯ'),
    );
    expect(source.text).toBe(
      'BỘ Y TẾ\nSố: 01/2030/TT-BYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nHà Nội, ngày 02 tháng 3 năm 2030\nTHÔNG TƯ',
    );
    expect(source.blocks.map((block) => block.kind)).toEqual(['table', 'paragraph']);
    expect(cellsOf(source)).toEqual([
      [0, 0, 'BỘ Y TẾ\nSố: 01/2030/TT-BYT'],
      [0, 1, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [1, 0, ''],
      [1, 1, 'Hà Nội, ngày 02 tháng 3 năm 2030'],
    ]);
  });

  test('columns are those of the grid', () => {
    const body = `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('rộng')}</w:tc><w:tc>${p('cuối')}</w:tc></w:tr></w:tbl>`;
    expect(cellsOf(read(body))).toEqual([
      [0, 1, 'rộng'],
      [0, 3, 'cuối'],
    ]);
  });

  test('a table inside a cell flows into that cell', () => {
    const source = read(table([p('ngoài') + table([p('trong 1'), p('trong 2')]) + p(), p('phải')]));
    expect(cellsOf(source)).toEqual([
      [0, 0, 'ngoài\ntrong 1\ntrong 2\n'],
      [0, 1, 'phải'],
    ]);
  });

  test('rows and cells inside content controls are found', () => {
    const body = `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>${p('ô')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`;
    expect(cellsOf(read(body))).toEqual([[0, 0, 'ô']]);
  });

  test('a row deleted under change tracking is gone', () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:del w:id="2"><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p></w:tc></w:tr>`;
    const body = table([p('giữ')]).replace('</w:tbl>', `${deleted}</w:tbl>`);
    const source = read(body);
    expect(cellsOf(source)).toEqual([[0, 0, 'giữ']]);
    expect(source.issues).toEqual([{ code: 'tracked-changes', data: { inserted: 0, deleted: 2 } }]);
  });

  test('a table without cells is nothing', () => {
    expect(texts(read(`<w:tbl><w:tblPr/></w:tbl>${p('Điều 1.')}`))).toEqual(['Điều 1.']);
  });

  test('marks of the cells are marks of the block', () => {
    const source = read(table([p('a'), p(r('b', '<w:b/>'))]));
    expect(source.blocks[0]?.spans).toEqual([{ mark: 'bold', at: { start: 2, end: 3 } }]);
  });
});

describe('a table that frames the document', () => {
  const body = [p('Điều 1. Phạm vi điều chỉnh'), p('1. Thông tư này quy định về lệ phí.')].join('');

  test('one cell around articles is no table', () => {
    const source = read(p('THÔNG TƯ') + table([body]));
    expect(source.blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  test('nor is one column, or a body beside an empty column; tables inside stay tables', () => {
    const source = read(table([p(), body], [p(), p('Điều 2. Biểu phí') + table([p('Mục'), p('Mức')])]));
    expect(source.blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'table',
    ]);
  });

  test('the head of the article may be an automatic number', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const source = read({ body: table([p('Phạm vi', inList(1))]), numbering });
    expect(source.blocks.map((block) => [block.kind, block.label?.text])).toEqual([['paragraph', 'Điều 1.']]);
  });

  test('a form in a box stays a table, and so does a comparison in two columns', () => {
    expect(read(table([p('ĐƠN ĐỀ NGHỊ') + p('Kính gửi: …')])).blocks[0]?.kind).toBe('table');
    expect(read(table([p('Điều 7; khoản 4 Điều 8')])).blocks[0]?.kind).toBe('table');
    expect(read(table([p('Điều 1. Phạm vi'), p('Điều 1. Phạm vi, đối tượng')])).blocks[0]?.kind).toBe(
      'table',
    );
  });
});
