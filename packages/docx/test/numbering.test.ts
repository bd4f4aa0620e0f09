import { describe, expect, test } from 'vitest';
import { inList, p, r, read, table } from './support/build.ts';
import { abstract, LAW, labels, level, num, startAt } from './support/lists.ts';

describe('automatic numbers', () => {
  test('articles, clauses and points of one list; deeper levels begin anew', () => {
    const body =
      p('Phạm vi', inList(1, 0)) +
      p('Thứ nhất', inList(1, 1)) +
      p('hồ sơ', inList(1, 2)) +
      p('thời hạn', inList(1, 2)) +
      p('Thứ hai', inList(1, 1)) +
      p('lệ phí', inList(1, 2)) +
      p('Lời không số') +
      p('Hiệu lực', inList(1, 0)) +
      p('Thứ nhất', inList(1, 1));
    expect(labels(body, LAW + num(1, 7))).toEqual([
      'Điều 1. Phạm vi',
      '1. Thứ nhất',
      'a) hồ sơ',
      'b) thời hạn',
      '2. Thứ hai',
      'a) lệ phí',
      'Lời không số',
      'Điều 2. Hiệu lực',
      '1. Thứ nhất',
    ]);
  });

  test('the label is no text', () => {
    const source = read({ body: p('Phạm vi', inList(1)), numbering: LAW + num(1, 7) });
    expect(source.text).toBe('Phạm vi');
    expect(source.blocks[0]?.label).toEqual({ text: 'Điều 1.', origin: 'auto' });
  });

  test('an empty paragraph of a list has its number and is counted', () => {
    expect(
      labels(p('một', inList(1, 1)) + p('', inList(1, 1)) + p('ba', inList(1, 1)), LAW + num(1, 7)),
    ).toEqual(['1. một', '2.', '3. ba']);
  });

  test('a hidden empty paragraph is not counted', () => {
    const hidden = `${inList(1, 1)}<w:rPr><w:vanish/></w:rPr>`;
    expect(labels(p('một', inList(1, 1)) + p('', hidden) + p('hai', inList(1, 1)), LAW + num(1, 7))).toEqual([
      '1. một',
      '',
      '2. hai',
    ]);
  });

  test('paragraphs in cells are counted with the others', () => {
    const body = p('một', inList(1, 1)) + table([p('hai', inList(1, 1)), p()]) + p('ba', inList(1, 1));
    expect(labels(body, LAW + num(1, 7))).toEqual(['1. một', 'hai\n', '3. ba']);
  });

  test('numId 0 takes the number away, an undefined list gives none', () => {
    expect(labels(p('không', inList(0)) + p('lạc', inList(9)) + p('có', inList(1)), LAW + num(1, 7))).toEqual(
      ['không', 'lạc', 'Điều 1. có'],
    );
  });

  test('a level that is not defined gives none', () => {
    expect(labels(p('sâu', inList(1, 5)), LAW + num(1, 7))).toEqual(['sâu']);
  });
});

describe('several levels in one label', () => {
  const decimal = abstract(
    1,
    level(0, 'upperRoman', '%1.'),
    level(1, 'decimal', '%1.%2.'),
    level(2, 'decimal', '%1.%2.%3', { more: '<w:isLgl/>' }),
  );

  test('numbers of the levels above are shown in their own format', () => {
    expect(
      labels(
        p('A', inList(1, 0)) + p('B', inList(1, 0)) + p('C', inList(1, 1)) + p('D', inList(1, 1)),
        decimal + num(1, 1),
      ),
    ).toEqual(['I. A', 'II. B', 'II.1. C', 'II.2. D']);
  });

  test('isLgl shows them all in Arabic figures', () => {
    expect(
      labels(p('A', inList(1, 0)) + p('B', inList(1, 1)) + p('C', inList(1, 2)), decimal + num(1, 1)).at(-1),
    ).toBe('1.1.1 C');
  });

  test('a level above that was never used shows its start and is not used up by that', () => {
    expect(labels(p('B', inList(1, 1)) + p('A', inList(1, 0)), decimal + num(1, 1))).toEqual([
      'I.1. B',
      'I. A',
    ]);
  });

  test('levels below have no place in a label', () => {
    expect(
      labels(
        p('A', inList(1, 0)),
        abstract(1, level(0, 'decimal', '%1.%2.'), level(1, 'decimal', '%2')) + num(1, 1),
      ),
    ).toEqual(['1.. A']);
  });
});

describe('starts and restarts', () => {
  test('a list begins at its start; without one at 0', () => {
    const zero = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
    expect(
      labels(
        p('x', inList(1)) + p('y', inList(1)),
        abstract(1, level(0, 'decimal', 'Điều %1.', { start: 12 })) + num(1, 1),
      ),
    ).toEqual(['Điều 12. x', 'Điều 13. y']);
    expect(labels(p('x', inList(1)), abstract(1, zero) + num(1, 1))).toEqual(['0. x']);
  });

  test('instances of one kind go on counting together', () => {
    expect(
      labels(p('x', inList(1)) + p('y', inList(2)) + p('z', inList(1)), LAW + num(1, 7) + num(2, 7)),
    ).toEqual(['Điều 1. x', 'Điều 2. y', 'Điều 3. z']);
  });

  test('an instance with its own start begins anew at its first use only', () => {
    const body = p('x', inList(1, 1)) + p('y', inList(1, 1)) + p('z', inList(2, 1)) + p('u', inList(2, 1));
    expect(labels(body, LAW + num(1, 7) + num(2, 7, startAt(1, 1)))).toEqual([
      '1. x',
      '2. y',
      '1. z',
      '2. u',
    ]);
    expect(labels(body, LAW + num(1, 7) + num(2, 7, startAt(1, 5)))).toEqual([
      '1. x',
      '2. y',
      '5. z',
      '6. u',
    ]);
  });

  test('its start holds again whenever the level begins anew', () => {
    const body = p('A', inList(1, 0)) + p('x', inList(1, 1)) + p('B', inList(1, 0)) + p('y', inList(1, 1));
    expect(labels(body, LAW + num(1, 7, startAt(1, 4)))).toEqual(['Điều 1. A', '4. x', 'Điều 2. B', '4. y']);
  });

  test('an instance may define a level of its own', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', 'Phần %1')}</w:lvlOverride>`;
    expect(labels(p('x', inList(1)) + p('y', inList(2)), LAW + num(1, 7) + num(2, 7, own))).toEqual([
      'Điều 1. x',
      'Phần B y',
    ]);
  });

  test('lvlRestart 0: articles run on through the chapters', () => {
    const chapters = abstract(
      1,
      level(0, 'upperRoman', 'Chương %1'),
      level(1, 'decimal', 'Điều %2.', { more: '<w:lvlRestart w:val="0"/>' }),
    );
    const body = p('X', inList(1, 0)) + p('a', inList(1, 1)) + p('Y', inList(1, 0)) + p('b', inList(1, 1));
    expect(labels(body, chapters + num(1, 1))).toEqual([
      'Chương I X',
      'Điều 1. a',
      'Chương II Y',
      'Điều 2. b',
    ]);
  });

  test('lvlRestart 1: only the first level begins the third anew', () => {
    const three = abstract(
      1,
      level(0, 'decimal', '%1'),
      level(1, 'decimal', '%2'),
      level(2, 'lowerLetter', '%3)', { more: '<w:lvlRestart w:val="1"/>' }),
    );
    const body =
      p('', inList(1, 0)) +
      p('', inList(1, 1)) +
      p('', inList(1, 2)) +
      p('', inList(1, 1)) +
      p('', inList(1, 2)) +
      p('', inList(1, 0)) +
      p('', inList(1, 2));
    expect(labels(body, three + num(1, 1))).toEqual(['1', '1', 'a)', '2', 'b)', '2', 'a)']);
  });
});

test('what a tracked change left of older numbering is not read', () => {
  const changed = `${inList(1, 1)}<w:pPrChange><w:pPr>${inList(1, 0)}</w:pPr></w:pPrChange>`;
  expect(labels(`<w:p><w:pPr>${changed}</w:pPr>${r('x')}</w:p>`, LAW + num(1, 7))).toEqual(['1. x']);
});
