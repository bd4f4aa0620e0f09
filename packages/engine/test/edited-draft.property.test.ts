import { cases, patience } from '@cancu/testkit';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { EditedDraft } from '../src/index.ts';
import { APPENDIX, DECREE } from './decree.ts';
import { expectSameAsFresh, TODAY } from './same-as-fresh.ts';

/** What people type, paste and take away; and what turns the structure around. */
const TYPED = [
  '',
  'a',
  ' ',
  '\n',
  ';',
  '“',
  '”.',
  '\u0301',
  '|',
  '```\n',
  '---\n',
  'Điều 4. Điều kiện nuôi ong\n',
  '1. ',
  'a) ',
  'Chương III\nTỔ CHỨC THỰC HIỆN\n',
  'PHỤ LỤC II\nMẪU ĐƠN\n',
  'Nơi nhận:\n',
  'QUY CHẾ\nHOẠT ĐỘNG CỦA TRẠI ONG\n(Ban hành kèm theo Nghị định này)\nĐiều 1. Phạm vi\n',
  'Sửa đổi, bổ sung khoản 2 Điều 5 như sau:\n“2. ',
  'Căn cứ Luật Chăn nuôi số 32/2018/QH14;\n',
  ' theo khoản 3 Điều 7 Luật Chăn nuôi (sau đây gọi là Luật)',
  ' Nghị định số 13/2020/NĐ-CP',
  'Tổ chức, cá nhân nộp 01 bộ hồ sơ tại Ủy ban nhân dân cấp xã.\n',
  'Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Ủy ban nhân dân cấp xã cấp giấy đăng ký.\n',
  '| Tên giấy tờ | Số bản |\n|---|---|\n| Đơn đề nghị | 01 |\n',
];

const edit = fc.record({
  place: fc.nat(),
  length: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(25), fc.nat(2500)),
  text: fc.constantFrom(...TYPED),
});

describe.each(['markdown', 'text'] as const)('a %s draft that is edited', (format) => {
  it(
    'is analysed as the file it has become',
    () => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
          expectSameAsFresh(new EditedDraft(DECREE + APPENDIX, format, TODAY), format, edits);
        }),
        // A run makes three to four edits; both formats together make as many cases.
        cases(20261125, 7),
      );
    },
    10 * patience(),
  );
});
