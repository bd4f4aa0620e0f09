import type { Identity } from '@cancu/syntax';
import { oneLine } from '@cancu/text';
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

const NUMBER = /(?:Số|số|SỐ)\s*:\s*([^\s,;]*(?:\s?\/\s?[^\s,;]+)+)/u;
const DATE = /ngày\s*(\d{1,2})\s*(?:tháng|\/|-)\s*(\d{1,2})\s*(?:năm|\/|-)\s*(\d{4})/iu;
const NATION = /CỘNG\s+H[ÒO]À?A?\s+XÃ\s+HỘI/iu;
const ISSUER =
  /^(?:CHÍNH PHỦ|QUỐC HỘI|ỦY BAN THƯỜNG VỤ QUỐC HỘI|THỦ TƯỚNG CHÍNH PHỦ|CHỦ TỊCH NƯỚC|BỘ\s.+|NGÂN HÀNG NHÀ NƯỚC.*|THANH TRA CHÍNH PHỦ|VĂN PHÒNG CHÍNH PHỦ|VĂN PHÒNG QUỐC HỘI|KIỂM TOÁN NHÀ NƯỚC|TÒA ÁN NHÂN DÂN TỐI CAO|VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO|HỘI ĐỒNG THẨM PHÁN.*|(?:ỦY|UỶ) BAN NHÂN DÂN.*|HỘI ĐỒNG NHÂN DÂN.*|(?:ỦY|UỶ) BAN DÂN TỘC.*)$/iu;

/** Reads what the head of a document says of it, from its lines (cells of a head table are given as lines). */
export function identityOf(lines: readonly string[], meta: Readonly<Record<string, string>>): Identity {
  const head = lines
    .flatMap((line) => line.split('\n'))
    .map(oneLine)
    .filter((line) => line !== '');
  const kindAt = kindLine(head);
  const number = first(head, numberIn) ?? plainNumber(meta['so-hieu'] ?? meta.so_hieu ?? meta.so);
  const issued =
    isoDate(meta['ngay-ban-hanh']) ?? first(head, dateIn) ?? isoDate(meta.ngay_ban_hanh ?? meta.ngay);
  return {
    number,
    kind: kindAt?.kind ?? kindOfWords(meta.loai ?? meta.loai_van_ban ?? ''),
    issuer: meta['co-quan'] ?? issuerIn(head) ?? meta.co_quan_ban_hanh ?? null,
    issued,
    title: kindAt ? titleAfter(head, kindAt.index) : (meta['trich-yeu'] ?? meta.title ?? null),
  };
}

function first<T>(head: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of head) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

function numberIn(line: string): string | null {
  const match = NUMBER.exec(line);
  return match ? plainNumber(match[1]!) : null;
}

/** A number without spaces; null when its running number is still blank ("…/2026/NĐ-CP"), as in drafts. */
function plainNumber(raw: string | undefined): string | null {
  const number = raw?.replace(/\s+/g, '').replace(/[.,;]+$/, '') ?? '';
  return /^[\d.]+[a-z]?[/-]/i.test(number) || /^\d/.test(number)
    ? number
    : number.includes('/')
      ? number
      : null;
}

function dateIn(line: string): string | null {
  const match = DATE.exec(line);
  // A date inside a sentence belongs to a cited document.
  if (!match || match.index > 60 || /Căn cứ|kèm theo|theo |số \d/iu.test(line.slice(0, match.index)))
    return null;
  return iso(match[3]!, match[2]!, match[1]!);
}

/** `2026-01-31` or `31/01/2026` as an ISO date, else null. */
export function isoDate(raw: string | undefined): string | null {
  const year = /^(\d{4})-(\d{2})-(\d{2})/.exec(raw ?? '');
  if (year) return iso(year[1]!, year[2]!, year[3]!);
  const day = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(raw ?? '');
  return day ? iso(day[3]!, day[2]!, day[1]!) : null;
}

function iso(year: string, month: string, day: string): string | null {
  const m = Number(month);
  const d = Number(day);
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function kindLine(head: readonly string[]): { index: number; kind: string } | null {
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

function kindOfWords(words: string): string | null {
  for (const [pattern, slug] of KINDS) if (pattern.test(words)) return slug;
  return null;
}

function issuerIn(head: readonly string[]): string | null {
  for (let i = 0; i < Math.min(head.length, 60); i++) {
    const line = head[i]!.replace(/[-_*|]+/g, ' ').trim();
    const cut = line.split(NATION)[0]!.trim();
    if (!ISSUER.test(cut) || !isShouting(cut)) continue;
    const below = head[i + 1]?.replace(/[-_*|]+/g, ' ').trim() ?? '';
    const goesOn =
      /NHÂN DÂN$/u.test(cut) && /^(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)/u.test(below);
    return titleCase(goesOn ? `${cut} ${below}` : cut);
  }
  return null;
}

/** "ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN" → "Ủy ban nhân dân tỉnh Điện Biên" is beyond capitals; names keep each first letter. */
function titleCase(words: string): string {
  const small = words.toLowerCase();
  const names =
    /^((?:ủy|uỷ) ban nhân dân|hội đồng nhân dân)( tỉnh| thành phố| quận| huyện| xã| phường| thị trấn| đặc khu)?(.*)$/u.exec(
      small,
    );
  const capital = (text: string) =>
    text.replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
  if (names)
    return names[1]![0]!.toUpperCase() + names[1]!.slice(1) + (names[2] ?? '') + capital(names[3] ?? '');
  const body = /^(bộ|ngân hàng nhà nước|thanh tra|văn phòng|kiểm toán|thủ tướng)(\s.*)?$/u.exec(small);
  if (body)
    return (
      capital(body[1]!.slice(0, 1)) +
      body[1]!.slice(1) +
      (body[2] ?? '').replace(/^(\s)(\p{L})/u, (_, s: string, l: string) => s + l.toUpperCase())
    );
  return small[0]!.toUpperCase() + small.slice(1);
}

/** The subject below the kind: lines until the recitals, the issuer or a rule. */
function titleAfter(head: readonly string[], index: number): string | null {
  const inline = head[index]!.replace(/^\S+(?:\s+\p{Lu}+)?/u, (word) =>
    kindOfWords(word) ? '' : word,
  ).trim();
  const parts: string[] = kindOfWords(head[index]!) && head[index]!.length > 24 ? [inline] : [];
  for (const line of head.slice(index + 1, index + 9)) {
    if (/^(?:Căn cứ|Theo đề nghị|CHÍNH PHỦ$|BỘ TRƯỞNG|QUỐC HỘI$|\[|[-_*]{3,})/iu.test(line)) break;
    if (/^(?:ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)/u.test(line) && parts.length > 0) break;
    parts.push(line);
    if (/[.;]$/.test(line)) break;
  }
  const title = oneLine(parts.join(' '));
  return title === '' ? null : title;
}
