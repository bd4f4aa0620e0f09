import type { CitedDocument } from '@cancu/syntax';
import { identifyDocument } from './identify.ts';
import type { DocumentKindId } from './kind.ts';

type Named = Pick<Extract<CitedDocument, { by: 'name' }>, 'kind' | 'number' | 'issuer' | 'issued'>;

/**
 * The kind of a cited document, from its printed kind, number and issuer: "Nghị quyết số 206/2025/QH15" is one of the
 * National Assembly. Null where the citation leaves it open ("Nghị quyết" alone).
 */
export function kindOfCitation(cited: Named): DocumentKindId | null {
  const issued = cited.issued !== undefined && cited.issued.length === 10 ? cited.issued : null;
  const { kind } = identifyDocument({
    number: cited.number ?? null,
    kind: cited.kind,
    issuer: cited.issuer ?? null,
    issued,
    title: null,
  });
  return kind === 'unknown' ? null : kind;
}
