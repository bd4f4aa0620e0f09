import type { TextView } from '@cancu/text';
import type { Line } from '../line/line.ts';
import { isShouting } from '../line/shouting.ts';

/** "Nơi nhận:" with its list; "Nơi nhận hồ sơ là …" goes on in small letters and is a sentence. */
const RECIPIENTS = /^(?:Nơi|NƠI) (?:nhận|Nhận|NHẬN)(?![ \u00a0]+\p{Ll})/u;
const ON_BEHALF = /^(?:TM|KT|TUQ|TL|Q|T\.M|K\.T)\s?\.\s*\p{Lu}/u;
const ADOPTED =
  /^(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh) này (?:đã )?được (?:Quốc hội|Ủy ban|Hội đồng)[^.]{0,200}thông qua/u;
const SIGNER =
  /^(?:CHỦ TỊCH(?: QUỐC HỘI)?|BỘ TRƯỞNG|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|THỐNG ĐỐC|THỨ TRƯỞNG|CHÁNH ÁN|VIỆN TRƯỞNG|TỔNG KIỂM TOÁN|GIÁM ĐỐC|CỤC TRƯỞNG|PHÓ CHỦ TỊCH|XÁC THỰC VĂN BẢN HỢP NHẤT)(?=$|\s+[\p{Lu}(])/u;

/** Does the block of recipients and signatures begin here? */
export function closingBegins(line: Line, text: TextView): boolean {
  if (line.block.kind === 'table') {
    const cells = line.block.cells ?? [];
    return cells.length <= 12 && cells.some((cell) => isClosingText(text.slice(cell.at.start, cell.at.end)));
  }
  return isClosingText(line.plain);
}

function isClosingText(words: string): boolean {
  const start = words.replace(/^[\s*_|"“]+/, '');
  if (RECIPIENTS.test(start) || ADOPTED.test(start)) return true;
  const head = start.slice(0, 120);
  return (
    start.length < 400 && (ON_BEHALF.test(head) || (SIGNER.test(head) && isShouting(head.split('\n')[0]!)))
  );
}
