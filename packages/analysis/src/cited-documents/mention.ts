import type { CitedDocument } from '@cancu/syntax';
import type { Draft, Reference } from '../draft.ts';

type Named = Extract<CitedDocument, { by: 'name' }>;

/** What one reference says of the document it leads to. */
export interface Mention {
  readonly reference: Reference;
  readonly number: string | null;
  readonly name: string | null;
  /** Kind as written, slugged. */
  readonly kind: string | null;
  /** Day or year of signing, as far as it is said here. */
  readonly issued: string | null;
  readonly issuer: string | null;
}

/** The references to other documents, with what each says; the same object again while the reference is. */
export function mentionsOf({ references }: Draft): Mention[] {
  return references.flatMap((reference) => {
    let known = KNOWN.get(reference);
    if (!known) {
      known = { mention: mentionOf(reference) };
      KNOWN.set(reference, known);
    }
    return known.mention ?? [];
  });
}

const KNOWN = new WeakMap<Reference, { readonly mention: Mention | null }>();

function mentionOf(reference: Reference): Mention | null {
  const target = reference.targets[0];
  if (!target || target.document === 'this') return null;
  const named: Partial<Named> = reference.citation.document.by === 'name' ? reference.citation.document : {};
  if (target.document === null && named.name === undefined && named.kind === undefined) return null;
  return {
    reference,
    number: target.document,
    name: named.name ?? target.name,
    kind: named.kind ?? null,
    issued: named.issued ?? null,
    issuer: named.issuer ?? null,
  };
}
