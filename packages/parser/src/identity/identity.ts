import type { Identity } from '@cancu/syntax';
import { oneLine } from '@cancu/text';
import { dateIn, isoDate } from './date.ts';
import { factSheet } from './fact-sheet.ts';
import { issuerIn } from './issuer.ts';
import { kindLine, kindOfWords } from './kind.ts';
import { numberIn, numberInHeading, plainNumber } from './number.ts';

/**
 * Reads what the head of a document says of it, from its lines (each cell of a head table is a line). Front matter wins for
 * date and issuer, which a drafter states on purpose; for the number the text wins, unless it is blank there.
 */
export function identityOf(lines: readonly string[], meta: Readonly<Record<string, string>>): Identity {
  const head = lines
    .flatMap((line) => line.split('\n'))
    .map(oneLine)
    .filter((line) => line !== '');
  const whole = head.join('\n');
  const facts = factSheet(head);
  const kindAt = kindLine(head);
  const heading = [meta.title, ...head.slice(0, 3)].find((line) => numberInHeading(line) !== null);
  return {
    number: firstOf(
      filled(numberIn(whole)),
      plainNumber(meta['so-hieu'] ?? meta.so_hieu ?? meta.so),
      numberIn(whole),
      plainNumber(facts.number),
      numberInHeading(heading),
    ),
    kind: firstOf(
      kindAt?.kind,
      kindOfWords(meta.loai ?? meta.loai_van_ban ?? ''),
      kindOfWords(facts.kind ?? ''),
      kindOfWords(heading ?? ''),
    ),
    issuer: firstOf(meta['co-quan'], issuerIn(head), meta.co_quan_ban_hanh, facts.issuer),
    issued: firstOf(
      isoDate(meta['ngay-ban-hanh']),
      dateIn(whole),
      isoDate(facts.issued),
      isoDate(meta.ngay_ban_hanh ?? meta.ngay),
    ),
    title: kindAt ? titleAfter(head, kindAt.index) : firstOf(meta['trich-yeu'], meta.trich_yeu, meta.title),
  };
}

function firstOf(...values: readonly (string | null | undefined)[]): string | null {
  return (
    values.find((value): value is string => value !== null && value !== undefined && value !== '') ?? null
  );
}

/** Null for a number whose serial is still blank ("…/2026/NĐ-CP"). */
function filled(number: string | null): string | null {
  return number !== null && /^\d/.test(number) ? number : null;
}

/** The subject below the kind: lines until the recitals, the issuer or a rule. */
function titleAfter(head: readonly string[], index: number): string | null {
  const inline = head[index]!.replace(
    /^(?:THÔNG TƯ LIÊN TỊCH|NGHỊ QUYẾT LIÊN TỊCH|VĂN BẢN HỢP NHẤT|BỘ LUẬT|\S+(?:\s(?:ĐỊNH|QUYẾT|TƯ|LỆNH|THỊ|BÁO|HOẠCH|VĂN))?)\s*/u,
    '',
  );
  const parts: string[] = inline.length > 3 ? [inline] : [];
  for (const line of head.slice(index + 1, index + 9)) {
    if (/^(?:Căn cứ|Theo đề nghị|CHÍNH PHỦ$|BỘ TRƯỞNG|QUỐC HỘI$|CỦA QUỐC HỘI|\[|[-_*]{3,})/iu.test(line))
      break;
    if (/^(?:ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)/u.test(line) && parts.length > 0) break;
    parts.push(line);
    if (/[.;]$/.test(line)) break;
  }
  return firstOf(oneLine(parts.join(' ')));
}
