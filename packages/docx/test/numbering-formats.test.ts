import { describe, expect, test } from 'vitest';
import { inList, p, read, shown } from './support/build.ts';
import { abstract, type LevelOptions, labels, level, num } from './support/lists.ts';

describe('formats', () => {
  const first = (format: string, text: string, options: LevelOptions = {}) =>
    read({ body: p('', inList(1)), numbering: abstract(1, level(0, format, text, options)) + num(1, 1) });
  const labelOf = (...of: Parameters<typeof first>) => first(...of).blocks[0]?.label?.text;

  test.each([
    ['decimal', 5, '5'],
    ['decimalZero', 5, '05'],
    ['decimalZero', 12, '12'],
    ['lowerLetter', 5, 'e'],
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 3, 'C'],
    ['lowerRoman', 4, 'iv'],
    ['upperRoman', 19, 'XIX'],
    ['vietnameseCounting', 21, 'hai mươi mốt'],
  ])('%s %i', (format, start, expected) => {
    expect(labelOf(format, '%1', { start })).toBe(expected);
  });

  test('none shows the words of the label only, nothing gives no label', () => {
    expect(labelOf('none', 'Lời nói đầu %1')).toBe('Lời nói đầu');
    expect(labelOf('none', '')).toBeUndefined();
  });

  test('a format by example: with leading zeros, and the Vietnamese points', () => {
    const custom = (pattern: string, start: number) =>
      `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="${pattern}"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:start w:val="${start}"/>`;
    const labelled = (pattern: string, start: number) =>
      shown(
        read({
          body: p('', inList(1)),
          numbering: `${abstract(1, `<w:lvl w:ilvl="0">${custom(pattern, start)}<w:lvlText w:val="%1)"/></w:lvl>`)}${num(1, 1)}`,
        }),
      )[0];
    expect(labelled('001, 002, 003, ...', 7)).toBe('007)');
    expect(labelled('a, b, c, d, đ, ...', 5)).toBe('đ)');
    expect(labelled('a, b, c, d, đ, ...', 8)).toBe('h)');
  });

  test('an unknown format is written in figures and announced', () => {
    const source = first('thaiLetters', '%1.', { start: 3 });
    expect(source.blocks[0]?.label?.text).toBe('3.');
    expect(source.issues[0]?.data).toEqual({ construct: 'number-format', count: 1, detail: 'thaiLetters' });
  });

  test('a bullet is no label', () => {
    expect(labelOf('bullet', '-')).toBeUndefined();
    expect(labelOf('bullet', 'o')).toBeUndefined();
    expect(
      labelOf('bullet', 'Ø', { more: '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>' }),
    ).toBeUndefined();
  });

  test('unless the drafter typed a number into it', () => {
    expect(labelOf('bullet', 'đ)')).toBe('đ)');
    expect(labelOf('bullet', 'Điều 5.')).toBe('Điều 5.');
  });

  test('a hidden number counts and does not show', () => {
    const hidden =
      abstract(
        1,
        level(0, 'decimal', '%1.', { more: '<w:rPr><w:vanish/></w:rPr>' }),
        level(1, 'decimal', '%1.%2'),
      ) + num(1, 1);
    expect(labels(p('x', inList(1)) + p('y', inList(1, 1)), hidden)).toEqual(['x', '1.1 y']);
  });

  test('decomposed letters of a label are composed', () => {
    expect(labelOf('decimal', 'Đie\u0302\u0300u %1.')).toBe('Điều 1.');
  });
});
