import type { Container } from '@cancu/syntax';
import type { Completed } from './completion.ts';
import { goesOnChain } from './short-name.ts';
import type { TargetDocument } from './target.ts';

const UNITS = /(?:điều|khoản|điểm|quy định|nội dung|phụ lục|mẫu|phần|mục)(?![\p{L}])/iu;

/**
 * Lead-ins: "quy định chi tiết các điều, khoản sau đây của Luật X:" names the document of the places that its items begin with.
 */
export class Leads {
  readonly #documents = new Map<Container, TargetDocument>();

  set(unit: Container, document: TargetDocument): void {
    this.#documents.set(unit, document);
  }

  /** The document announced for a place that stands at the beginning of the words of `path`; null where none was. */
  over(path: readonly Container[], before: string): TargetDocument | null {
    if (/[\p{L}\p{N}]/u.test(before)) return null;
    for (const unit of path.slice(0, -1).reverse()) {
      const document = this.#documents.get(unit);
      if (document) return document;
    }
    return null;
  }
}

/** The citation of the document that some words announce a list of places in (before its later changes); null where they announce none. */
export function leadIn(words: string, cited: readonly Completed[]): Completed | null {
  if (!words.trimEnd().endsWith(':')) return null;
  let at = cited.length - 1;
  while (
    at > 0 &&
    goesOnChain(words.slice(cited[at - 1]!.citation.at.end, cited[at]!.citation.at.start), true)
  )
    at--;
  const one = cited[at];
  if (one?.document.by !== 'name' || one.paths.some((path) => Object.keys(path).length > 0)) return null;
  return UNITS.test(words.slice(0, one.citation.at.start)) ? one : null;
}
