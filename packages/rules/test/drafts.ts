/** The body of an invented licence, complete in all its parts. */
export const LICENCE = `Điều 2. Cấp Giấy phép gác kèo ong

1. Tổ chức, cá nhân đề nghị cấp Giấy phép gác kèo ong nộp 01 bộ hồ sơ trực tiếp, qua dịch vụ bưu chính hoặc trực tuyến đến Chi cục Kiểm lâm.

2. Hồ sơ gồm:

a) Đơn đề nghị cấp Giấy phép gác kèo ong;

b) Sơ đồ khu vực gác kèo.

3. Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Chi cục Kiểm lâm thẩm định và cấp Giấy phép gác kèo ong; trường hợp từ chối phải trả lời bằng văn bản và nêu rõ lý do.
`;

/** A recital that founds the issuer and nothing else. */
export const ORGANISATION =
  'Căn cứ Nghị định số 105/2022/NĐ-CP ngày 22 tháng 12 năm 2022 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nông nghiệp và Phát triển nông thôn;';

export interface DraftParts {
  readonly kind?: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly date?: string;
  readonly recitals?: string;
  readonly scope?: string;
  readonly body?: string;
}

/** A draft in Markdown; by default a circular of a ministry of 2023 with nothing but organisational recitals. */
export function draft(parts: DraftParts = {}): string {
  const kind = parts.kind ?? 'thong-tu';
  return `---
loai: ${kind}
so-hieu: ${parts.number ?? '12/2023/TT-BNNPTNT'}
co-quan: ${parts.issuer ?? 'Bộ Nông nghiệp và Phát triển nông thôn'}
${parts.date === '' ? '' : `ngay-ban-hanh: ${parts.date ?? '2023-06-12'}\n`}---
${parts.recitals ?? ORGANISATION}

Điều 1. Phạm vi điều chỉnh

${parts.scope ?? 'Văn bản này quy định về nghề gác kèo ong.'}

${parts.body ?? LICENCE}`;
}
