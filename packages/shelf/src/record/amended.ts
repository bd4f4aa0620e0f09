import type { Draft } from '@cancu/analysis';
import { findAll, isParent } from '@cancu/syntax';
import { wholeDocument } from './ended.ts';

const ORDERS = /^[^\p{L}]*(?:sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính)/iu;

/**
 * Numbers of the documents that an amending text changes: those named as a whole in the headings of its articles
 * ("Điều 1. Sửa đổi, bổ sung một số điều của Luật …") or by its title. Empty for any other text.
 */
export function amendedDocuments({ tree, references, source: { text } }: Draft): string[] {
  const title = tree.identity.title ?? '';
  if (!/sửa đổi|bổ sung/iu.test(title)) return [];
  const headings = findAll(tree, 'article').flatMap((node) => {
    if (!isParent(node)) return [];
    const inner = node.children.find((child) => isParent(child));
    const at = { start: node.at.start, end: inner?.at.start ?? node.at.end };
    const words = text.slice(at.start, at.end).replace(/^[^.]{0,12}\d+\p{L}?[.:]\s*/u, '');
    return ORDERS.test(words) ? [at] : [];
  });
  const amended = new Set<string>();
  for (const reference of references) {
    const number = wholeDocument(reference);
    const { start, end } = reference.at;
    const named = headings.some((at) => at.start <= start && end <= at.end) || inFront(tree, start);
    if (number !== null && named) amended.add(number);
  }
  return [...amended];
}

function inFront(tree: Draft['tree'], offset: number): boolean {
  return tree.children.some(
    (child) => isParent(child) && child.type === 'front' && child.at.start <= offset && offset < child.at.end,
  );
}
