import { expect, test } from 'vitest';
import { Choices, type Draft, linesOf, outlineOf, show, writeMarkdown } from '../src/index.ts';

const unit = { title: '', titleBelow: false, passages: [], units: [], quotation: null };
const DRAFT: Draft = {
  front: {
    issuer: 'CHÍNH PHỦ',
    issuerName: 'Chính phủ',
    number: 'NĐ-CP',
    kind: 'NGHỊ ĐỊNH',
    kindSlug: 'nghi-dinh',
    title: 'Sửa đổi, bổ sung một số điều của Nghị định số 5/2020/NĐ-CP về nuôi ong',
    day: 5,
    asTable: true,
  },
  recitals: ['Căn cứ Luật Nuôi ong;'],
  recitalsInOneLine: false,
  issuing: 'Chính phủ ban hành Nghị định:',
  body: [
    {
      ...unit,
      type: 'article',
      number: '1',
      passages: ['Sửa đổi, bổ sung khoản 2a Điều 4 như sau:'],
      quotation: {
        marks: 'curly',
        end: '.',
        units: [
          {
            ...unit,
            type: 'clause',
            number: '2a',
            passages: ['Hồ sơ gồm:'],
            units: [{ ...unit, type: 'point', number: 'đ', passages: ['Đơn đăng ký.'] }],
          },
        ],
      },
    },
  ],
  closing: null,
  regulation: null,
  appendices: [],
};

test('a draft in the plainest Markdown', () => {
  expect(writeMarkdown(linesOf(DRAFT), new Choices()).replaceAll('\n\n', '\n')).toBe(`\
| CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
|---|---|
| Số: 15/2026/NĐ-CP | Hà Nội, ngày 05 tháng 3 năm 2026 |
NGHỊ ĐỊNH
Sửa đổi, bổ sung một số điều của Nghị định số 5/2020/NĐ-CP về nuôi ong
Căn cứ Luật Nuôi ong;
Chính phủ ban hành Nghị định:
Điều 1. Sửa đổi, bổ sung khoản 2a Điều 4 như sau:
“2a. Hồ sơ gồm:
đ) Đơn đăng ký.”.
`);
});

test('the same draft by other rolls: signs are other, words are not', () => {
  const text = writeMarkdown(linesOf(DRAFT), new Choices([2, 3, 1, 7]));
  expect(text).toContain('**');
  expect(text.replace(/[*_\\>+#-]/g, '')).toContain('Đơn đăng ký.”.');
});

test('what a reader must find in it', () => {
  expect(show(outlineOf(DRAFT))).toBe(`\
front | [0,0] CHÍNH PHỦ [0,1] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM [1,0] Số: 15/2026/NĐ-CP [1,1] Hà Nội, ngày 05 tháng 3 năm 2026 NGHỊ ĐỊNH Sửa đổi, bổ sung một số điều của Nghị định số 5/2020/NĐ-CP về nuôi ong
preamble | Chính phủ ban hành Nghị định:
  recital | Căn cứ Luật Nuôi ong;
article 1 | Sửa đổi, bổ sung khoản 2a Điều 4 như sau:
  quotation |${' '}
    clause 2a | Hồ sơ gồm:
      point đ | Đơn đăng ký..
`);
});
