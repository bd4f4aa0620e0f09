import { findAll } from '@cancu/syntax';
import { describe, expect, it } from 'vitest';
import { bodyOutline, leaves, parse } from './source.ts';

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

  it('are no words of the clause above them', () => {
    const tree = parse(`${HEAD}Điều 1. Hồ sơ\n1. Đơn.\n${PAGE}2. Sơ đồ.\n${note}${PAGE}3. Ảnh.`);
    const kinds = leaves(findAll(tree, 'clause')[1]!).map(({ type }) => type);
    expect(kinds.filter((type) => type === 'text')).toHaveLength(1);
    expect(kinds).toContain('furniture');
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

  it('quote whole provisions', () => {
    expect(
      outline(
        `Điều 8. Một\n1. Đơn.\n${PAGE}Điều 9. Hai\n8 Điều 41 của Luật Nuôi ong số 7/2025/QH15 như sau:\n“Điều 10. Thi hành\n1. Ngày.”.\n${PAGE}Điều 10. Ba\n1. Ý.`,
      ),
    ).toBe('article 8 Một\n  clause 1\narticle 9 Hai\narticle 10 Ba\n  clause 1');
  });

  it('go on at the foot of the next page where the quoted numbering goes on', () => {
    const begun = '7 Thông tư số 3/2025/TT-BNO quy định như sau:\n“Điều 11. Thi hành\n1. Ngày.\n2. Người.\n';
    expect(
      outline(
        `Điều 1. Một\n1. Đơn.\n${PAGE}2. Sơ đồ.\n${begun}${PAGE}Điều 2. Hai\n1. Ý.\n3. Việc trong chú thích.\n4. Hết.”.\n${PAGE}2. Ý sau.`,
      ),
    ).toBe('article 1 Một\n  clause 1\n  clause 2\narticle 2 Hai\n  clause 1\n  clause 2');
  });

  it('do not go on where the text goes on with the same number, nor after the closing mark', () => {
    const begun = '7 Thông tư số 3/2025/TT-BNO quy định như sau:\n“Điều 11. Thi hành\n1. Ngày.\n2. Người.';
    const rest = `${PAGE}2. Sơ đồ.\n3. Ảnh.\n${PAGE}4. Tem.`;
    expect(outline(`Điều 1. Một\n${PAGE}1. Đơn.\n${begun}\n${rest}`)).toContain('clause 3\n  clause 4');
    expect(outline(`Điều 1. Một\n${PAGE}1. Đơn.\n${begun}”.\n${PAGE}3. Ảnh.\n4. Tem.`)).toContain(
      'clause 3\n  clause 4',
    );
  });

  it('end at the latest where the text goes on with its next article', () => {
    expect(outline(`Điều 1. Một\n1. Đơn.\n${PAGE}3 Khoản này được sửa đổi.\n2. Ý.\nĐiều 2. Hai\n1. Ý.`)).toBe(
      'article 1 Một\n  clause 1\narticle 2 Hai\n  clause 1',
    );
  });

  it('are none where the text has no pages or the number ends a sentence', () => {
    expect(outline('Điều 1. Hồ sơ\n1. Đơn.\n3 Khoản này được sửa đổi.\n2. Sơ đồ.')).toContain('clause 2');
    expect(outline(`Điều 1. Hồ sơ\n1. Đơn.\n${PAGE}3 đàn ong được nuôi thử.\n2. Sơ đồ.`)).toContain(
      'clause 2',
    );
  });
});
