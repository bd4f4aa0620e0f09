import type { Completed } from './completion.ts';
import type { ReadPassage } from './read-passages.ts';
import type { Standpoint } from './standpoint.ts';

const PASSED = /^\s*(?:đã )?được (?:Quốc hội|Ủy ban [Tt]hường vụ|Hội đồng nhân dân)[^.;]*thông qua/u;

const ATTACHED_KINDS: ReadonlySet<string> = new Set(['quy-che', 'quy-dinh', 'quy-chuan', 'dieu-le']);

/**
 * "Quy định này" outside an attached regulation means the rule just stated, not a document; "Luật này đã được Quốc hội … thông
 * qua" is the closing formula.
 */
export function isMeant(
  { document, citation }: Completed,
  { path, words }: ReadPassage,
  from: Standpoint,
): boolean {
  if (document.by !== 'this') return true;
  if (PASSED.test(words.text.slice(citation.at.end, citation.at.end + 200))) return false;
  if (!ATTACHED_KINDS.has(document.kind)) return true;
  const named = citation.paths.some((place) => Object.keys(place).length > 0);
  return named || from.quoted || path.some(({ type }) => type === 'attachment');
}
