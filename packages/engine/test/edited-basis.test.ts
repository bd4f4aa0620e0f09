import { expect, it } from 'vitest';
import { EditedDraft } from '../src/index.ts';
import { expectSameAsFresh, TODAY } from './same-as-fresh.ts';

const FILE = `---
loai: thong-tu
so-hieu: 12/2023/TT-BNNPTNT
co-quan: Bộ Nông nghiệp và Phát triển nông thôn
ngay-ban-hanh: 2023-06-12
---
Căn cứ Luật Lâm nghiệp số 16/2017/QH14;

## Điều 1. Phạm vi điều chỉnh

Thông tư này hướng dẫn theo quy định tại Điều 61 Luật Lâm nghiệp số 16/2017/QH14 đối với các nội dung về gác kèo ong; khai thác mật; cấp giấy phép gác kèo ong; bảo vệ rừng.

## Điều 2. Cấp giấy phép gác kèo ong

1. Cá nhân nộp 01 bộ hồ sơ trực tiếp đến Chi cục Kiểm lâm.

2. Hồ sơ gồm:

a) Đơn đề nghị cấp giấy phép gác kèo ong;

b) Sơ đồ khu vực gác kèo.

3. Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Chi cục Kiểm lâm cấp giấy phép gác kèo ong.

## Điều 3. Khai thác mật

Chủ rừng lập phương án khai thác mật và được Chi cục Kiểm lâm phê duyệt trước mùa hoa.

## Điều 4. Hiệu lực thi hành

Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2023.
`;

it.each([
  ['the contents of the scope article', 'cấp giấy phép gác kèo ong; bảo', 25, 'chăm sóc rừng tràm'],
  ['the article of the law', 'Điều 61 Luật', 7, 'điều'],
  ['the recital', 'Luật Lâm nghiệp số 16/2017/QH14;', 15, 'Luật Khoáng sản'],
  ['the day of effect', '01 tháng 8 năm 2023', 2, '09'],
  ['a consent asked in passing', 'và được Chi cục', 7, 'rồi báo'],
  ['a letter beside it', 'trước mùa hoa', 0, 'x'],
])('an edit of %s gives the findings of a fresh run', (_, before, length, text) => {
  const opened = new EditedDraft(FILE, 'markdown', TODAY).analyse();
  expect(opened.findings.some(({ ruleId }) => ruleId.startsWith('basis/'))).toBe(true);
  const place = FILE.indexOf(before);
  expect(place).toBeGreaterThan(0);
  const undo = { place, length: text.length, text: FILE.slice(place, place + length) };
  expectSameAsFresh(new EditedDraft(FILE, 'markdown', TODAY), 'markdown', [{ place, length, text }, undo]);
});
