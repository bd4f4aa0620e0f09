import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { p, r, read, t, table } from './support/build.ts';

describe('anchors', () => {
  test('a range over several runs gives a stretch of each', () => {
    const { map } = read(p('Trước') + p(r('Điều') + r(' 12') + r('. Hồ sơ')));
    expect(map.locate({ start: 8, end: 15 })).toEqual([
      { file: 'docx', part: 'word/document.xml', paragraph: 1, run: 0, chars: { start: 2, end: 4 } },
      { file: 'docx', part: 'word/document.xml', paragraph: 1, run: 1, chars: { start: 0, end: 3 } },
      { file: 'docx', part: 'word/document.xml', paragraph: 1, run: 2, chars: { start: 0, end: 2 } },
    ]);
  });

  test('runs that do not show, and paragraphs in text boxes, are counted', () => {
    const box = r(`<w:drawing><w:txbxContent>${p('hộp') + p('hai')}</w:txbxContent></w:drawing>`);
    const { map, text } = read(
      p(`${box}<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>${r('ẩn', '<w:vanish/>')}${r('thấy')}`) +
        p('sau'),
    );
    expect(text).toBe('thấy\nsau');
    expect(map.locate({ start: 0, end: 8 })).toMatchObject([
      { paragraph: 0, run: 3, chars: { start: 0, end: 4 } },
      { paragraph: 3, run: 0, chars: { start: 0, end: 3 } },
    ]);
  });

  test('tabs and breaks count one in their run; so do soft hyphens, which have no text', () => {
    const { map, text } = read(p(r(`${t('a)')}<w:tab/>${t('cấp')}<w:softHyphen/>${t('phép')}`)));
    expect(text).toBe('a)\tcấpphép');
    expect(map.locate({ start: 3, end: 6 })[0]).toMatchObject({ chars: { start: 3, end: 6 } });
    expect(map.locate({ start: 6, end: 10 })[0]).toMatchObject({ chars: { start: 7, end: 11 } });
    expect(map.locate({ start: 3, end: 10 })).toMatchObject([{ chars: { start: 3, end: 11 } }]);
  });

  test('a composed letter leads back to all of its parts', () => {
    const { map } = read(p(r('Đie') + r('\u0302\u0300u')));
    expect(map.locate({ start: 2, end: 3 })).toMatchObject([
      { run: 0, chars: { start: 2, end: 3 } },
      { run: 1, chars: { start: 0, end: 2 } },
    ]);
  });

  test('an empty range is a point in the run that begins there, or ends there', () => {
    const { map } = read(p(r('Điều 1') + r('. Hồ sơ')) + p());
    expect(map.locate({ start: 6, end: 6 })).toMatchObject([{ run: 1, chars: { start: 0, end: 0 } }]);
    expect(map.locate({ start: 13, end: 13 })).toMatchObject([{ run: 1, chars: { start: 7, end: 7 } }]);
    expect(map.locate({ start: 14, end: 14 })).toEqual([]);
  });

  test('a line end lies nowhere, a range beyond the text too', () => {
    const { map } = read(p('a') + p('b'));
    expect(map.locate({ start: 1, end: 2 })).toEqual([]);
    expect(map.locate({ start: 9, end: 12 })).toEqual([]);
    expect(read('').map.locate({ start: 0, end: 0 })).toEqual([]);
  });
});

/** Runs as a writer makes them; `\u00ad` stands for the soft hyphen element. Each may be hidden or deleted. */
const piece = fc.constantFrom(
  'Điều',
  'e\u0302',
  '\u0301',
  '\u0323',
  'u',
  ' 5',
  '. ',
  '\t',
  '\n',
  '\u00ad',
  'o\u031b\u0309',
  'đ',
  '–',
);
const run = fc.record({
  text: fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')),
  shown: fc.constantFrom('yes', 'yes', 'yes', 'hidden', 'deleted'),
});
const paragraphs = fc.array(fc.array(run, { maxLength: 6 }), { minLength: 1, maxLength: 6 });

const ELEMENTS: Readonly<Record<string, string>> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  '\u00ad': '<w:softHyphen/>',
};

function write({ text, shown }: { readonly text: string; readonly shown: string }): string {
  const content = text
    .split(/([\t\n\u00ad])/)
    .map((part) => ELEMENTS[part] ?? (part === '' ? '' : t(part)))
    .join('');
  if (shown === 'deleted') return `<w:del>${r(content)}</w:del>`;
  return r(content, shown === 'hidden' ? '<w:vanish/>' : '');
}

/** A letter with marks that has no composed form is one place in the file: the range is widened to hold it whole. */
function wholeLetters(
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  let start = Math.min(from, text.length);
  let end = Math.min(to, text.length);
  const isMark = (at: number) => at > 0 && /\p{M}/u.test(text.charAt(at));
  while (start < end && isMark(start)) start--;
  while (start < end && isMark(end)) end++;
  return { start, end };
}

/** Without line ends, which lie nowhere, and soft hyphens, which do not show. */
function letters(text: string): string {
  return text.replace(/[\n\u00ad]/g, '').normalize('NFC');
}

test('for any range, the text of its anchors composes to the text of the range', () => {
  fc.assert(
    fc.property(paragraphs, fc.boolean(), fc.nat(200), fc.nat(60), (model, inTable, from, length) => {
      const body = model.map((runs) => p(runs.map(write).join('')));
      const source = read(inTable ? table(body) : body.join(''));
      const range = wholeLetters(source.text.toString(), from, from + length);
      const anchored = source.map.locate(range).map((anchor) => {
        if (anchor.file !== 'docx') throw new Error('an anchor into another file');
        return model[anchor.paragraph]![anchor.run]!.text.slice(anchor.chars.start, anchor.chars.end);
      });
      expect(letters(anchored.join(''))).toBe(letters(source.text.slice(range.start, range.end)));
    }),
    { numRuns: 2000, seed: 5 },
  );
});
