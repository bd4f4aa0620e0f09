import type { Source } from '@cancu/syntax';
import { cases, patience } from '@cancu/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditableText, type Partings, readMarkdown, readPlainText } from '../src/index.ts';

/** Long enough for several pages. */
const ARTICLES = Array.from(
  { length: 120 },
  (_, i) =>
    `## Điều ${i + 1}. Hồ sơ đăng ký trại nuôi ong\n1. Tổ chức nộp **một bộ** hồ sơ tại Ủy ban nhân dân cấp xã.\n`,
).join('\n');

const everyLine: Partings = ({ blocks }) => blocks.map(({ at }) => at.start);

/** The blocks of a source with their words and their places in the file. */
function shown({ blocks, text, map, meta, issues }: Source) {
  const words = (at: { start: number; end: number }) => [text.slice(at.start, at.end), map.locate(at)];
  return {
    meta,
    issues: issues.map(({ code }) => code),
    blocks: blocks.map(({ at, spans, cells, hints: { emptyBefore, emptyAfter, ...hints }, ...block }, i) => ({
      ...block,
      hints,
      // Of two neighbours one says it, or both.
      apart: emptyBefore === true || blocks[i - 1]?.hints.emptyAfter === true,
      endsEmpty: i === blocks.length - 1 && emptyAfter === true,
      at: words(at),
      spans: spans.map((span) => [span.mark, words(span.at)]),
      cells: cells?.map((cell) => words(cell.at)),
    })),
  };
}

describe('a text that is edited', () => {
  it('keeps every block that stands on another page', () => {
    const text = new EditableText(ARTICLES, 'markdown', everyLine);
    const before = text.source;
    const at = ARTICLES.indexOf('Điều 60.');
    text.edit({ start: at, end: at }, 'x');
    const after = text.source;
    const kept = after.blocks.filter((block) => before.blocks.includes(block));
    expect(after.blocks).toHaveLength(before.blocks.length);
    expect(kept.length).toBeGreaterThan(before.blocks.length * 0.6);
    expect(shown(after)).toEqual(shown(readMarkdown(text.file)));
  });

  it('grows without bound on one page', () => {
    const text = new EditableText('Điều 1. Tên\n', 'text', everyLine);
    for (let i = 0; i < 40; i++)
      text.edit({ start: text.file.length, end: text.file.length }, `${i}. ${'chữ '.repeat(60)}\n`);
    expect(shown(text.source)).toEqual(shown(readPlainText(text.file)));
  });

  it('takes the room out of a range that must be read without', () => {
    const text = new EditableText(ARTICLES, 'markdown', everyLine);
    const { blocks } = text.source;
    const range = { start: blocks[10]!.at.start, end: blocks[90]!.at.end };
    expect(text.close([range])).toBe(true);
    expect(text.close([range])).toBe(false);
    const after = text.source;
    const [first, last] = [after.blocks[10]!.at.start, after.blocks[90]!.at.end];
    expect(ARTICLES).toContain(after.text.slice(first, last));
    expect(shown(after)).toEqual(shown(readMarkdown(ARTICLES)));
  });

  it('refuses a range that the file has not', () => {
    const text = new EditableText('Điều 1. Tên', 'text', everyLine);
    expect(() => text.edit({ start: 5, end: 50 }, '')).toThrow(RangeError);
    expect(() => text.edit({ start: -1, end: 2 }, '')).toThrow(RangeError);
    expect(text.file).toBe('Điều 1. Tên');
  });
});

const PIECES = [
  'a',
  '\n',
  '\r\n',
  '---\n',
  '```\n',
  '| Tên | Phí |\n|---|---|\n| Cấp mới | 10 |\n',
  '|',
  '\u0301',
  '# ',
  '**',
  'so-hieu: 1/2026/NĐ-CP\n',
  '“Điều 2a. ',
];

const edits = fc.array(
  fc.record({
    place: fc.nat(),
    length: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(6000)),
    text: fc.constantFrom('', ...PIECES),
  }),
  { minLength: 1, maxLength: 12 },
);

describe.each(['markdown', 'text'] as const)('edits of a %s file', (format) => {
  it(
    'give the blocks of the file as it then is',
    () => {
      fc.assert(
        fc.property(edits, (steps) => {
          const text = new EditableText(ARTICLES, format, everyLine);
          let file = ARTICLES;
          for (const { place, length, text: put } of steps) {
            const start = place % (file.length + 1);
            const end = Math.min(file.length, start + length);
            file = file.slice(0, start) + put + file.slice(end);
            text.edit({ start, end }, put);
          }
          expect(text.file).toBe(file);
          const read = format === 'markdown' ? readMarkdown : readPlainText;
          expect(shown(text.source)).toEqual(shown(read(file)));
        }),
        cases(20260101, 5),
      );
    },
    patience(),
  );
});
