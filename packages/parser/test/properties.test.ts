import { isParent, type LawNode } from '@cancu/syntax';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaves, parse } from './source.ts';

const runs = process.env.CANCU_LONG ? 10_000 : 500;

const pieces = fc.constantFrom(
  'Điều 1. Tên\n',
  'Điều 2. Sửa đổi Điều 3 như sau:\n',
  '“Điều 3. Mới\n',
  'Điều 9 Nghị định này\n',
  'Chương II\n',
  'MỤC 1\n',
  '1. Ý;\n',
  '2. Ý.”\n',
  'a) Điểm;\n',
  'đ) Điểm.\n',
  'Phụ lục I\n',
  'Mẫu số 01\n',
  'Nơi nhận:\n',
  'QUY CHẾ\n',
  '(kèm theo Quyết định này)\n',
  'Căn cứ Luật X;\n',
  'CÔNG BÁO/Số 1/Ngày 1-1-2026\n',
  '12\n',
  '\n',
  '   \n',
  'theo quy định tại\n',
  '"',
  '”',
  'x',
  '\t',
  '[3]',
  'Điều\n',
  'NGHỊ ĐỊNH\n',
);
const text = fc
  .array(fc.oneof({ weight: 9, arbitrary: pieces }, { weight: 1, arbitrary: fc.string() }), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('parseLaw', () => {
  it('never fails and drops nothing: the leaves in order are the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        let at = 0;
        for (const leaf of leaves(parse(source))) {
          expect(leaf.at.start).toBe(at);
          at = leaf.at.end;
        }
        expect(at).toBe(source.length);
      }),
      { seed: 2026, numRuns: runs },
    );
  });

  it('nests ranges: children in order inside their parent', () => {
    const check = (node: LawNode): void => {
      if (!isParent(node)) return;
      let at = node.at.start;
      for (const child of node.children) {
        expect(child.at.start).toBeGreaterThanOrEqual(at);
        expect(child.at.end).toBeLessThanOrEqual(node.at.end);
        at = child.at.end;
        check(child);
      }
    };
    fc.assert(
      fc.property(text, (source) => check(parse(source))),
      { seed: 11, numRuns: runs },
    );
  });
});
