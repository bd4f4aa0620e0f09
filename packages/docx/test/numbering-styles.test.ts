import { describe, expect, test } from 'vitest';
import { inList, p } from './support/build.ts';
import { abstract, labels, level, num } from './support/lists.ts';

describe('numbering by styles', () => {
  const style = (id: string, properties: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:pPr>${properties}</w:pPr></w:style>`;
  const styled = (words: string, id: string, more = '') => p(words, `<w:pStyle w:val="${id}"/>${more}`);
  const basedOn = (id: string) => `<w:basedOn w:val="${id}"/>`;
  const bound = abstract(
    1,
    level(0, 'decimal', 'Điều %1.', { more: '<w:pStyle w:val="Dieu"/>' }),
    level(1, 'decimal', '%2.', { more: '<w:pStyle w:val="Khoan"/>' }),
  );

  test('a style brings its paragraphs into a list, at the level that is bound to it', () => {
    const styles = style('Dieu', inList(1)) + style('Khoan', '<w:numPr><w:numId w:val="1"/></w:numPr>');
    expect(
      labels(styled('A', 'Dieu') + styled('x', 'Khoan') + styled('y', 'Khoan'), bound + num(1, 1), styles),
    ).toEqual(['Điều 1. A', '1. x', '2. y']);
  });

  test('list and level are inherited along basedOn', () => {
    const styles =
      style('Dieu', inList(1)) +
      style('DieuMoi', '', basedOn('Dieu')) +
      style('Cap2', '<w:numPr><w:ilvl w:val="1"/></w:numPr>', basedOn('Dieu'));
    expect(labels(styled('A', 'DieuMoi') + styled('x', 'Cap2'), bound + num(1, 1), styles)).toEqual([
      'Điều 1. A',
      '1. x',
    ]);
  });

  test('a paragraph can leave the list of its style, or change the level', () => {
    const styles = style('Dieu', inList(1));
    expect(
      labels(styled('A', 'Dieu', inList(0)) + styled('x', 'Dieu', inList(1, 1)), bound + num(1, 1), styles),
    ).toEqual(['A', '1. x']);
  });

  test('a circle of styles is cut', () => {
    const styles = style('A', inList(1), basedOn('B')) + style('B', '', basedOn('A'));
    expect(labels(styled('x', 'B'), bound + num(1, 1), styles)).toEqual(['Điều 1. x']);
  });

  test('a list style: the instance points to the style, the style to the definition', () => {
    const linked =
      abstract(1, '<w:styleLink w:val="DanhSach"/>', level(0, 'decimal', 'Điều %1.')) +
      abstract(2, '<w:numStyleLink w:val="DanhSach"/>') +
      num(1, 1) +
      num(2, 2);
    const styles =
      '<w:style w:type="numbering" w:styleId="DanhSach"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(labels(p('x', inList(2)) + p('y', inList(1)), linked, styles)).toEqual(['Điều 1. x', 'Điều 2. y']);
  });

  test('list styles in a circle define nothing', () => {
    const circle = abstract(1, '<w:numStyleLink w:val="S"/>') + num(1, 1);
    const styles =
      '<w:style w:type="numbering" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(labels(p('x', inList(1)), circle, styles)).toEqual(['x']);
  });
});
