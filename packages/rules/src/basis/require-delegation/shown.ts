import { type CompetenceAnswer, canDelegate, identifyDocument } from '@cancu/law';
import type { BasisCitation, Procedure } from '@cancu/procedures';

/** How far the text itself shows the ground of a procedure. */
export type Shown =
  /** A provision of a document that can delegate: by article, or by clause where that is all there is. */
  | { readonly how: 'provision'; readonly citation: BasisCitation }
  /** A provision, of a document that cannot delegate at that date. */
  | { readonly how: 'incapable'; readonly citation: BasisCitation }
  /** A law of the field as a whole. */
  | { readonly how: 'document'; readonly citation: BasisCitation }
  | { readonly how: 'nothing' };

/** Laws that every recital names because they found the issuer and its way of working: they delegate no procedure. */
const ORGANISATIONAL =
  /tổ chức (?:chính phủ|chính quyền|quốc hội|hội đồng|tòa án|viện kiểm sát)|ban hành văn bản|chức năng, nhiệm vụ|kiểm soát thủ tục|một cửa|cơ cấu tổ chức|hội đồng nhân dân và (?:ủy|uỷ) ban/iu;

/** The strongest ground that a procedure shows. `row`: the row of the competence matrix of the draft. */
export function shownBasis(procedure: Procedure, { period }: CompetenceAnswer, row: string | null): Shown {
  let best: Shown = { how: 'nothing' };
  for (const citation of procedure.basis.citations) {
    if (isOrganisational(citation)) continue;
    const capable = canDelegate(citedKind(citation), period, row ?? undefined);
    if (citation.article !== null && capable !== false) return { how: 'provision', citation };
    if (citation.article !== null) best = best.how === 'nothing' ? { how: 'incapable', citation } : best;
    else if (capable !== false) best = best.how === 'document' ? best : { how: 'document', citation };
  }
  return best;
}

function isOrganisational({ citation }: BasisCitation): boolean {
  return ORGANISATIONAL.test(citation.text);
}

/** The kind by number where there is one: "Nghị quyết" alone may be of the National Assembly or of a province. */
function citedKind({ document, kind }: BasisCitation): string {
  if (document === null) return kind;
  const named = identifyDocument({ number: document, kind, issuer: null, issued: null, title: null });
  return named.kind === 'unknown' ? kind : named.kind;
}
