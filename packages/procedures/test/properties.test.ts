import { cases } from '@cancu/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, found } from './draft.ts';
import { rangesIn } from './ranges.ts';

const piece = fc.constantFrom(
  'Điều 1. Cấp giấy phép bến nổi\n',
  'Điều 2. Hồ sơ\n',
  '1. Tổ chức nộp 01 bộ hồ sơ đến Sở Xây dựng.\n',
  '2. Hồ sơ gồm:\n',
  'a) Đơn đề nghị;\n',
  'b) Bản sao giấy tờ.\n',
  'Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở Xây dựng cấp giấy phép.\n',
  'Trường hợp từ chối phải nêu rõ lý do.\n',
  '“Điều 12a. Cấp lại giấy phép\n',
  'Sửa đổi Điều 12 như sau:\n',
  'thực hiện theo Điều 9\n',
  'Phạt tiền từ 1.000.000 đồng.\n',
  'được cấp lại theo đề nghị của chủ bến;\n',
  'phải được Ủy ban nhân dân cấp xã chấp thuận.\n',
  'Hồ sơ quy định tại khoản 2 Điều 1, Điều 2\n',
  'Kèm theo văn bản phải có ảnh; bản đồ\n',
  'Thời hạn giải quyết là 05 ngày\n',
  'Số lượng hồ sơ: 01 bộ;\n',
  '(',
  '; ',
  'Phụ lục I\n',
  '”.\n',
  ' ',
  'x',
);
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

describe('findProcedures', () => {
  it('never fails; ranges lie in the text, ids are unique, the answer is the same twice', () => {
    fc.assert(
      fc.property(text, (source) => {
        const draft = draftOf(source);
        const procedures = found(source);
        for (const range of rangesIn(procedures)) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(draft.source.text.length);
        }
        for (const { confidence } of procedures) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
        }
        const ids = procedures.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(found(source)).toEqual(procedures);
      }),
      cases(17),
    );
  });
});
