import { type BlockHints, findAll } from '@cancu/syntax';
import { describe, expect, it } from 'vitest';
import { parseLaw } from '../src/index.ts';
import { bodyOutline, parse, sourceOf } from './source.ts';

describe('the units of a body', () => {
  it('nests chapters, sections, articles, clauses and points', () => {
    expect(
      bodyOutline(`
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Thông tư này quy định việc nuôi ong.
Chương II
ĐĂNG KÝ TRẠI ONG
Mục 1
HỒ SƠ
Điều 2. Hồ sơ đăng ký
1. Hồ sơ gồm:
a) Đơn đăng ký;
b) Sơ đồ trại ong.
2. Hồ sơ lập thành 01 bộ.`),
    ).toBe(
      `
chapter I QUY ĐỊNH CHUNG
  article 1 Phạm vi điều chỉnh
chapter II ĐĂNG KÝ TRẠI ONG
  section 1 HỒ SƠ
    article 2 Hồ sơ đăng ký
      clause 1
        point a
        point b
      clause 2`.trim(),
    );
  });

  it('reads numbers and never counts them', () => {
    expect(bodyOutline('Điều 1. Một\n1. Ý đầu.\n3. Ý sau.\nĐiều 4. Hai\n2. Ý lạc.')).toBe(
      'article 1 Một\n  clause 1\n  clause 3\narticle 4 Hai\n  clause 2',
    );
  });

  it('keeps inserted units: Điều 5a, khoản 2a, điểm a1', () => {
    expect(
      bodyOutline('Điều 5. Năm\nĐiều 5a. Năm a\n1. Ý.\n2. Ý:\na) Một;\na1) Một rưỡi;\nb) Hai.\n2a. Ý thêm.'),
    ).toBe(
      'article 5 Năm\narticle 5a Năm a\n  clause 1\n  clause 2\n    point a\n    point a1\n    point b\n  clause 2a',
    );
  });

  it('puts đ after d and takes no letter for another', () => {
    const list = ['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map((letter) => `${letter}) Giấy tờ;`).join('\n');
    expect(bodyOutline(`Điều 1. Hồ sơ\n${list}`).match(/point ./gu)).toEqual(
      ['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map((letter) => `point ${letter}`),
    );
  });

  it('takes neither amounts nor smaller items for clauses and points', () => {
    expect(
      bodyOutline(
        'Điều 1. Mức thu\n1. Mức thu là:\n2.000.000 đồng đối với tổ chức;\n1.1. Mức riêng;\n(i) trường hợp một;\na.1) trường hợp hai.',
      ),
    ).toBe('article 1 Mức thu\n  clause 1');
  });

  it('lets a second list begin again at a)', () => {
    expect(bodyOutline('Điều 1. Tên\n1. Gồm:\na) Một;\nb) Hai.\nTrừ các trường hợp:\na) Ba;\nb) Bốn.')).toBe(
      'article 1 Tên\n  clause 1\n    point a\n    point b\n    point a\n    point b',
    );
  });

  it('reads old shapes: "Điều 5-", "Điều 6:", "1- …", title on the next line', () => {
    expect(
      bodyOutline(
        'Điều 5- Tên năm\n1- Người nộp đơn.\n2- Người nhận đơn.\nĐiều 6: Tên sáu\nĐiều 7.\nTên bảy',
      ),
    ).toBe('article 5 Tên năm\n  clause 1\n  clause 2\narticle 6 Tên sáu\narticle 7 Tên bảy');
  });

  it('goes on with a title that a narrow page breaks before a small letter', () => {
    expect(
      bodyOutline('Điều 7. Hiệu\nlực thi hành\n1. Ý.\nĐiều 8. Nuôi\nong\nNgười nuôi ong được biết.'),
    ).toBe('article 7 Hiệu lực thi hành\n  clause 1\narticle 8 Nuôi ong');
    expect(bodyOutline('Điều 7. Nuôi ong\n30 đàn\n(ba mươi)')).toBe('article 7 Nuôi ong');
  });

  it('joins a label whose number stands on the next line', () => {
    expect(bodyOutline('Điều 8. Tám.\nĐiều\n9. Tên chín\n1. Ý.')).toBe(
      'article 8\narticle 9 Tên chín\n  clause 1',
    );
  });
});

describe('lines broken in the middle of sentences', () => {
  const wrapped = `
Điều 1. Phạm vi điều chỉnh
Thông tư này quy định chi tiết việc đăng ký trại ong và các nội dung quy định tại
Điều 12 Nghị định về nuôi ong; việc kiểm tra thực hiện theo quy định của pháp luật và
Điều 6. Trường hợp cần thiết thì cơ quan kiểm tra lập biên bản có chữ ký của các bên
tham gia, gửi một bản cho chủ trại ong và lưu một bản tại cơ quan theo quy định tại
Điều 2. Hồ sơ nêu tại điều này gồm các giấy tờ theo thứ tự được nêu trong phần sau đây
và các giấy tờ khác do chủ trại ong tự nguyện nộp thêm khi thấy cần thiết cho việc của
mình; giấy tờ nộp thêm không được coi là thành phần hồ sơ bắt buộc theo quy định chung.
Điều 2. Hồ sơ đăng ký trại ong
1. Đơn đăng ký theo mẫu do cơ quan đăng ký cung cấp miễn phí tại nơi tiếp nhận và trên
trang thông tin điện tử của cơ quan.`;

  it('do not become articles when the sentence before goes on', () => {
    expect(bodyOutline(wrapped)).toBe(
      'article 1 Phạm vi điều chỉnh\narticle 2 Hồ sơ đăng ký trại ong\n  clause 1',
    );
  });

  it('leave the pages of the gazette aside', () => {
    const tree = parse('Điều 1. Tên\n1. Ý đầu.\nCÔNG BÁO/Số 303/Ngày 02-06-2026\n7\n2. Ý sau.');
    expect(findAll(tree, 'furniture')).toHaveLength(2);
  });
});

describe('lines that Word breaks inside a paragraph', () => {
  /** Paragraphs whose lines are divided by ⏎; the first may be a heading. */
  const paragraphs = (text: string, heading: BlockHints = {}) => {
    const source = sourceOf(text.replaceAll('⏎', ' '));
    const blocks = source.blocks.map((block, i) => (i === 0 ? { ...block, hints: heading } : block));
    return parseLaw({ ...source, text: text.replaceAll('⏎', '\n'), blocks });
  };
  const titles = (text: string, heading?: BlockHints) =>
    findAll(paragraphs(text, heading), 'article').map((node) => ('title' in node ? node.title : ''));

  it.each([{}, { bold: true }, { heading: 1 }])('go on with the title (%o)', (hints) => {
    expect(titles('Điều 1. Hồ sơ đăng ký⏎trại ong\n1. Đơn.', hints)).toEqual(['Hồ sơ đăng ký trại ong']);
    expect(titles('Điều 1. Hồ sơ nêu tại⏎Điều 5\n1. Đơn.', hints)).toEqual(['Hồ sơ nêu tại Điều 5']);
  });

  it('show that what looked like a title is a sentence', () => {
    expect(titles('Điều 1. Chủ trại ong nộp lệ phí 150.000⏎đồng cho mỗi đàn.')).toEqual(['']);
    expect(titles('Điều 1. Chủ trại nuôi “ong⏎mật”.\nĐiều 2. Tên')).toEqual(['', 'Tên']);
    expect(titles('Điều 1. Thay từ “ong”⏎bằng từ “ong mật”.')).toEqual(['']);
  });

  it('do not make a text one of wrapped lines', () => {
    const broken = 'Chủ trại ong báo cáo số đàn ong của mình cho cơ quan đăng ký⏎hằng năm.\n'.repeat(8);
    expect(titles(`Điều 1. Kiểm tra hằng năm\n${broken}Điều 2. Báo cáo hằng năm\nĐiều 5. Tên`)).toEqual([
      'Kiểm tra hằng năm',
      'Báo cáo hằng năm',
      'Tên',
    ]);
  });
});

describe('the title of an article', () => {
  it('is none where a quoted term ends the sentence', () => {
    expect(bodyOutline('Điều 1. Nghị định này áp dụng với cả “ong mật”.\nĐiều 2. Nuôi “ong mật”')).toBe(
      'article 1\narticle 2 Nuôi “ong mật”',
    );
  });

  it('lies inside the article, signs of the format around it do not', () => {
    const source = sourceOf('**Điều 1. Tên**\n1. Ý.');
    const spans = [0, 13].map((start) => ({ at: { start, end: start + 2 }, mark: 'syntax' as const }));
    const blocks = source.blocks.map((block, i) => (i === 0 ? { ...block, spans } : block));
    expect(findAll(parseLaw({ ...source, blocks }), 'article')[0]).toMatchObject({
      at: { start: 2 },
      titleAt: { start: 2, end: 13 },
    });
  });
});

describe('contents lists', () => {
  it('are not the short articles of a decision, though those of its regulation bear the same numbers', () => {
    const articles = [1, 2, 3, 4].map((n) => `Điều ${n}. Tên ${n}\nSở thi hành điều này.`).join('\n');
    const regulation = `QUY CHẾ\n(Ban hành kèm theo Quyết định số 5)\n${articles}`;
    expect(bodyOutline(`${articles}\nNơi nhận:\n- Như trên;\n${regulation}`).match(/article/g)).toHaveLength(
      8,
    );
  });

  it('are passed over when the same heads come again with text', () => {
    const contents = [1, 2, 3, 4, 5].map((n) => `Điều ${n}. Tên ${n}`).join('\n');
    const body = [1, 2, 3, 4, 5]
      .map((n) => `Điều ${n}. Tên ${n}\nNội dung của điều này được quy định như sau, theo nguyên tắc chung.`)
      .join('\n');
    const articles = bodyOutline(`MỤC LỤC\n${contents}\nChương I\nQUY ĐỊNH CHUNG\n${body}`).match(/article/g);
    expect(articles).toHaveLength(5);
  });

  it('a short decision of sentences is none', () => {
    const decision =
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế.\nĐiều 2. Quyết định có hiệu lực.\nĐiều 3. Giao sở thi hành.\nĐiều 4. Các sở chịu trách nhiệm.';
    const regulation =
      'QUY CHẾ\n(Ban hành kèm theo Quyết định số 5)\nĐiều 1. Phạm vi\nĐiều 2. Đối tượng\nĐiều 3. Nội dung\nĐiều 4. Thi hành';
    expect(bodyOutline(`${decision}\n${regulation}`)).toBe(
      'article 1\narticle 2\narticle 3\narticle 4\nattachment\n  front\n  article 1 Phạm vi\n  article 2 Đối tượng\n  article 3 Nội dung\n  article 4 Thi hành',
    );
  });
});

describe('superscript digits', () => {
  const span = (text: string, digit: string) => {
    const start = text.indexOf(digit);
    return { at: { start, end: start + digit.length }, mark: 'superscript' as const };
  };
  const parsed = (text: string, digit: string) => {
    const source = sourceOf(text);
    const blocks = source.blocks.map((block) => ({ ...block, spans: [span(text, digit)] }));
    return parseLaw({ ...source, blocks });
  };

  it('are notes and no words of a title', () => {
    expect(findAll(parsed('Điều 8. Hiệu lực thi hành7', '7'), 'article')[0]).toMatchObject({
      title: 'Hiệu lực thi hành',
    });
  });

  it('are exponents after a unit of measure', () => {
    expect(findAll(parsed('Điều 1. Diện tích tối thiểu 30 m2', '2'), 'article')[0]).toMatchObject({
      title: 'Diện tích tối thiểu 30 m2',
    });
  });
});
