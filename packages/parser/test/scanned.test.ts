import { findAll } from '@cancu/syntax';
import { describe, expect, it } from 'vitest';
import { bodyOutline, leaves, parse } from './source.ts';

const clauses = (text: string) =>
  bodyOutline(`Điều 1. Nuôi ong\n${text}`).match(/(?:clause|point) \S+/g) ?? [];

describe('stray marks before a label', () => {
  it('are passed over where the label goes on with the numbering', () => {
    expect(clauses('1. Nuôi ong lấy mật.\n. 2. Nuôi ong lấy sáp.\n__ 3. Nuôi ong lấy phấn.')).toEqual([
      'clause 1',
      'clause 2',
      'clause 3',
    ]);
    expect(clauses('1. Hồ sơ gồm:\n.a) Đơn;\n„ b) Sơ đồ;\n, c) Ảnh trại.')).toEqual([
      'clause 1',
      'point a',
      'point b',
      'point c',
    ]);
  });

  it('are passed over before an article', () => {
    expect(bodyOutline('Điều 1. Nuôi ong\n1. Ý.\nˆ_ Điều 2. Lấy mật\n1. Ý.')).toBe(
      'article 1 Nuôi ong\n  clause 1\narticle 2 Lấy mật\n  clause 1',
    );
  });

  it('that no one sees are passed over too', () => {
    expect(clauses('1. Nuôi ong.\n\u00ad2. Lấy mật.\n\u00073. Bán mật.')).toEqual([
      'clause 1',
      'clause 2',
      'clause 3',
    ]);
  });

  it('leave text what does not go on', () => {
    expect(clauses('1. Nuôi ong.\n. 7. Lấy mật.\n- 5. Bán mật.')).toEqual(['clause 1']);
    expect(clauses('1. Nuôi ong.\n. c) Lấy mật.')).toEqual(['clause 1']);
  });

  it('do not make points of the items of a list', () => {
    expect(clauses('1. Hồ sơ gồm:\na) Đơn, có:\n- a1) Tên;\n- a2) Nơi ở.\nb) Sơ đồ.')).toEqual([
      'clause 1',
      'point a',
      'point b',
    ]);
  });

  it('stay in the tree, and are no words of the label', () => {
    const tree = parse('Điều 1. Nuôi ong\n1. Ý.\n. 2. Ý.');
    expect(leaves(findAll(tree, 'clause')[1]!).map(({ type }) => type)).toEqual(['unknown', 'label', 'text']);
  });
});

describe('wrong signs after a number', () => {
  it('make a clause where it goes on: "2, Nội dung", "3: Nội dung"', () => {
    expect(clauses('1. Nuôi ong.\n2, Lấy mật.\n3: Bán mật.\n4. Ăn mật.')).toEqual([
      'clause 1',
      'clause 2',
      'clause 3',
      'clause 4',
    ]);
  });

  it('make none in a list of numbers', () => {
    expect(
      clauses('1. Thực hiện theo khoản 1 và khoản\n2, Điều 7 Thông tư này.\n2, 3 hoặc 4 đàn ong.'),
    ).toEqual(['clause 1']);
    expect(clauses('1. Nuôi ong.\n9, Lấy mật.')).toEqual(['clause 1']);
  });

  it('make a point where it goes on: "c} Nội dung"', () => {
    expect(clauses('1. Gồm:\na) Đơn;\nb} Sơ đồ;\nc] Ảnh.')).toEqual([
      'clause 1',
      'point a',
      'point b',
      'point c',
    ]);
  });
});

describe('a label alone on its line', () => {
  it('is one where the number goes on', () => {
    expect(clauses('1.\nNuôi ong.\n2.\nLấy mật.')).toEqual(['clause 1', 'clause 2']);
  });

  it('is none elsewhere', () => {
    const tail = 'Người nuôi ong đăng ký tại nơi đặt trại trong thời hạn mười ngày và gửi bản vẽ\n'.repeat(9);
    expect(clauses(`1. Theo quy định tại khoản\n2.\n${tail}`)).toEqual(['clause 1']);
    expect(clauses('1. Nuôi ong.\n4.\nLấy mật.')).toEqual(['clause 1']);
  });
});

describe('a misread letter of a point', () => {
  it('is read by its place where it looks like the letter that is due', () => {
    expect(clauses('1. Gồm:\n8) Đơn;\nb) Sơ đồ;\n€) Ảnh;\n4) Bản sao;\nđ) Giấy uỷ quyền.')).toEqual([
      'clause 1',
      'point a',
      'point b',
      'point c',
      'point d',
      'point đ',
    ]);
  });

  it('keeps a doubled letter as printed', () => {
    expect(clauses('1. Gồm:\na) Đơn;\nb) Sơ đồ;\ncc) Ảnh;\nd) Bản sao.')).toEqual([
      'clause 1',
      'point a',
      'point b',
      'point cc',
      'point d',
    ]);
  });

  it('is not sought in numbered lists nor in other places', () => {
    expect(clauses('1. Gồm:\n1) Đơn;\n2) Sơ đồ;\n3) Ảnh;\n4) Bản sao.')).toEqual(['clause 1']);
    expect(clauses('1. Gồm:\na) Đơn;\n8) Sơ đồ.')).toEqual(['clause 1', 'point a']);
    expect(clauses('1. Nuôi ong.\n8) Lấy mật.')).toEqual(['clause 1']);
  });
});

describe('a misread numeral of a chapter', () => {
  it('is read by its place when it is no number', () => {
    expect(
      bodyOutline(
        'Chương I\nCHUNG\nĐiều 1. Một\nChương HÌ\nNUÔI ONG\nĐiều 2. Hai\nChương HI\nLẤY MẬT\nĐiều 3. Ba',
      ),
    ).toBe(
      'chapter I CHUNG\n  article 1 Một\nchapter II NUÔI ONG\n  article 2 Hai\nchapter III LẤY MẬT\n  article 3 Ba',
    );
  });

  it('that is a wrong number stays as it is', () => {
    expect(bodyOutline('Chương I\nCHUNG\nĐiều 1. Một\nChương IV\nNUÔI ONG\nĐiều 2. Hai')).toContain(
      'chapter IV',
    );
  });

  it('begins anew in each part', () => {
    expect(
      bodyOutline(
        'Phần thứ nhất\nONG\nChương I\nCHUNG\nĐiều 1. Một\nPhần thứ hai\nMẬT\nChương Ì\nCHUNG\nĐiều 2. Hai',
      ),
    ).toContain('part hai MẬT\n  chapter I CHUNG');
  });
});

describe('the word Điều', () => {
  it.each(['Diêu', 'Đièu', 'Diên', 'Đieu', 'Dieu'])('is read in "%s"', (word) => {
    expect(bodyOutline(`Điều 1. Nuôi ong\n1. Ý.\n${word} 2. Lấy mật\n1. Ý.`)).toBe(
      'article 1 Nuôi ong\n  clause 1\narticle 2 Lấy mật\n  clause 1',
    );
  });
});

describe('codes of forms', () => {
  it('are no clauses: no clause begins with a nought', () => {
    expect(clauses('1. Biểu báo cáo:\n003.H/BCB-NO, 004.H/BCB-NO;\n006.N/BCB-NO.\n2. Thời hạn.')).toEqual([
      'clause 1',
      'clause 2',
    ]);
  });
});
