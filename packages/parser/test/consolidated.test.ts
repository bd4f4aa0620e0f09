import { describe, expect, it } from 'vitest';
import { bodyOutline } from './source.ts';

const HEAD = 'VĂN BẢN HỢP NHẤT\nSố: 12/VBHN-BNO\nTHÔNG TƯ\nVề nuôi ong\n';
const PAGE = 'CÔNG BÁO/Số 9/Ngày 02-06-2026\n';
const outline = (text: string, head = HEAD) => bodyOutline(`${head}${text}`);

describe('labels with the number of a note glued to them', () => {
  it('are clauses of a consolidated text', () => {
    expect(outline('Điều 1. Hồ sơ\n1.5 Đơn đăng ký.\n2.6 (được bãi bỏ)\n3.7 Sơ đồ trại.')).toBe(
      'article 1 Hồ sơ\n  clause 1\n  clause 2\n  clause 3',
    );
  });

  it('are read when the sign stands behind the note', () => {
    expect(outline('Điều 1. Hồ sơ\n1. Đơn đăng ký.\n218. (được bãi bỏ)\n3. Sơ đồ trại.')).toBe(
      'article 1 Hồ sơ\n  clause 1\n  clause 2\n  clause 3',
    );
  });

  it('are no clauses of other texts', () => {
    const body = 'Điều 1. Hồ sơ\n1. Đơn đăng ký.\n218. (được bãi bỏ)\n3.7 Sơ đồ trại.';
    expect(outline(body, 'THÔNG TƯ\nVề nuôi ong\n')).toBe('article 1 Hồ sơ\n  clause 1');
  });
});

describe('notes at the foot of a page', () => {
  const note =
    '7 Thông tư số 3/2025/TT-BNO sửa đổi một số điều, có hiệu lực như sau:\nĐiều 11. Thi hành\n1. Ngày.\n2. Người.\n3. Việc.\n';

  it('hold no units of the text; the next page goes on', () => {
    expect(outline(`Điều 1. Hồ sơ\n1. Đơn đăng ký.\n${PAGE}2. Sơ đồ trại.\n${note}${PAGE}3. Ảnh trại.`)).toBe(
      'article 1 Hồ sơ\n  clause 1\n  clause 2\n  clause 3',
    );
  });

  it.each([
    '3 Khoản này được sửa đổi theo khoản 2 Điều 1.',
    '4 Cụm từ “trại ong” được thay bằng cụm từ “đàn ong” theo khoản 1 Điều 2.',
    '5 Tên Điều này được sửa đổi theo khoản 3 Điều 1.',
    '6 Nghị định số 2/2024/NĐ-CP về ong.',
  ])('begin with a bare number: %s', (first) => {
    expect(
      outline(`Điều 1. Hồ sơ\n1. Đơn.\n${PAGE}${first}\n2. Ý của chú thích.\n${PAGE}2. Sơ đồ.\n3. Ảnh.`),
    ).toBe('article 1 Hồ sơ\n  clause 1\n  clause 2\n  clause 3');
  });

  it('are none where the text has no pages or the number ends a sentence', () => {
    expect(outline('Điều 1. Hồ sơ\n1. Đơn.\n3 Khoản này được sửa đổi.\n2. Sơ đồ.')).toContain('clause 2');
    expect(outline(`Điều 1. Hồ sơ\n1. Đơn.\n${PAGE}3 đàn ong được nuôi thử.\n2. Sơ đồ.`)).toContain(
      'clause 2',
    );
  });
});
