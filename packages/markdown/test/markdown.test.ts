import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown, readPlainText } from '../src/index.ts';

/** The words of each block without the signs of the format, as the parser will see them. */
function words(file: string): string[] {
  const source = readMarkdown(file);
  return source.blocks.map((block) => {
    let out = '';
    let from = block.at.start;
    for (const span of block.spans) {
      if (span.mark !== 'syntax' && span.mark !== 'superscript') continue;
      out += source.text.slice(from, span.at.start);
      from = span.at.end;
    }
    return (out + source.text.slice(from, block.at.end)).trim();
  });
}

describe('readMarkdown', () => {
  it('keeps typed numbers and letters, whatever Markdown makes of them', () => {
    expect(words('**Điều 5.** Tên\n2. Ý hai\n3. Ý ba\na) Điểm a\n\n7\\. Ý bảy')).toEqual([
      'Điều 5. Tên',
      '2. Ý hai',
      '3. Ý ba',
      'a) Điểm a',
      '7. Ý bảy',
    ]);
  });

  it('takes the signs of headings, quotes and lists away', () => {
    expect(words('### Điều 5. Tên\n> **a)** Trích\n* 1. Ý\n- a) Điểm\n- Như trên;')).toEqual([
      'Điều 5. Tên',
      'a) Trích',
      '1. Ý',
      'a) Điểm',
      '- Như trên;',
    ]);
  });

  it('takes the dash before every label for a sign, and no other dash', () => {
    expect(
      words('- a1) Điểm thêm\n- 2a. Ý thêm\n- “b) Lời mới.”\n- **c)** Điểm\n- 5 đàn ong;\n- (i) Ý nhỏ;'),
    ).toEqual(['a1) Điểm thêm', '2a. Ý thêm', '“b) Lời mới.”', 'c) Điểm', '- 5 đàn ong;', '- (i) Ý nhỏ;']);
  });

  it('keeps what stands behind a backslash, whatever it looks like, and takes the backslash away', () => {
    expect(words('\\- 2\\*3 \\<ngày\\> \\& mã\\_01 \\[7] \\**đậm*')).toEqual([
      '- 2*3 <ngày> & mã_01 [7] *đậm',
    ]);
    expect(words('Điều 5. Tên\\\nChữ thường')).toEqual(['Điều 5. Tên', 'Chữ thường']);
  });

  it('tells headings and bold lines from others', () => {
    const [heading, bold, half] = readMarkdown('## Chương I\n**Điều 1. Tên**\n**Điều 2.** Tên').blocks;
    expect(heading!.hints.heading).toBe(2);
    expect(bold!.hints.bold).toBe(true);
    expect(half!.hints.bold).toBeUndefined();
  });

  it('does not take a formula for emphasis', () => {
    expect(words('Mức thu là 5*3*2 đồng và a_b_c')).toEqual(['Mức thu là 5*3*2 đồng và a_b_c']);
  });

  it('takes notes, links, tags and comments away from the words', () => {
    expect(words('Hiệu lực[7] theo [cổng](https://x.vn/a) ở đây<br><!-- ghi chú -->.')).toEqual([
      'Hiệu lực theo cổng ở đây.',
    ]);
  });

  it('reads front matter as facts about the file', () => {
    const source = readMarkdown('---\nloai: thong-tu\nngay-ban-hanh: 2026-12-15\n---\nĐiều 1. Tên');
    expect(source.meta).toEqual({ loai: 'thong-tu', 'ngay-ban-hanh': '2026-12-15' });
    expect(source.blocks.map((block) => block.kind)).toEqual(['opaque', 'paragraph']);
  });

  it('says when the front matter is broken and reads on', () => {
    const source = readMarkdown('---\nloai: [a\n---\nĐiều 1. Tên');
    expect(source.issues.map((issue) => issue.code)).toEqual(['front-matter-invalid']);
    expect(source.blocks.at(-1)!.kind).toBe('paragraph');
  });

  it('reads a table as one block with its cells', () => {
    const source = readMarkdown('| BỘ Y TẾ | CỘNG HÒA |\n|---|---|\n| Số: 5 | Hà Nội |\n\nĐiều 1. Tên');
    const [table] = source.blocks;
    expect(table!.kind).toBe('table');
    expect(
      table!.cells!.map((cell) => [cell.row, cell.column, source.text.slice(cell.at.start, cell.at.end)]),
    ).toEqual([
      [0, 0, 'BỘ Y TẾ'],
      [0, 1, 'CỘNG HÒA'],
      [1, 0, 'Số: 5'],
      [1, 1, 'Hà Nội'],
    ]);
  });

  it('composes decomposed letters and finds the way back', () => {
    const file = 'Điều 5. Thẩm quyền'.normalize('NFD');
    const source = readMarkdown(file);
    const at = source.text.toString().indexOf('quyền');
    const [anchor] = source.map.locate({ start: at, end: at + 5 });
    expect(anchor?.file).toBe('text');
    if (anchor?.file === 'text')
      expect(file.slice(anchor.at.start, anchor.at.end).normalize('NFC')).toBe('quyền');
  });

  it.each(['[', '*', '`', '<a ', '\\', '[1]', ']('])(
    'reads "%s" a hundred thousand times in linear time',
    (sign) => {
      const time = (count: number) => {
        const begun = performance.now();
        readMarkdown(sign.repeat(count));
        return performance.now() - begun;
      };
      time(1000);
      expect(time(100_000)).toBeLessThan(2000);
    },
  );

  it('reads any text: blocks in order, spans inside them', () => {
    const part = fc.constantFrom(
      '**',
      '*',
      '_',
      '\\',
      '[',
      '](x)',
      '<br>',
      '<!--',
      '-->',
      '|',
      '---',
      '\n',
      '#',
      '> ',
      '```',
      'Điều 1.',
      ' ',
      'x',
      '[1]',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        let at = 0;
        for (const block of readMarkdown(parts.join('')).blocks) {
          expect(block.at.start).toBeGreaterThanOrEqual(at);
          at = block.at.end;
          for (const span of block.spans) {
            expect(span.at.start).toBeGreaterThanOrEqual(block.at.start);
            expect(span.at.end).toBeLessThanOrEqual(block.at.end);
          }
        }
      }),
      { seed: 9, numRuns: 1000 },
    );
  });
});

describe('readPlainText', () => {
  it('makes a block of every line that is not blank, and knows ruled lines', () => {
    const source = readPlainText('CHÍNH PHỦ\r\n_______\r\n\r\n   Điều 1. Tên [2]\f');
    expect(
      source.blocks.map((block) => [block.kind, source.text.slice(block.at.start, block.at.end)]),
    ).toEqual([
      ['paragraph', 'CHÍNH PHỦ'],
      ['break', '_______'],
      ['paragraph', 'Điều 1. Tên [2]'],
    ]);
    expect(source.blocks[2]!.spans).toHaveLength(1);
  });
});
