import type { Draft } from '@cancu/analysis';
import { type DocumentClass, documentKind, identifyDocument } from '@cancu/law';
import { findAll } from '@cancu/syntax';

/** What the draft is in the system of legal documents, from its head and its signatures, at its own date. */
export function documentClassOf(draft: Draft): DocumentClass {
  const closing = findAll(draft.tree, 'closing')[0];
  const signatureText = closing && draft.source.text.slice(closing.at.start, closing.at.end);
  return identifyDocument(draft.identity, {
    date: draft.judgedAt.date,
    ...(signatureText === undefined ? {} : { signatureText }),
  });
}

/** The row of the competence matrix that a document belongs to; null where none is known. */
export function rowOf(document: DocumentClass): string | null {
  if (document.kind === 'unknown') return null;
  const row = documentKind(document.kind)?.row ?? null;
  return typeof row === 'string' || row === null ? row : (row[document.level] ?? null);
}
