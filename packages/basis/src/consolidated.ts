import type { Draft } from '@cancu/analysis';
import { containersOf, type Identity } from '@cancu/syntax';

/** "Thông tư số 86/2024/TT-BTC ngày 23 tháng 12 năm 2024 của Bộ Tài chính quy định … được sửa đổi, bổ sung bởi:" */
const ORIGINAL =
  /(?:^|\s)(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư(?: liên tịch)?)[^\d;]{0,80}?số\s+(\S+?\/\S+?),?\s+ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?:\s+của\s+([\p{Lu}][^,;]*?))?(?=,|\s+(?:quy định|về|hướng dẫn|ban hành|sửa đổi|về việc)\b)/u;
const AMENDED_BY = /được\s+sửa\s+đổi,\s+bổ\s+sung(?:\s+một\s+số\s+điều)?\s+(?:bởi|theo)\s*(?::|$)/iu;

/**
 * Is the text a consolidation (văn bản hợp nhất): another text with its amendments set in? It repeats recitals and references of its
 * day and of others, which nobody may mend in it.
 */
export function isConsolidated({ identity, tree, source }: Draft): boolean {
  const { kind, number, title } = identity;
  if (kind === 'van-ban-hop-nhat' || /VBHN/iu.test(number ?? '')) return true;
  if (AMENDED_BY.test(title ?? '') || originalOf(identity) !== null) return true;
  return tree.stretches.some(
    (stretch) =>
      containersOf(stretch).at(-1)?.type === 'front' &&
      /văn bản hợp nhất|VBHN/iu.test(source.text.slice(stretch.at.start, stretch.at.end)),
  );
}

/**
 * The text that a consolidation consolidates: its own date decides what it may set, and not that of the consolidation. Null
 * where the head does not name it.
 */
export function originalOf({ kind, title }: Identity): Identity | null {
  const found = /được\s+sửa\s+đổi,\s+bổ\s+sung/iu.test(title ?? '') ? ORIGINAL.exec(title ?? '') : null;
  if (!found) return null;
  const [, number, day, month, year, issuer] = found;
  const issued = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return { number: number!, kind, issuer: issuer?.trim() ?? null, issued, title };
}
