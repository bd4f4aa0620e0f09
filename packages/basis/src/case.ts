import type { Draft } from '@cancu/analysis';
import { type CompetenceAnswer, type DocumentClass, type IsoDate, maySetProcedures } from '@cancu/law';
import { containersOf } from '@cancu/syntax';
import { contentsOf } from './contents.ts';
import { rowOf, standingOf } from './document-class.ts';
import { effectiveDay } from './effective-day.ts';

/** What a draft is and may do, known once for all its procedures. */
export interface DraftCase {
  readonly draft: Draft;
  readonly document: DocumentClass;
  /** The day whose rules count: the draft's own, of a consolidation that of the text it consolidates. */
  readonly date: IsoDate;
  /** The day from which the draft applies, as far as it says so. */
  readonly effective: IsoDate;
  readonly competence: CompetenceAnswer;
  /** Row of the competence matrix; null where none is known. */
  readonly row: string | null;
  readonly hasRecitals: boolean;
  /** Of a province or below. */
  readonly isLocal: boolean;
  /** The words of the scope article, where they list the contents of the draft. */
  readonly contents: string | null;
}

const KNOWN = new WeakMap<Draft, DraftCase>();

export function caseOf(draft: Draft): DraftCase {
  let known = KNOWN.get(draft);
  if (!known) {
    known = readCase(draft);
    KNOWN.set(draft, known);
  }
  return known;
}

function readCase(draft: Draft): DraftCase {
  const { document, date } = standingOf(draft);
  return {
    draft,
    document,
    date,
    effective: effectiveDay(draft),
    competence: maySetProcedures(document, date),
    row: rowOf(document),
    hasRecitals: hasRecitals(draft),
    isLocal: document.level !== 'central' && document.level !== 'unknown',
    contents: scopeContents(draft),
  };
}

export function hasRecitals({ tree }: Draft): boolean {
  return tree.stretches.some(
    (stretch) =>
      containersOf(stretch).at(-1)?.type === 'preamble' &&
      stretch.nodes.some(({ type }) => type === 'recital'),
  );
}

const SCOPE = /^[\s*]*(?:Điều \d+\.?\s*)?phạm vi(?: điều chỉnh)?/iu;

/** The list of contents of the first article on scope. */
function scopeContents({ tree, source }: Draft): string | null {
  for (const { nodes } of tree.stretches) {
    for (const node of nodes) {
      if (node.type !== 'article' || !('titleAt' in node) || !node.titleAt) continue;
      if (SCOPE.test(source.text.slice(node.titleAt.start, node.titleAt.end)))
        return contentsOf(source.text, node.at);
    }
  }
  return null;
}
