import type { Source } from '@cancu/syntax';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditableText, readMarkdown, readPlainText } from '../src/index.ts';

/** Long enough for several pages. */
const ARTICLES = Array.from(
  { length: 120 },
  (_, i) =>
    `## Điều ${i + 1}. Hồ sơ đăng ký trại nuôi ong\n1. Tổ chức nộp **một bộ** hồ sơ tại Ủy ban nhân dân cấp xã.\n`,
).join('\n');

/** The blocks of a source with their words and their places in the file. */
function shown({ blocks, text, map, meta, issues }: Source) {
  const words = (at: { start: number; end: number }) => [text.slice(at.start, at.end), map.locate(at)];
  return {
    meta,
    issues: issues.map(({ code }) => code),
    blocks: blocks.map(({ at, spans, cells, ...block }) => ({
      ...block,
      at: words(at),
      spans: spans.map((span) => [span.mark, words(span.at)]),
      cells: cells?.map((cell) => words(cell.at)),
    })),
  };
}

describe('a text that is edited', () => {
  it('keeps every block that stands on another page', () => {
    const text = new EditableText(ARTICLES, 'markdown');
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
    const text = new EditableText('Điều 1. Tên\n', 'text');
    for (let i = 0; i < 40; i++)
      text.edit({ start: text.file.length, end: text.file.length }, `${i}. ${'chữ '.repeat(60)}\n`);
    expect(shown(text.source)).toEqual(shown(readPlainText(text.file)));
  });

  it('refuses a range that the file has not', () => {
    const text = new EditableText('Điều 1. Tên', 'text');
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
  it('give the blocks of the file as it then is', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const text = new EditableText(ARTICLES, format);
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
      { seed: 20260101, numRuns: 100 },
    );
  }, 60_000);
});
