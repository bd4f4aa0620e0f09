import { isShouting } from '../line/shouting.ts';

const NATION = /CỘNG\s+H[ÒO]À?A?\s+XÃ\s+HỘI/iu;
const CENTRAL =
  /^(?:CHÍNH PHỦ|QUỐC HỘI|(?:ỦY|UỶ) BAN THƯỜNG VỤ QUỐC HỘI|THỦ TƯỚNG CHÍNH PHỦ|CHỦ TỊCH NƯỚC|BỘ\s.+|NGÂN HÀNG NHÀ NƯỚC.*|THANH TRA CHÍNH PHỦ|VĂN PHÒNG CHÍNH PHỦ|VĂN PHÒNG QUỐC HỘI|KIỂM TOÁN NHÀ NƯỚC|TÒA ÁN NHÂN DÂN TỐI CAO|VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO|HỘI ĐỒNG THẨM PHÁN.*|(?:ỦY|UỶ) BAN DÂN TỘC.*)$/u;
/** A committee or council with its place, over line ends: "ỦY BAN NHÂN⏎DÂN⏎TỈNH ĐỒNG THÁP". */
const LOCAL =
  /((?:ỦY|UỶ)\s+BAN\s+NHÂN\s+DÂN|HỘI\s+ĐỒNG\s+NHÂN\s+DÂN)\s*\|?\s*(TỈNH|THÀNH\s+PHỐ|QUẬN|HUYỆN|THỊ\s+XÃ|XÃ|PHƯỜNG|THỊ\s+TRẤN|ĐẶC\s+KHU)\s+(\p{Lu}{2,}(?: \p{Lu}+)*)/u;

/** The issuing body printed in capitals in a head, with capitals as names have them; null when it is not there. */
export function issuerIn(head: readonly string[]): string | null {
  const lines = head.slice(0, 80).map((line) => line.replace(/[-_*|]{2,}|\|/g, ' ').trim());
  for (const line of lines) {
    const cut = line.split(NATION)[0]!.trim();
    if (CENTRAL.test(cut) && isShouting(cut) && cut.length < 80) return central(cut);
  }
  const local = LOCAL.exec(
    lines
      .map((line) => line.split(NATION)[0]!.trim())
      .filter((line) => line === '' || isShouting(line))
      .join('\n'),
  );
  if (!local) return null;
  const [, body, level, place] = local as unknown as [string, string, string, string];
  return `${sentence(body)} ${level.toLowerCase().replace(/\s+/g, ' ')} ${capitals(place.trim().split(/\s+/).slice(0, 5).join(' '))}`;
}

function sentence(words: string): string {
  const small = words.toLowerCase().replace(/\s+/g, ' ');
  return small[0]!.toUpperCase() + small.slice(1);
}

function capitals(words: string): string {
  return words
    .toLowerCase()
    .replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
}

/** "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG" → "Bộ Nông nghiệp và môi trường": inner names are beyond capitals. */
function central(words: string): string {
  const small = words.toLowerCase().replace(/\s+/g, ' ');
  const rest = small.replace(
    /^(bộ|ngân hàng|thanh tra|văn phòng|kiểm toán|thủ tướng)\s(\p{L})/u,
    (_, body: string, letter: string) => `${body} ${letter.toUpperCase()}`,
  );
  return rest[0]!.toUpperCase() + rest.slice(1);
}
