import { isShouting } from '../line/shouting.ts';

/** Kinds of documents as the head prints them, the longest first, with their slugs. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^THÔNG TƯ LIÊN TỊCH/iu, 'thong-tu-lien-tich'],
  [/^NGHỊ QUYẾT LIÊN TỊCH/iu, 'nghi-quyet-lien-tich'],
  [/^VĂN BẢN HỢP NHẤT/iu, 'van-ban-hop-nhat'],
  [/^HIẾN PHÁP/iu, 'hien-phap'],
  [/^BỘ LUẬT/iu, 'bo-luat'],
  [/^LUẬT/iu, 'luat'],
  [/^PHÁP LỆNH/iu, 'phap-lenh'],
  [/^NGHỊ ĐỊNH/iu, 'nghi-dinh'],
  [/^NGHỊ QUYẾT/iu, 'nghi-quyet'],
  [/^QUYẾT ĐỊNH/iu, 'quyet-dinh'],
  [/^THÔNG TƯ/iu, 'thong-tu'],
  [/^CHỈ THỊ/iu, 'chi-thi'],
  [/^LỆNH/iu, 'lenh'],
  [/^THÔNG BÁO/iu, 'thong-bao'],
  [/^KẾ HOẠCH/iu, 'ke-hoach'],
  [/^CÔNG VĂN/iu, 'cong-van'],
];

const NATION = /CỘNG\s+H[ÒO]À?A?\s+XÃ\s+HỘI/iu;

/** The slug of the kind that words begin with: `nghi-dinh` for "Nghị định …"; front matter may give the slug itself. */
export function kindOfWords(words: string): string | null {
  for (const [pattern, slug] of KINDS) if (pattern.test(words) || words === slug) return slug;
  return null;
}

/** The line of a head that prints the kind in capitals ("NGHỊ ĐỊNH"), looked for from the national title on. */
export function kindLine(head: readonly string[]): { readonly index: number; readonly kind: string } | null {
  const start = Math.max(
    0,
    head.findIndex((line) => NATION.test(line)),
  );
  for (let index = start; index < head.length; index++) {
    const line = head[index]!;
    if (!isShouting(line.slice(0, 14)) || /:$/.test(line)) continue;
    const kind = kindOfWords(line);
    if (kind) return { index, kind };
  }
  return null;
}
