import { expect, it } from 'vitest';
import { EditedDraft } from '../src/index.ts';
import { expectSameAsFresh, TODAY } from './same-as-fresh.ts';

const FILE = `---
so-hieu: 7/2031/NĐ-CP
ngay-ban-hanh: 2031-03-05
---
Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;

Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13;

Chính phủ ban hành Nghị định về nuôi ong.

## Điều 1. Lấy ý kiến

1. Việc lấy ý kiến thực hiện theo Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ.

2. Việc công bố theo Thông tư số 7/2029/TT-BXD ngày 05 tháng 3 năm 2029 của Bộ Tài chính.

## Điều 2. Tổ chức

Việc tổ chức theo Nghị định số 34/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ và Nghị định số 9/2020/NĐ-CP.

## Điều 3. Hiệu lực thi hành

Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2031.
`;

const put = (before: string, text: string, length = 0) => ({ place: FILE.indexOf(before), length, text });

it('reports each kind of slip once the draft is opened', () => {
  const { findings } = new EditedDraft(FILE, 'markdown', TODAY).analyse();
  expect(new Set(findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`))).toEqual(
    new Set([
      'basis/no-expired-recital replaced',
      'reference/no-expired replaced',
      'reference/consistent-identity issuer',
      'reference/consistent-identity register-date',
      'reference/prefer-full-first-mention incomplete',
    ]),
  );
});

it.each([
  ['the sentence turns into a repeal', put('Việc lấy ý kiến', 'Bãi bỏ quy định trái. ')],
  ['the heading turns to the past', put('Lấy ý kiến\n', 'Chuyển tiếp: ')],
  ['the recital goes', put('Căn cứ Luật Ban hành', 'Theo', 6)],
  ['another document bears the number first', put('1. Việc lấy', '0. Theo Nghị định số 34/2016/NĐ-CP.\n\n')],
  ['the title follows the number', put('của Chính phủ.\n\n2.', 'quy định về ong ', 0)],
  ['the day of effect moves', put('2031.\n', '2016', 4)],
  ['the draft gets an older date', put('2031-03-05', '2020', 4)],
  ['the next heading begins like a title', put('## Điều 3', '## Quy định về ong\n\n')],
  ['the issuer is put right', put('Bộ Tài chính', 'Bộ Xây dựng', 12)],
])('says the same as a fresh run when %s', (_, edit) => {
  const undo = {
    place: edit.place,
    length: edit.text.length,
    text: FILE.slice(edit.place, edit.place + edit.length),
  };
  expectSameAsFresh(new EditedDraft(FILE, 'markdown', TODAY), 'markdown', [edit, undo]);
});
