import type { Draft } from '@cancu/analysis';
import { containersOf } from '@cancu/syntax';

/**
 * Is the text a consolidated one (văn bản hợp nhất)? It repeats recitals and references of its day and of others, which nobody may
 * mend in it.
 */
export function isConsolidated({ identity, tree, source }: Draft): boolean {
  const { kind, number, title } = identity;
  if (kind === 'van-ban-hop-nhat' || /VBHN/u.test(number ?? '')) return true;
  if (/được sửa đổi, bổ sung (?:một số điều )?(?:bởi|theo)\s*:/iu.test(title ?? '')) return true;
  return tree.stretches.some(
    (stretch) =>
      containersOf(stretch).at(-1)?.type === 'front' &&
      /văn bản hợp nhất|VBHN/iu.test(source.text.slice(stretch.at.start, stretch.at.end)),
  );
}
