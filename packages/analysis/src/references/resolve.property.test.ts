import { parseLaw } from '@cancu/parser';
import type { Source } from '@cancu/syntax';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveReferences } from './reference-reader.ts';

const LINES = [
  'NGHỊ ĐỊNH',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 7/2031/NĐ-CP',
  'Căn cứ Luật Đò ngang số 12/2030/QH16;',
  'Chương II',
  'Điều 1. Sửa đổi, bổ sung khoản 2 Điều 5 Nghị định số 8/2020/NĐ-CP',
  '“2. Theo khoản 1 Điều này và Luật Đò ngang.”.',
  '1. Bãi bỏ các quy định tại:',
  'a) Khoản 3 Điều 7; mục II Phụ lục V;',
  'Điều 2. Phạm vi',
  '2. Theo Chương này, điểm a khoản này, Mục này và Phụ lục này.',
  'Phụ lục I',
  'Mẫu số 02',
  '',
];

function sourceOf(text: string): Source {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const at = { start, end: start + line.length };
    start = at.end + 1;
    return { kind: 'paragraph' as const, at, hints: {}, spans: [] };
  });
  return {
    text,
    blocks: blocks.filter(({ at }) => at.end > at.start),
    meta: {},
    map: { locate: () => [] },
    issues: [],
  };
}

describe('resolving references', () => {
  it('never fails, keeps text order, stays inside the text and gives every citation a target', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 25 }), (lines) => {
        const text = lines.join('\n');
        let before = 0;
        for (const { at, targets } of resolveReferences(parseLaw(sourceOf(text)), text)) {
          expect(at.start).toBeGreaterThanOrEqual(before);
          expect(at.end).toBeGreaterThan(at.start);
          expect(at.end).toBeLessThanOrEqual(text.length);
          expect(targets.length).toBeGreaterThan(0);
          before = at.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
