import data from './data/competence.json' with { type: 'json' };
import type { IsoDate } from './date.ts';
import type { ClassReason, DocumentClass } from './document-class.ts';
import type { Level } from './issuer.ts';
import { documentKind } from './kind.ts';
import { type PeriodId, periodAt } from './period.ts';
import { type LegalSource, sourcesOf } from './source.ts';

/** May a document of this kind set an administrative procedure? */
export type MaySet =
  | 'yes'
  /** Only when a law (luật, bộ luật) delegates it. */
  | 'delegated-by-law'
  /** Only when a law or a resolution of the National Assembly delegates it. */
  | 'delegated-by-law-or-resolution'
  /** The same, or a necessary special measure under Luật 80/2015/QH13 Điều 27 khoản 4. */
  | 'delegated-or-special-measures'
  /** Not banned by kind: a delegated detail, or a measure of its own that passes the purpose test of NĐ 78/2025 Điều 5. */
  | 'own-competence'
  | 'never'
  /** No such kind of legal document exists at that date. */
  | 'type-does-not-exist'
  | 'unknown';

export type CompetenceNote =
  | 'not-in-the-list-of-2010'
  | 'laws-basically-set-no-procedures'
  | 'direction-and-decentralisation-only'
  | 'before-the-first-rule'
  | 'consolidated-text'
  | 'level-unknown'
  | 'kind-unknown'
  | 'nature-uncertain';

/** The answer, the provisions it rests on (the decisive one first), and how sure it is. */
export interface CompetenceAnswer {
  readonly answer: MaySet;
  readonly period: PeriodId;
  readonly sources: readonly LegalSource[];
  /** certain: may carry an error. likely: known at second hand or inferred. needs-judgement: kind or nature is open. */
  readonly certainty: 'certain' | 'likely' | 'needs-judgement';
  readonly notes: readonly CompetenceNote[];
}

interface Cell {
  readonly row: string;
  readonly period: PeriodId;
  readonly answer: MaySet;
  readonly standing: 'verified' | 'secondary' | 'inferred' | 'recalled';
  readonly sources: readonly string[];
  readonly note?: CompetenceNote;
}

const cells: ReadonlyMap<string, Cell> = new Map(
  (data as readonly Cell[]).map((cell) => [`${cell.row} ${cell.period}`, cell]),
);

/** Whether a document may set administrative procedures when it is issued on this day, and which article says so. */
export function maySetProcedures(document: DocumentClass, date: IsoDate): CompetenceAnswer {
  const period = periodAt(date).id;
  if (document.kind === 'van-ban-hop-nhat') return open(period, [], 'consolidated-text');
  if (period === 'before-2010') return open(period, sourcesOf(['nd63-37-2'], date), 'before-the-first-rule');
  if (document.kind === 'unknown') return open(period, [], 'kind-unknown');
  const rows = rowsOf(document);
  if (rows.length === 0) return open(period, [], 'kind-unknown');
  const found = rows.map((row) => cells.get(`${row} ${period}`)!);
  const [first] = found;
  if (!first || found.some((cell) => cell.answer !== first.answer)) return open(period, [], 'level-unknown');
  return answerOf(first, document, date);
}

function answerOf(cell: Cell, document: DocumentClass, date: IsoDate): CompetenceAnswer {
  const sources = sourcesOf(cell.sources, date);
  const notes: CompetenceNote[] = cell.note ? [cell.note] : [];
  if (!document.certain) notes.push('nature-uncertain');
  return {
    answer: cell.answer,
    period: cell.period,
    sources,
    certainty: certaintyOf(cell, sources, document),
    notes,
  };
}

/** Certain only when the cell, its decisive source and the document's own class are. */
function certaintyOf(
  cell: Cell,
  sources: readonly LegalSource[],
  document: DocumentClass,
): CompetenceAnswer['certainty'] {
  if (!document.certain || cell.answer === 'unknown') return 'needs-judgement';
  return cell.standing === 'verified' && sources[0]?.verification === 'verified' ? 'certain' : 'likely';
}

/** Rows of the matrix; several for a local document of unknown level, which is answered where they agree. */
function rowsOf(document: DocumentClass): readonly string[] {
  const kind = document.kind === 'unknown' ? null : documentKind(document.kind);
  if (!kind?.row) return [];
  if (!document.normative && administrativeBy(document.reasons)) return ['administrative'];
  if (kind.id === 'chi-thi' && document.normative) return [];
  const row = kind.row;
  if (typeof row === 'string') return [row];
  const levels = row[document.level] ? [document.level] : (Object.keys(row) as Level[]);
  return levels.map((level) => row[level]!);
}

function administrativeBy(reasons: readonly ClassReason[]): boolean {
  return reasons.includes('no-year-in-number') || reasons.includes('administrative-kind');
}

function open(period: PeriodId, sources: readonly LegalSource[], note: CompetenceNote): CompetenceAnswer {
  return { answer: 'unknown', period, sources, certainty: 'needs-judgement', notes: [note] };
}
