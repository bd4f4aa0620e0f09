import type { LawText, ProvisionAnswer, ProvisionPlace, TextUnit } from './law-text.ts';

/**
 * Looks up a place in the text of a document; null for a place without an article, which is the document as a whole. A
 * point named without its clause is looked for among the units of the article itself.
 */
export function findProvision(text: LawText, place: ProvisionPlace): ProvisionAnswer | null {
  if (place.article === null) return null;
  const path: TextUnit[] = [];
  let units = text.articles;
  for (const level of ['article', 'clause', 'point'] as const) {
    const number = place[level];
    if (number === null) continue;
    const unit = units.find((one) => key(one.number) === key(number));
    if (!unit) return { found: false, text, missing: level, present: units.map((one) => one.number) };
    path.push(unit);
    units = unit.units;
  }
  return { found: true, text, unit: path.at(-1)!, path };
}

/** Numbers compare without case and without leading zeros. */
function key(number: string): string {
  return number
    .normalize('NFC')
    .toLowerCase()
    .replace(/^0+(?=\d)/, '');
}
