import { isBlank, oneLine, trim } from '@cancu/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAroundWords } from '../src/terminal/excerpt.ts';
import { displayWidth } from '../src/terminal/width.ts';

const PARAGRAPH =
  '2. Tổ chức đề nghị cấp thẻ bến đò nộp 01 bộ hồ sơ tại Sở Xây dựng. Trong thời hạn 30 ngày, Sở Xây dựng thẩm định hồ sơ, kiểm tra thực tế và cấp thẻ; trường hợp từ chối phải nêu rõ lý do.';

function shown(words: string, width: number, paragraph: string = PARAGRAPH): string {
  const start = paragraph.indexOf(words);
  return cutAroundWords(paragraph, { start, end: start + words.length }, width)
    .map((row) => `${row.text}\n${' '.repeat(row.from)}${'~'.repeat(row.to - row.from)}`)
    .join('\n');
}

describe('an excerpt', () => {
  it('is the paragraph when it fits', () => {
    expect(shown('bến đò', 80, 'Cấp thẻ bến đò')).toBe('Cấp thẻ bến đò\n        ~~~~~~');
  });

  it('is the sentence when that fits', () => {
    expect(
      shown('30 ngày', 110),
    ).toBe(`… Trong thời hạn 30 ngày, Sở Xây dựng thẩm định hồ sơ, kiểm tra thực tế và cấp thẻ; …
                 ~~~~~~~`);
  });

  it('is cut between words around the words in question', () => {
    expect(shown('kiểm tra thực tế', 50)).toBe(`… thẩm định hồ sơ, kiểm tra thực tế và cấp thẻ; …
                   ~~~~~~~~~~~~~~~~`);
  });

  it('goes on in the next row when the words are too long for one', () => {
    expect(
      shown('Trong thời hạn 30 ngày, Sở Xây dựng thẩm định hồ sơ', 36),
    ).toBe(`… Trong thời hạn 30 ngày, Sở Xây
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
dựng thẩm định hồ sơ …
~~~~~~~~~~~~~~~~~~~~`);
  });
});

const paragraph = fc
  .array(
    fc.oneof(
      fc.constantFrom('Điều', '5.', 'cơ', 'quan;', 'hồ', 'sơ.', '“giấy', 'phép”', '\t', '漢字', '\u00a0'),
      fc.string({ minLength: 1, maxLength: 30 }),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((words) =>
    words
      .join(' ')
      .replace(/[\n\r\u2028\u2029\u0085]/g, ' ')
      .normalize('NFC'),
  );

const asked = paragraph.chain((text) =>
  fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length), fc.integer({ min: 12, max: 120 })),
);

it('never loses the words in question', () => {
  fc.assert(
    fc.property(asked, ([text, a, b, width]) => {
      const at = { start: Math.min(a, b), end: Math.max(a, b) };
      const rows = cutAroundWords(text, at, width);
      const kept = rows.map((row) => row.text.slice(row.from, row.to)).join(' ');
      expect(letters(kept)).toBe(letters(text.slice(at.start, at.end)));
    }),
  );
});

it('keeps within the width where the words allow it', () => {
  fc.assert(
    fc.property(asked, ([text, a, b, width]) => {
      const at = trim(text, { start: Math.min(a, b), end: Math.max(a, b) });
      for (const row of cutAroundWords(text, at, width)) {
        const longest = Math.max(...oneLine(text).split(' ').map(displayWidth));
        expect(displayWidth(row.text)).toBeLessThanOrEqual(Math.max(width, longest + 4));
      }
    }),
  );
});

/** What is left without any white space or control sign. */
function letters(text: string): string {
  return [...text].filter((letter) => !isBlank(letter.charCodeAt(0)) && !/[\s\p{Cc}]/u.test(letter)).join('');
}
