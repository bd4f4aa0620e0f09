import type { Identity } from '@cancu/syntax';

/** "Thông tư số 86/2024/TT-BTC ngày 23 tháng 12 năm 2024 của Bộ Tài chính quy định … được sửa đổi, bổ sung bởi:" */
const ORIGINAL =
  /(?:^|\s)(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư(?: liên tịch)?)[^\d;]{0,80}?số\s+(\S+?\/\S+?),?\s+ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?:\s+của\s+([\p{Lu}][^,;]*?))?(?=,|\s+(?:quy định|về|hướng dẫn|ban hành|sửa đổi|về việc)\b)/u;
const AMENDED_BY = /được\s+sửa\s+đổi,\s+bổ\s+sung(?:\s+một\s+số\s+điều)?\s+(?:bởi|theo)/u;

/** Is it a consolidation: another text with its amendments set in? */
export function isConsolidated({ number, title }: Identity): boolean {
  return /VBHN/iu.test(number ?? '') || AMENDED_BY.test(title ?? '');
}

/**
 * The text that a consolidation consolidates: its own date decides what it may set, and not that of the consolidation. Null
 * where the head does not name it.
 */
export function originalOf({ kind, title }: Identity): Identity | null {
  const found = ORIGINAL.exec(title ?? '');
  if (!found) return null;
  const [, number, day, month, year, issuer] = found;
  const issued = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return { number: number!, kind, issuer: issuer?.trim() ?? null, issued, title };
}
