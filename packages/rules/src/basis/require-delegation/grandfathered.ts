import type { DraftCase } from '@cancu/basis';
import { covers, type LegalSource, source } from '@cancu/law';
import type { RuleContext } from '@cancu/lint';
import { isCertainEnough, type Procedure } from '@cancu/procedures';

/** Procedures older than the ban that a draft changes. */
export interface Grandfathered {
  /** The amended document, as its number is printed. */
  readonly number: string;
  readonly first: Procedure;
  readonly amendedIn: string;
  readonly others: readonly Procedure[];
  readonly source: LegalSource;
}

/** From this day a circular or a local text needed a law for each procedure (Luật 80/2015/QH13 Điều 172). */
const BAN = '2016-07-01';

/**
 * Procedures of a circular or local text from before 01/07/2016 go on; whoever changes that text may add no paper, no condition and
 * no time (Luật 80/2015/QH13 Điều 172 khoản 4, as amended in 2020). What the old text said is not at hand, so this only reminds.
 */
export function grandfathered(
  { draft, procedures }: Pick<RuleContext, 'draft' | 'procedures'>,
  { competence, date }: DraftCase,
): Grandfathered[] {
  // The wording of 2015 let such procedures go on and said nothing of amendments.
  const found = source('l80-172-4-2020');
  if (!covers(found, date) || !competence.answer.startsWith('delegated')) return [];
  const byDocument = new Map<string, Procedure[]>();
  for (const procedure of procedures) {
    if (procedure.amendedIn === null || procedure.status !== 'changed' || !isCertainEnough(procedure))
      continue;
    const number = amendedDocument(draft, procedure.amendedIn);
    if (number === null || !isOlder(number)) continue;
    byDocument.set(number, [...(byDocument.get(number) ?? []), procedure]);
  }
  return [...byDocument].map(([number, [first, ...others]]) => ({
    number,
    first: first!,
    amendedIn: first!.amendedIn!,
    others,
    source: found,
  }));
}

/** The number of the document that an amending article is about: the first that its own words name. */
function amendedDocument({ references }: RuleContext['draft'], article: string): string | null {
  for (const { apart, in: place, citation } of references) {
    if (apart || place.article !== article || citation.document.by !== 'name') continue;
    if (citation.document.number !== undefined) return citation.document.number;
  }
  return null;
}

/** "43/2015/TT-BCA": a circular or local text of a year before the ban; of 2016 the day would have to be known. */
function isOlder(number: string): boolean {
  const found = /\/(\d{4})\/(?:TT|TTLT|QĐ-UBND|NQ-HĐND)/u.exec(number);
  return found !== null && found[1]! < BAN.slice(0, 4);
}
