import type { Draft } from '@cancu/analysis';
import { type DocumentRecord, pickByName, pickByNumber } from '@cancu/law';
import type { BasisCitation } from '@cancu/procedures';

/** The register's record of a cited document; null where the register has none, or several that fit. */
export function recordOf({ citation, document }: BasisCitation, draft: Draft): DocumentRecord | null {
  const { register } = draft.law;
  const named = citation.document.by === 'name' ? citation.document : null;
  if (document !== null) {
    const issued = named?.issued?.length === 10 ? named.issued : undefined;
    return pickByNumber(register, document, issued) ?? pickByNumber(register, document);
  }
  if (!named?.name) return null;
  const all = register.byName(named.name);
  const dated =
    named.issued === undefined ? [] : all.filter(({ issued }) => issued?.startsWith(named.issued!));
  if (dated.length === 1) return dated[0]!;
  return named.issued === undefined ? pickByName(register, named.name, draft.judgedAt.date) : null;
}
