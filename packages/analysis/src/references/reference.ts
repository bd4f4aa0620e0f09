import { address, outerPlaceOf, type Parent, type ParentType, type Place } from '@cancu/syntax';
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
  return { citation: { ...citation, at }, in: placeIn(path), address: address(path), at, targets };
}

const CONTAINERS: Partial<Record<ParentType, string>> = {
  appendix: 'Phụ lục',
  form: 'Mẫu số',
  chapter: 'Chương',
  part: 'Phần',
  section: 'Mục',
  attachment: 'Kèm theo',
};

/** The place of a citation; outside every article, the innermost other unit it stands in; null above the first of them. */
function placeIn(path: readonly Parent[]): Place {
  const place = outerPlaceOf(path);
  if (place.article !== null) return place;
  const unit = path.findLast(({ type }) => CONTAINERS[type] !== undefined);
  return unit ? { ...place, article: `${CONTAINERS[unit.type]} ${unit.number ?? ''}`.trim() } : place;
}
