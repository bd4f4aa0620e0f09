import { address, type Container, outerPlaceOf, type ParentType, type Place } from '@cancu/syntax';
import type { Reference, Target } from '../draft.ts';
import type { Completed } from './completion.ts';
import type { Passage } from './passage.ts';

/** A citation at its place in the source, with its targets. */
export function reference(
  { citation }: Completed,
  { path, words }: Passage,
  targets: readonly Target[],
): Reference {
  const at = words.toSource(citation.at);
  return {
    citation: { ...citation, at },
    in: placeIn(path),
    address: address(path),
    attachment: path.findLast(({ type }) => type === 'attachment') ?? null,
    apart: path.some(({ type }) => APART.has(type)),
    at,
    targets,
  };
}

/** Quoted wording speaks of the amended document, forms speak of whatever they will be filled for. */
const APART: ReadonlySet<ParentType> = new Set(['quotation', 'appendix', 'form']);

const CONTAINERS: Partial<Record<ParentType, string>> = {
  appendix: 'Phụ lục',
  form: 'Mẫu số',
  chapter: 'Chương',
  part: 'Phần',
  section: 'Mục',
  attachment: 'Kèm theo',
};

/** The place of a citation; outside every article, the innermost other unit it stands in; null above the first of them. */
function placeIn(path: readonly Container[]): Place {
  const place = outerPlaceOf(path);
  if (place.article !== null) return place;
  const unit = path.findLast(({ type }) => CONTAINERS[type] !== undefined);
  return unit ? { ...place, article: `${CONTAINERS[unit.type]} ${unit.number ?? ''}`.trim() } : place;
}
