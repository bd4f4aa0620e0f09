import { findAll, type Parent } from '@cancu/syntax';
import { describe, expect, it } from 'vitest';
import { bodyOutline, parse } from './source.ts';

const DECISION = `ỦY BAN NHÂN DÂN
TỈNH HOA LƯ
Số: 15/2026/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hoa Lư, ngày 05 tháng 3 năm 2026
QUYẾT ĐỊNH
Ban hành Quy chế quản lý trại ong trên địa bàn tỉnh
Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
Căn cứ Luật Chăn nuôi số 32/2018/QH14; Căn cứ Nghị định số 13/2020/NĐ-CP;
Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường;
Ủy ban nhân dân ban hành Quyết định:
Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý trại ong.
Điều 2. Quyết định này có hiệu lực từ ngày 20 tháng 3 năm 2026.
Nơi nhận:
- Như Điều 2;
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
QUY CHẾ
Quản lý trại ong
(Ban hành kèm theo Quyết định số 15/2026/QĐ-UBND)
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
1. Quy chế này quy định việc quản lý trại ong.
Phụ lục I
MẪU ĐƠN
Mẫu số 01
ĐƠN ĐĂNG KÝ
Điều 1. Bên A cam kết.
Phụ lục I
(tiếp theo)
Phụ lục II
DANH MỤC`;

describe('the zones of a document', () => {
  it('reads what the head says', () => {
    expect(parse(DECISION).identity).toEqual({
      number: '15/2026/QĐ-UBND',
      kind: 'quyet-dinh',
      issuer: 'Ủy ban nhân dân tỉnh Hoa Lư',
      issued: '2026-03-05',
      title: 'Ban hành Quy chế quản lý trại ong trên địa bàn tỉnh',
    });
  });

  it('cuts the recitals, two on one line too, and leaves the proposal out', () => {
    const text = DECISION;
    const recitals = findAll(parse(text), 'recital').map((node) =>
      text.slice(node.at.start, node.at.end).trim(),
    );
    expect(recitals).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;',
      'Căn cứ Luật Chăn nuôi số 32/2018/QH14;',
      'Căn cứ Nghị định số 13/2020/NĐ-CP;',
    ]);
  });

  it('keeps own articles, attached regulation and appendices apart', () => {
    expect(bodyOutline(DECISION)).toBe(
      `
article 1
article 2
attachment
  front
  chapter I QUY ĐỊNH CHUNG
    article 1 Phạm vi điều chỉnh
      clause 1
appendix I
  form 01
appendix II`.trim(),
    );
  });

  it('a draft may leave number and date blank', () => {
    const { identity } = parse(
      'BỘ Y TẾ\nSố: …/2026/TT-BYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày … tháng … năm 2026\nTHÔNG TƯ\nQuy định về nuôi ong\nĐiều 1. Tên',
    );
    expect(identity).toMatchObject({
      number: '…/2026/TT-BYT',
      kind: 'thong-tu',
      issuer: 'Bộ Y tế',
      issued: null,
    });
  });

  it('a sentence about where dossiers are handed in is not the list of recipients', () => {
    expect(
      bodyOutline(
        'Điều 1. Hồ sơ\n1. Đơn.\nNơi nhận hồ sơ: bộ phận một cửa.\n2. Ý sau.\nNơi nhận:\n- Như trên;',
      ),
    ).toBe('article 1 Hồ sơ\n  clause 1\n  clause 2');
  });

  it('a sentence about an appendix is not an appendix', () => {
    expect(
      bodyOutline(
        'Điều 1. Mẫu\n1. Mẫu đơn quy định tại\nPhụ lục I ban hành kèm theo Thông tư này.\n2. Ý sau.',
      ),
    ).toBe('article 1 Mẫu\n  clause 1\n  clause 2');
  });

  it('a text without any article stays whole', () => {
    const text = 'THÔNG TƯ\nVề nuôi ong\nI. PHẠM VI\n1. Nuôi ong lấy mật.';
    const tree = parse(text);
    expect(findAll(tree, 'article')).toHaveLength(0);
    expect((tree.children[0] as Parent).type).toBe('front');
  });
});

describe('recitals', () => {
  it('are found in a draft that begins with them', () => {
    const text = 'Căn cứ Luật Chăn nuôi số 32/2018/QH14;\nĐiều 1. Tên';
    expect(findAll(parse(text), 'recital')).toHaveLength(1);
  });

  it('are not the heading of a summary', () => {
    const text = 'Căn cứ pháp lý\nLuật Chăn nuôi\nĐiều 1. Tên';
    expect(findAll(parse(text), 'recital')).toHaveLength(0);
  });
});
