import type { DocumentKindId } from '../kind.ts';

/** Kinds as they stand before a title; the longer slugs first, for the first that the kind begins with counts. */
const HEADINGS: readonly (readonly [string, string])[] = [
  ['hien-phap', 'Hiến pháp'],
  ['bo-luat', 'Bộ luật'],
  ['luat', 'Luật'],
  ['phap-lenh', 'Pháp lệnh'],
  ['nghi-quyet-lien-tich', 'Nghị quyết liên tịch'],
  ['nghi-quyet', 'Nghị quyết'],
  ['nghi-dinh', 'Nghị định'],
  ['quyet-dinh', 'Quyết định'],
  ['thong-tu-lien-tich', 'Thông tư liên tịch'],
  ['thong-tu', 'Thông tư'],
  ['lenh', 'Lệnh'],
  ['chi-thi', 'Chỉ thị'],
  ['van-ban-hop-nhat', 'Văn bản hợp nhất'],
  ['cong-van', 'Công văn'],
  ['cong-dien', 'Công điện'],
  ['thong-bao', 'Thông báo'],
  ['ke-hoach', 'Kế hoạch'],
];

/** How a kind is printed before a title; null where it is not. */
export function headingOf(kind: string): string | null {
  return HEADINGS.find(([slug]) => kind.startsWith(slug))?.[1] ?? null;
}

/** A title with its kind in front, as citations have it: "Luật Đầu tư", "Nghị định về kiểm soát thủ tục hành chính". */
export function fullName(kind: DocumentKindId, title: string): string {
  const heading = headingOf(kind);
  return heading === null || title.startsWith(`${heading} `) ? title : `${heading} ${title}`;
}
