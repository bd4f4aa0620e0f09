import type { Draft } from '@cancu/analysis';
import { type DocumentClass, documentKind, type IsoDate, identifyDocument } from '@cancu/law';
import { type Container, containersOf } from '@cancu/syntax';
import { isConsolidated, originalOf } from './consolidated.ts';

/** What the draft is in the system of legal documents, and the day whose rules say what it may set. */
export interface DraftStanding {
  readonly document: DocumentClass;
  readonly date: IsoDate;
}

/** From its head and its signatures, at its own date; a consolidation goes by the text that it consolidates. */
export function standingOf(draft: Draft): DraftStanding {
  const { identity, judgedAt } = draft;
  if (!isConsolidated(draft)) return { document: documentClassOf(draft), date: judgedAt.date };
  const original = originalOf(identity);
  const date = original?.issued ?? judgedAt.date;
  const document = identifyDocument(original ?? { ...identity, number: null, kind: 'van-ban-hop-nhat' }, {
    date,
  });
  return { document, date };
}

/** What the draft is in the system of legal documents, from its head and its signatures, at its own date. */
export function documentClassOf(draft: Draft): DocumentClass {
  const signatureText = signatureTextOf(draft);
  const { identity } = draft;
  const known = identity.number ?? identity.kind;
  const found = identifyDocument(known === null ? { ...identity, kind: kindByOwnWords(draft) } : identity, {
    date: draft.judgedAt.date,
    ...(signatureText === null ? {} : { signatureText }),
  });
  return known === null ? { ...found, certain: false } : found;
}

/** A text that has lost its head still says what it is: "Thông tư này quy định …". The kind that it calls itself most often. */
function kindByOwnWords({ references }: Draft): string | null {
  const counts = new Map<string, number>();
  for (const { citation, apart } of references) {
    if (apart || citation.document.by !== 'this' || ATTACHED.has(citation.document.kind)) continue;
    counts.set(citation.document.kind, (counts.get(citation.document.kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** What is issued with a document is none of its own kind. */
const ATTACHED: ReadonlySet<string> = new Set(['quy-che', 'quy-dinh', 'quy-chuan', 'dieu-le', 'quy-trinh']);

/** The words of the first block of recipients and signatures; null where there is none. */
export function signatureTextOf(draft: Draft): string | null {
  let known = SIGNATURES.get(draft);
  if (!known) {
    known = { text: readSignature(draft) };
    SIGNATURES.set(draft, known);
  }
  return known.text;
}

const SIGNATURES = new WeakMap<Draft, { readonly text: string | null }>();

function readSignature({ tree, source }: Draft): string | null {
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
