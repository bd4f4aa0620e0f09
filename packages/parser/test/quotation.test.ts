import { describe, expect, it } from 'vitest';
import { bodyOutline } from './source.ts';

const HEAD =
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNGHỊ ĐỊNH\nSửa đổi, bổ sung một số điều của Nghị định số 5/2020/NĐ-CP về nuôi ong\n';

describe('new wording quoted by an amending text', () => {
  it('stands inside the unit that quotes it, never beside it', () => {
    expect(
      bodyOutline(`${HEAD}
Điều 1. Sửa đổi, bổ sung một số điều
1. Sửa đổi, bổ sung Điều 4 như sau:
“Điều 4. Hồ sơ
1. Đơn đăng ký.
2. Sơ đồ trại ong.”.
2. Sửa đổi, bổ sung điểm b khoản 3 Điều 7 như sau:
“b) Bản sao giấy tờ.”;
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2026.`),
    ).toBe(
      `
article 1 Sửa đổi, bổ sung một số điều
  clause 1
    quotation
      article 4 Hồ sơ
        clause 1
        clause 2
  clause 2
    quotation
      point b
article 2 Hiệu lực thi hành`.trim(),
    );
  });

  it('ends at its own mark and not at a quoted term inside', () => {
    expect(
      bodyOutline(`${HEAD}
Điều 1. Sửa đổi, bổ sung khoản 2 Điều 4 như sau:
“2. Từ “ong mật” được hiểu là “ong nuôi lấy mật”.
Người nuôi “ong mật” phải đăng ký.”
Điều 2. Hiệu lực thi hành`),
    ).toBe('article 1\n  quotation\n    clause 2\narticle 2 Hiệu lực thi hành');
  });

  it('without marks is known by the unit that the instruction names', () => {
    expect(
      bodyOutline(`${HEAD}
Điều 4
Bổ sung khoản 3 vào sau khoản 2 Điều 9 như sau:
Điều 9. Trách nhiệm
1. Người nuôi.
2. Cơ quan.
3. Người mua.
Điều 5. Hiệu lực thi hành
1. Nghị định có hiệu lực từ ngày ký.`),
    ).toBe(
      'article 4\n  quotation\n    article 9 Trách nhiệm\n      clause 1\n      clause 2\n      clause 3\narticle 5 Hiệu lực thi hành\n  clause 1',
    );
  });

  it('without marks may begin with the first point, which the instruction names', () => {
    expect(
      bodyOutline(`${HEAD}
Điều 1. Sửa đổi, bổ sung một số điều
1. Sửa đổi, bổ sung điểm a khoản 2 Điều 5 như sau:
a) Tổ chức, cá nhân nuôi ong nộp đơn;
2. Sửa đổi, bổ sung khoản 3 Điều 6 như sau:
3. Tổ chức nuôi ong nộp đơn.
Điều 2. Hiệu lực thi hành`),
    ).toBe(
      `
article 1 Sửa đổi, bổ sung một số điều
  clause 1
    quotation
      point a
  clause 2
    quotation
      clause 3
article 2 Hiệu lực thi hành`.trim(),
    );
  });

  it('is no list of the text’s own that a reference stands above', () => {
    expect(
      bodyOutline(
        'Điều 1. Hồ sơ\n1. Hồ sơ theo điểm a khoản 2 Điều 3 gồm các giấy tờ sau đây:\na) Đơn;\nb) Sơ đồ.',
      ),
    ).toBe('article 1 Hồ sơ\n  clause 1\n    point a\n    point b');
  });

  it('goes on when its mark was closed too early', () => {
    expect(
      bodyOutline(`${HEAD}
Điều 3. Bổ sung các điều 28a và 28b như sau:
“Điều 28a. Một
1. Ý.”
Điều 28b. Hai
1. Ý.
Điều 4. Hiệu lực thi hành`),
    ).toBe(
      'article 3\n  quotation\n    article 28a Một\n      clause 1\n    article 28b Hai\n      clause 1\narticle 4 Hiệu lực thi hành',
    );
  });

  it('that is never closed ends where the amending text goes on', () => {
    expect(
      bodyOutline(`${HEAD}
Điều 1. Sửa đổi một số điều
1. Sửa đổi Điều 4 như sau:
“Điều 4. Hồ sơ
1. Đơn.
2. Sửa đổi khoản 1 Điều 6 như sau:
“1. Ý mới.”
Điều 2. Hiệu lực thi hành`),
    ).toBe(
      'article 1 Sửa đổi một số điều\n  clause 1\n    quotation\n      article 4 Hồ sơ\n        clause 1\n  clause 2\n    quotation\n      clause 1\narticle 2 Hiệu lực thi hành',
    );
  });

  it('is not seen where nothing is amended', () => {
    expect(bodyOutline('Điều 1. Giải thích\n“1. ong” là từ cũ.\n2. Ong mật là ong nuôi.')).toBe(
      'article 1 Giải thích\n  clause 2',
    );
  });
});

describe('a mark that closes inside the quoted article', () => {
  it('does not turn its next clause into one of the amending text', () => {
    expect(
      bodyOutline(`${HEAD}
Điều 1. Sửa đổi, bổ sung một số điều
1. Sửa đổi, bổ sung Điều 1 như sau:
“Điều 1. Phạm vi điều chỉnh
1. Nghị định này quy định việc nuôi ong.”.
2. Nghị định này không áp dụng với ong rừng.
2. Sửa đổi, bổ sung khoản 2 Điều 3 như sau:
“2. Ong mật là ong nuôi.”.
Điều 2. Hiệu lực thi hành`),
    ).toBe(
      `
article 1 Sửa đổi, bổ sung một số điều
  clause 1
    quotation
      article 1 Phạm vi điều chỉnh
        clause 1
        clause 2
  clause 2
    quotation
      clause 2
article 2 Hiệu lực thi hành`.trim(),
    );
  });
});

describe('a mark that is lost', () => {
  const amend = (text: string) => bodyOutline(`${HEAD}\n${text}`);

  it('at the beginning: the closing mark ends the new wording all the same', () => {
    expect(
      amend(
        'Điều 1. Sửa đổi\n1. Bổ sung điểm a1 vào sau điểm a khoản 8 Điều 3 như sau:\na1) Ảnh trại;”.\nd) Ý của khoản này.\n2. Bãi bỏ khoản 3.',
      ),
    ).toBe('article 1 Sửa đổi\n  clause 1\n    quotation\n      point a1\n    point d\n  clause 2');
  });

  it('at the end: an instruction with the next number ends the new wording', () => {
    expect(
      amend(
        'Điều 1. Sửa đổi\n1. Sửa đổi khoản 7 Điều 4 như sau:\n“7. Nuôi ong.\n2. Bãi bỏ khoản 3 Điều 11.\n3. Bỏ từ “ong”.',
      ),
    ).toBe('article 1 Sửa đổi\n  clause 1\n    quotation\n      clause 7\n  clause 2\n  clause 3');
  });

  it('at the end of a line without a stop: an instruction is no rest of a sentence', () => {
    const long = 'người nuôi ong đăng ký tại nơi đặt trại trong thời hạn mười ngày làm việc và gửi bản vẽ';
    expect(
      amend(
        `Điều 1. Sửa đổi\n1. Sửa đổi khoản 7 Điều 4 như sau:\n“7. Chủ trại\n${`${long}\n`.repeat(9)}2. Bãi bỏ khoản 3 Điều 11.`,
      ),
    ).toBe('article 1 Sửa đổi\n  clause 1\n    quotation\n      clause 7\n  clause 2');
  });

  it('in the middle: a unit behind a mark of its own goes on with the quoted numbering', () => {
    expect(
      amend(
        'Điều 1. Sửa đổi\n1. Sửa đổi Điều 4 như sau:\n“Điều 4. Hồ sơ\n1. Gồm:\n“a) Đơn;\nb) Sơ đồ.\n2. Số bộ.”.\n2. Bãi bỏ Điều 5.',
      ),
    ).toBe(
      'article 1 Sửa đổi\n  clause 1\n    quotation\n      article 4 Hồ sơ\n        clause 1\n          point a\n          point b\n        clause 2\n  clause 2',
    );
  });
});

describe('an article with the label of a clause', () => {
  it('is one where the instruction names the article', () => {
    expect(
      bodyOutline(
        `${HEAD}\nĐiều 1. Sửa đổi\n1. Bổ sung Điều 19a vào sau Điều 19 như sau:\n“19a. Xử lý kết quả\n1. Thời hạn.\n2. Người xử lý.”.\n2. Bãi bỏ Điều 5.`,
      ),
    ).toBe(
      'article 1 Sửa đổi\n  clause 1\n    quotation\n      article 19a Xử lý kết quả\n        clause 1\n        clause 2\n  clause 2',
    );
  });

  it('is none where the instruction names the clause, nor at 1', () => {
    const quoted = (instruction: string, label: string) =>
      bodyOutline(`${HEAD}\nĐiều 3. Sửa đổi\n1. ${instruction}\n“${label} Nuôi ong lấy mật.”.`);
    expect(quoted('Sửa đổi khoản 4 Điều 4 như sau:', '4.')).toContain('      clause 4');
    expect(quoted('Sửa đổi Điều 6 đã được sửa đổi tại Điều 1 như sau:', '1.')).toContain('      clause 1');
  });
});
