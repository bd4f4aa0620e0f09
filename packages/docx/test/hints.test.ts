import { describe, expect, test } from 'vitest';
import { p, r, read } from './support/build.ts';

const hints = (body: string, styles?: string) =>
  read({ body, ...(styles === undefined ? {} : { styles }) }).blocks[0]!.hints;
const style = (id: string, name: string, more: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

describe('hints', () => {
  test('plain text has none', () => {
    expect(hints(p('Điều 1.'))).toEqual({});
  });

  test('bold and italic hold for a paragraph whose letters all are', () => {
    expect(hints(p(r('Điều 1.', '<w:b/>') + r(' ') + r('Phạm vi', '<w:b w:val="1"/><w:i/>')))).toEqual({
      bold: true,
    });
    expect(hints(p(r('Điều 1.', '<w:b/>') + r('Phạm vi')))).toEqual({});
    expect(hints(p(r('Điều 1.', '<w:b w:val="false"/>')))).toEqual({});
    expect(hints(p(r('- ', '<w:b/>')))).toEqual({});
  });

  test('bold comes from the paragraph style, its ancestors and the defaults of the file', () => {
    const chain =
      style('A', 'Tên điều', '<w:basedOn w:val="B"/>') + style('B', 'Gốc', '<w:rPr><w:b/></w:rPr>');
    expect(hints(p('Điều 1.', '<w:pStyle w:val="A"/>'), chain)).toEqual({ style: 'Tên điều', bold: true });
    expect(
      hints(
        p('Điều 1.'),
        '<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>',
      ),
    ).toEqual({ bold: true });
  });

  test('bold of a paragraph style and of a character style cancel each other out', () => {
    const both = `${style('A', 'Đậm', '<w:rPr><w:b/></w:rPr>')}<w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>`;
    expect(hints(p(r('chữ', '<w:rStyle w:val="C"/>'), '<w:pStyle w:val="A"/>'), both)).toEqual({
      style: 'Đậm',
    });
  });

  test('headings by outline level, by style, by the name of a built-in style', () => {
    expect(hints(p('Chương I', '<w:outlineLvl w:val="0"/>'))).toEqual({ heading: 1 });
    expect(
      hints(
        p('Điều 1.', '<w:pStyle w:val="A"/>'),
        style('A', 'Điều', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      ),
    ).toEqual({ style: 'Điều', heading: 3 });
    expect(hints(p('Điều 1.', '<w:pStyle w:val="H"/>'), style('H', 'heading 2', ''))).toEqual({
      style: 'heading 2',
      heading: 2,
    });
    expect(
      hints(p('Điều 1.', '<w:pStyle w:val="H"/><w:outlineLvl w:val="9"/>'), style('H', 'heading 2', '')),
    ).toEqual({ style: 'heading 2' });
  });

  test('the default style says nothing', () => {
    const normal =
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>';
    expect(hints(p('THÔNG TƯ'), normal)).toEqual({ centred: true });
  });

  test('centred and indented, in points', () => {
    expect(hints(p('THÔNG TƯ', '<w:jc w:val="center"/>'))).toEqual({ centred: true });
    expect(hints(p('a)', '<w:ind w:left="720" w:firstLine="200"/>'))).toEqual({ indent: 36 });
    expect(hints(p('a)', '<w:ind w:start="1.27cm"/>'))).toEqual({ indent: 36 });
  });

  test('a list gives its indent; the paragraph may set another', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const source = read({ body: p('x', list) + p('y', `${list}<w:ind w:left="0"/>`), numbering });
    expect(source.blocks.map((block) => block.hints.indent)).toEqual([18, undefined]);
  });
});
