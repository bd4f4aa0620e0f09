import type { Draft } from '@cancu/analysis';
import { type DocumentClass, documentKind, identifyDocument } from '@cancu/law';
import { type Container, containersOf } from '@cancu/syntax';

/** What the draft is in the system of legal documents, from its head and its signatures, at its own date. */
export function documentClassOf(draft: Draft): DocumentClass {
  const signatureText = signatureTextOf(draft);
  return identifyDocument(draft.identity, {
    date: draft.judgedAt.date,
    ...(signatureText === null ? {} : { signatureText }),
  });
}

/** The words of the first block of recipients and signatures; null where there is none. */
export function signatureTextOf({ tree, source }: Draft): string | null {
  let closing: Container | undefined;
  const words: string[] = [];
  for (const stretch of tree.stretches) {
    const inner = containersOf(stretch).at(-1);
    if (inner?.type !== 'closing') continue;
    closing ??= inner;
    if (inner === closing) words.push(source.text.slice(stretch.at.start, stretch.at.end));
  }
  return closing ? words.join('\n') : null;
}

/** The row of the competence matrix that a document belongs to; null where none is known. */
export function rowOf(document: DocumentClass): string | null {
  if (document.kind === 'unknown') return null;
  const row = documentKind(document.kind)?.row ?? null;
  return typeof row === 'string' || row === null ? row : (row[document.level] ?? null);
}
