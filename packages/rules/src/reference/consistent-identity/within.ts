import type { Draft, Reference } from '@cancu/analysis';
import { agencyName, contradictsAgency, identifyDocument, type NumberParts, parseNumber } from '@cancu/law';
import type { CitedDocument } from '@cancu/syntax';
import { isImpossible, type PrintedDate, printedDateOf } from '../../draft/printed-date.ts';
import { kindWord } from '../../draft/record-words.ts';
import type { Contradiction } from './contradiction.ts';

type Named = Extract<CitedDocument, { by: 'name' }>;

/** What was found of references that an edit left alone, with the last year that counts as possible. */
const KNOWN = new WeakMap<Reference, { readonly year: number; readonly found: Contradiction | null }>();

/** What one citation says against itself: its date against the calendar, kind, issuer and year against its number. */
export function withinCitation(reference: Reference, draft: Draft): Contradiction | null {
  // Where the draft's own day is later than the one it is judged by, what it cites may be later too.
  const issued = Number(draft.identity.issued?.slice(0, 4) ?? 0);
  const year = Math.max(Number(draft.judgedAt.date.slice(0, 4)), issued) + 1;
  let known = KNOWN.get(reference);
  if (known?.year !== year) {
    known = { year, found: look(reference, draft, year) };
    KNOWN.set(reference, known);
  }
  return known.found;
}

function look(reference: Reference, draft: Draft, lastYear: number): Contradiction | null {
  const { document } = reference.citation;
  if (document.by !== 'name') return null;
  const date = printedDateOf(reference.at, draft);
  const impossible = date && document.number !== undefined && impossibleDate(date, reference, lastYear);
  if (impossible) return impossible;
  const parts = document.number === undefined ? null : parseNumber(document.number);
  if (!parts || document.number === undefined) return null;
  const { number } = document;
  return (
    kindAgainst(document, parts, number, reference) ??
    issuerAgainst(document, parts, number, reference) ??
    yearAgainst(document, parts, number, reference)
  );
}

function impossibleDate(date: PrintedDate, { at }: Reference, lastYear: number): Contradiction | null {
  if (!isImpossible(date, lastYear)) return null;
  const end = Math.max(at.end, date.at.end);
  return { id: 'impossible-date', plain: true, one: date.text, other: '', at: { start: at.start, end } };
}

/** "Nghị định số 12/2020/TT-BTC". A consolidated text bears the kind of what it consolidates, a joint one that of either. */
function kindAgainst(
  document: Named,
  parts: NumberParts,
  number: string,
  { at, citation }: Reference,
): Contradiction | null {
  const { kind, issuer, issued } = document;
  // The oldest numbers bear no sign of a kind; and a number in a bracket or behind a dash may be another document's.
  if (parts.type === null && parts.term === null) return null;
  if (!standsBefore(kind, number, citation.text)) return null;
  const day = issued?.length === 10 ? issued : null;
  const identity = { number, kind, issuer: issuer ?? null, issued: day, title: null };
  const { reasons, kind: byNumber } = identifyDocument(identity);
  if (!reasons.includes('number-and-heading-differ') || byNumber === 'unknown') return null;
  if (byNumber === 'cong-van' || /TTLT|TTLB|LB|L\/CTN|L-CTN/u.test(number)) return null;
  return { id: 'kind', plain: true, one: kindWord(kind), other: number, at };
}

/** Is the word of this kind the last one of a kind that stands before the number? */
function standsBefore(kind: string, number: string, words: string): boolean {
  const before = words.slice(0, words.indexOf(number.split('/')[0]!)).toLowerCase();
  const last = KINDS.map((word) => ({ word, end: before.lastIndexOf(word) + word.length }))
    .filter(({ word, end }) => end >= word.length)
    .toSorted((a, b) => b.end - a.end)[0];
  return last !== undefined && kindWord(kind).toLowerCase().endsWith(last.word);
}

const KINDS = [
  'luật',
  'pháp lệnh',
  'nghị định',
  'nghị quyết',
  'quyết định',
  'chỉ thị',
  'thông tư',
  'liên tịch',
  'lệnh',
];

/** "Thông tư số 12/2020/TT-BXD … của Bộ Tài chính". */
function issuerAgainst(
  { issuer }: Named,
  { agencies }: NumberParts,
  number: string,
  { at }: Reference,
): Contradiction | null {
  const [agency] = agencies;
  if (issuer === undefined || agency === undefined || agencies.length > 1) return null;
  if (!contradictsAgency(agency, issuer)) return null;
  return { id: 'issuer', plain: agencyName(agency) !== null, one: issuer, other: number, at };
}

/** A document is numbered in the year of its signing; at the turn of the year an office may number a day late. */
function yearAgainst(
  { issued }: Named,
  { year }: NumberParts,
  number: string,
  { at }: Reference,
): Contradiction | null {
  if (issued === undefined || year === null || issued.slice(0, 4) === year) return null;
  const turn = Math.abs(Number(issued.slice(0, 4)) - Number(year)) === 1 && /^\d{4}-(?:01|12)-/.test(issued);
  return { id: 'year', plain: !turn, one: issued, other: number, at };
}
