import type { LawText, ProvisionAnswer, ProvisionPlace, TextUnit } from '@cancu/law';

/** A clause is numbered, a point lettered: an article may have points without clauses. */
export type UnitKind = 'clause' | 'point';

/** What a unit inside an article is, by its number. */
export function kindOfUnit({ number }: TextUnit): UnitKind {
  return /^\d/.test(number) ? 'clause' : 'point';
}

/**
 * Looks a place up in a text: the unit with the units around it, or the first unit of the place that is not there. Null for what a
 * shelf does not keep: the document as a whole, chapters, appendices and forms. Where a regulation is issued with the document, its
 * articles answer, too.
 */
export function provisionIn(text: LawText, place: ProvisionPlace): ProvisionAnswer | null {
  if (place.article === null || !/^\d/.test(place.article)) return null;
  const rooms = [text.articles, ...(text.attachments ?? []).map(({ articles }) => articles)];
  const answers = rooms.map((articles) => lookUp(text, articles, place));
  return (
    answers.find(({ found }) => found) ??
    answers.find((answer) => !answer.found && answer.missing !== 'article') ??
    answers.find((answer) => !answer.found && answer.present.length > 0) ??
    answers[0]!
  );
}

function lookUp(text: LawText, articles: readonly TextUnit[], place: ProvisionPlace): ProvisionAnswer {
  const steps = [
    { kind: 'article', number: place.article },
    { kind: 'clause', number: place.clause },
    { kind: 'point', number: place.point },
  ] as const;
  // A file that was read badly may give one number twice: every unit of that number is followed.
  let paths: readonly (readonly TextUnit[])[] = [[]];
  for (const { kind, number } of steps) {
    if (number === null) continue;
    const inside = paths.flatMap((path) =>
      unitsOf(path, articles, kind).map((unit): readonly TextUnit[] => [...path, unit]),
    );
    const next = inside.filter((path) => key(path.at(-1)!.number) === key(number));
    if (next.length === 0) {
      const present = [...new Set(inside.map((path) => path.at(-1)!.number))];
      return { found: false, text, missing: kind, present };
    }
    paths = next;
  }
  const path = paths[0]!;
  return { found: true, text, unit: path.at(-1)!, path };
}

function unitsOf(
  path: readonly TextUnit[],
  articles: readonly TextUnit[],
  kind: 'article' | UnitKind,
): readonly TextUnit[] {
  if (kind === 'article') return articles;
  return path.at(-1)!.units.filter((unit) => kindOfUnit(unit) === kind);
}

/** `05A` and `5a` are one number. */
function key(number: string): string {
  return number
    .normalize('NFC')
    .toLowerCase()
    .replace(/^0+(?=\d)/, '');
}
