import { describe, expect, it } from 'vitest';
import { certain, found, lines, only } from './draft.ts';

describe('what is one procedure', () => {
  it('several acts in one breath over one dossier and one way', () => {
    const text = `Điều 9. Cấp, cấp lại, gia hạn giấy phép vớt rong
1. Tổ chức đề nghị cấp, cấp lại, gia hạn giấy phép vớt rong nộp 01 bộ hồ sơ trực tiếp đến Sở Nông nghiệp và Môi trường. Hồ sơ gồm: đơn đề nghị; sơ đồ khu vực vớt rong.
2. Trong thời hạn 06 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Nông nghiệp và Môi trường cấp, cấp lại, gia hạn giấy phép.`;
    expect(lines(certain(text))).toEqual(['9.1 issue Cấp, cấp lại, gia hạn giấy phép vớt rong']);
  });

  it('a list of papers for a case goes with the procedure of its article', () => {
    const text = `Điều 9. Thủ tục cấp thẻ lặn
1. Hồ sơ đề nghị cấp thẻ lặn gồm:
a) Đơn đề nghị cấp thẻ;
b) Giấy khám sức khỏe.
2. Trường hợp người lặn là người nước ngoài, hồ sơ gồm:
a) Đơn đề nghị cấp thẻ;
b) Bản sao hộ chiếu;
c) Giấy khám sức khỏe.
3. Người lặn nộp 01 bộ hồ sơ trực tiếp đến Sở Du lịch; trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở Du lịch cấp thẻ lặn.`;
    const procedure = only(text);
    expect(procedure.name).toBe('Cấp thẻ lặn');
    expect(procedure.components.dossier!.items).toHaveLength(2);
  });

  it('filing told once for the papers of two articles belongs to both', () => {
    const text = `Điều 3. Hồ sơ đề nghị cấp thẻ lặn
1. Đơn đề nghị cấp thẻ lặn.
2. Giấy khám sức khỏe.
Điều 4. Hồ sơ đề nghị cấp lại thẻ lặn
1. Đơn đề nghị cấp lại thẻ lặn.
2. Ảnh chân dung.
Điều 5. Nộp và giải quyết hồ sơ
1. Người lặn nộp 01 bộ hồ sơ quy định tại Điều 3, Điều 4 Thông tư này trực tiếp đến Sở Du lịch.
2. Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Du lịch cấp, cấp lại thẻ lặn.`;
    const procedures = certain(text);
    expect(procedures.map(({ action }) => action)).toEqual(['issue', 'reissue']);
    for (const { articles, components } of procedures) {
      expect(articles).toContain('5');
      expect(components.sets?.value).toBe(1);
    }
  });
});

describe('what are several', () => {
  it('each act with papers or steps of its own', () => {
    const text = `Điều 9. Cấp, thu hồi thẻ lặn
1. Người lặn đề nghị cấp thẻ lặn nộp 01 bộ hồ sơ trực tiếp đến Sở Du lịch, gồm: đơn đề nghị cấp thẻ lặn; giấy khám sức khỏe. Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở Du lịch cấp thẻ.
2. Người lặn đề nghị thu hồi thẻ lặn gửi đơn đề nghị thu hồi thẻ lặn kèm theo bản chính thẻ đến Sở Du lịch. Trong thời hạn 02 ngày làm việc kể từ ngày nhận được đơn, Sở Du lịch thu hồi thẻ.`;
    expect(certain(text).map(({ action }) => action)).toEqual(['issue', 'revoke']);
  });

  it('the same act on different things, each under its own name', () => {
    const text = `Điều 9. Hồ sơ cấp giấy chứng nhận trại giống, vườn giống
1. Hồ sơ đề nghị cấp giấy chứng nhận trại tôm giống gồm:
a) Đơn đề nghị cấp giấy chứng nhận trại tôm giống;
b) Sơ đồ trại.
2. Hồ sơ đề nghị cấp giấy chứng nhận vườn bưởi đầu dòng gồm:
a) Đơn đề nghị cấp giấy chứng nhận vườn bưởi đầu dòng;
b) Ảnh cây đầu dòng;
c) Kết quả bình tuyển.
3. Chủ cơ sở nộp 01 bộ hồ sơ trực tiếp đến Sở Nông nghiệp và Môi trường. Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở cấp giấy chứng nhận.`;
    const procedures = certain(text);
    expect(procedures.map(({ name }) => name)).toEqual([
      'Cấp giấy chứng nhận trại tôm giống',
      'Cấp giấy chứng nhận vườn bưởi đầu dòng',
    ]);
    expect(procedures.map(({ components }) => components.dossier?.items.length)).toEqual([2, 3]);
  });
});

describe('what stands outside the articles of the text', () => {
  it('forms and appendices set no procedure', () => {
    const text = `Điều 1. Hiệu lực
Thông tư này có hiệu lực từ ngày 01 tháng 9 năm 2026.
BỘ TRƯỞNG
Trần Văn Bãi
PHỤ LỤC I
HƯỚNG DẪN VỀ THẺ LẶN
Người đề nghị cấp thẻ lặn nộp 01 bộ hồ sơ trực tiếp đến Sở Du lịch. Hồ sơ gồm: đơn đề nghị; ảnh.`;
    expect(found(text)).toEqual([]);
  });

  it('a regulation attached to a decision does, under the address of the attachment', () => {
    const text = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
QUYẾT ĐỊNH
Ban hành Quy định về thẻ lặn
Điều 1. Ban hành kèm theo Quyết định này Quy định về thẻ lặn.
Điều 2. Quyết định này có hiệu lực từ ngày 01 tháng 9 năm 2026.
QUY ĐỊNH
Về thẻ lặn
(Ban hành kèm theo Quyết định số 12/2026/QĐ-UBND)
Điều 1. Cấp thẻ lặn
1. Người lặn nộp 01 bộ hồ sơ trực tiếp đến Sở Du lịch. Hồ sơ gồm: đơn đề nghị cấp thẻ; ảnh.
2. Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở Du lịch cấp thẻ lặn.`;
    const procedure = only(text);
    expect(procedure.name).toBe('Cấp thẻ lặn');
    expect(procedure.id).toContain('kem-theo/');
  });
});
