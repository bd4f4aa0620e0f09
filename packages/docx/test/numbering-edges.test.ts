import { describe, expect, test } from 'vitest';
import { inList, p, r, read } from './support/build.ts';
import { abstract, LAW, labels, level, num, startAt } from './support/lists.ts';

const label = (numbering: string) => read({ body: p(') hồ sơ', inList(1)), numbering }).blocks[0]!.label;

describe('what stands after the label', () => {
  test('neither tab nor space: what is typed goes on with the label', () => {
    const glued = level(0, 'lowerLetter', '%1', { more: '<w:suff w:val="nothing"/>' });
    expect(label(abstract(1, glued) + num(1, 1))).toEqual({ text: 'a', origin: 'auto', glued: true });
  });

  test('a space or a tab is the usual case', () => {
    const spaced = level(0, 'lowerLetter', '%1', { more: '<w:suff w:val="space"/>' });
    expect(label(abstract(1, spaced) + num(1, 1))).toEqual({ text: 'a', origin: 'auto' });
  });
});

describe('bullets', () => {
  test('a picture shows no number, and is counted', () => {
    const picture = abstract(
      1,
      level(0, 'decimal', '%1.', { more: '<w:lvlPicBulletId w:val="0"/>' }),
      level(1, 'decimal', '%1.%2'),
    );
    const lists = `<w:numPicBullet w:numPicBulletId="0"><w:pict/></w:numPicBullet>${picture}${num(1, 1)}`;
    expect(labels(p('x', inList(1)) + p('y', inList(1)) + p('z', inList(1, 1)), lists)).toEqual([
      'x',
      'y',
      '2.1 z',
    ]);
  });

  test('a dash is no label', () => {
    expect(labels(p('x', inList(1)), abstract(1, level(0, 'bullet', '-')) + num(1, 1))).toEqual(['x']);
  });
});

describe('restarts', () => {
  const chapters = (more: string) =>
    abstract(
      1,
      level(0, 'upperRoman', 'Phần %1'),
      level(1, 'upperRoman', 'Chương %2'),
      level(2, 'decimal', 'Điều %3.', { more }),
    );
  const body =
    p('', inList(1, 0)) +
    p('', inList(1, 1)) +
    p('', inList(1, 2)) +
    p('', inList(1, 1)) +
    p('', inList(1, 2)) +
    p('', inList(1, 0)) +
    p('', inList(1, 1)) +
    p('', inList(1, 2));
  const heads = (more: string) =>
    labels(body, chapters(more) + num(1, 1)).filter((text) => text.startsWith('Điều'));

  test('without lvlRestart after any level above, with 1 after parts, with 2 after both, with 0 never', () => {
    expect(heads('')).toEqual(['Điều 1.', 'Điều 1.', 'Điều 1.']);
    expect(heads('<w:lvlRestart w:val="1"/>')).toEqual(['Điều 1.', 'Điều 2.', 'Điều 1.']);
    expect(heads('<w:lvlRestart w:val="2"/>')).toEqual(['Điều 1.', 'Điều 1.', 'Điều 1.']);
    expect(heads('<w:lvlRestart w:val="0"/>')).toEqual(['Điều 1.', 'Điều 2.', 'Điều 3.']);
  });

  test('after an override the first instance goes on from where the numbers are', () => {
    const lists = LAW + num(1, 7) + num(2, 7, startAt(1, 1));
    const back = p('a', inList(1, 1)) + p('b', inList(2, 1)) + p('c', inList(1, 1)) + p('d', inList(2, 1));
    expect(labels(back, lists)).toEqual(['1. a', '1. b', '2. c', '3. d']);
  });

  test('an override of a level with its own start, and one that starts it elsewhere', () => {
    const own = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/>${level(0, 'decimal', 'Mục %1', { start: 3 })}</w:lvlOverride>`;
    expect(labels(p('x', inList(2)) + p('y', inList(2)), LAW + num(1, 7) + num(2, 7, own))).toEqual([
      'Mục 7 x',
      'Mục 8 y',
    ]);
  });
});

describe('legal numbering', () => {
  test('isLgl turned off again is off; words and letters above become figures, own text stays', () => {
    const off = level(1, 'decimal', '%1.%2', { more: '<w:isLgl w:val="0"/>' });
    const on = level(2, 'lowerLetter', 'Mục %1.%2.%3', { more: '<w:isLgl/>' });
    const lists = abstract(1, level(0, 'upperLetter', '%1'), off, on) + num(1, 1);
    expect(labels(p('', inList(1)) + p('', inList(1, 1)) + p('', inList(1, 2)), lists)).toEqual([
      'A',
      'A.1',
      'Mục 1.1.1',
    ]);
  });
});

describe('no number', () => {
  const styles =
    `<w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Dieu"/><w:pPr>${inList(1)}</w:pPr></w:style>` +
    `<w:style w:type="paragraph" w:styleId="Tron"><w:name w:val="Tron"/><w:basedOn w:val="Dieu"/><w:pPr>${inList(0)}</w:pPr></w:style>`;
  const styled = (words: string, id: string) => p(words, `<w:pStyle w:val="${id}"/>`);

  test('a style takes the number of its ancestor away with numId 0, and is not counted', () => {
    const body = styled('A', 'Dieu') + styled('không số', 'Tron') + styled('B', 'Dieu');
    expect(labels(body, LAW + num(1, 7), styles)).toEqual(['Điều 1. A', 'không số', 'Điều 2. B']);
  });

  test('numId 0 is no list even where a file defines one under it', () => {
    expect(labels(p('x', inList(0)), LAW + num(0, 7))).toEqual(['x']);
  });

  test('a paragraph deleted whole, or moved away, has none and is not counted', () => {
    const gone = (kind: string) =>
      p(
        `<w:${kind} w:id="1">${r('<w:delText>cũ</w:delText>')}</w:${kind}>`,
        `${inList(1)}<w:rPr><w:${kind} w:id="2"/></w:rPr>`,
      );
    expect(
      labels(p('A', inList(1)) + gone('del') + gone('moveFrom') + p('B', inList(1)), LAW + num(1, 7)),
    ).toEqual(['Điều 1. A', 'Điều 2. B']);
  });
});

test('a label may be typed in part: the words of the level and those of the paragraph both stand', () => {
  const lists = abstract(1, level(0, 'decimal', 'Điều %1')) + num(1, 1);
  const { text, blocks } = read({ body: p('. Phạm vi điều chỉnh', inList(1)), numbering: lists });
  expect([blocks[0]!.label?.text, text]).toEqual(['Điều 1', '. Phạm vi điều chỉnh']);
});
