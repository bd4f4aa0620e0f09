import type { Cell } from '@cancu/syntax';
import { describe, expect, test } from 'vitest';
import { inList, marked, p, read, table } from './support/build.ts';
import { abstract, level, num } from './support/lists.ts';

const columns = abstract(3, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)'));

describe('automatic numbers in cells', () => {
  test('each cell keeps the numbers of its lines', () => {
    const body = table(
      [p('TT'), p('Thành phần hồ sơ')],
      [p('', inList(1)), p('Đơn đề nghị') + p('bản chính', inList(1, 1)) + p('bản sao', inList(1, 1))],
      [p('', inList(1)), p('Giấy tờ khác')],
    );
    const { text, blocks } = read({ body, numbering: columns + num(1, 3) });
    const cells: readonly Cell[] = blocks[0]!.cells!;
    const shown = cells.map(({ labels = [] }) => labels.map((label) => label.text));
    expect(shown).toEqual([[], [], ['1.'], ['a)', 'b)'], ['2.'], []]);
    expect(text.slice(cells[3]!.labels![1]!.at).startsWith('bản sao')).toBe(true);
  });
});

test('a table brings the bold of its style to letters of which no other style says anything', () => {
  const styles =
    '<w:style w:type="table" w:styleId="Dam"><w:name w:val="Dam"/><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Nhe"><w:name w:val="Nhe"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>';
  const body =
    table([p('đậm'), p('nhẹ', '<w:pStyle w:val="Nhe"/>')]).replace(
      '<w:tbl>',
      '<w:tbl><w:tblPr><w:tblStyle w:val="Dam"/></w:tblPr>',
    ) + p('ngoài');
  const source = read({ body, styles });
  expect(marked(source, 'bold')).toEqual(['đậm']);
  expect(source.blocks[1]!.hints.bold).toBeUndefined();
});
