import type { CitedDocument } from '@cancu/syntax';
import { type CitedDate, dateAt, yearAt } from './date.ts';
import { type DocumentNumber, documentNumberAt, serialAt } from './document-number.ts';
import { dividerAt } from './group.ts';
import { issuerEnd } from './issuer.ts';
import { type Kind, kindAt, kindOfNumber } from './kinds.ts';
import { lawNameEnd } from './law-name.ts';
import type { NameList } from './name-list.ts';
import { type Style, startsTitle, titleEnd } from './title.ts';
import { isCapital, reads, type Token } from './token.ts';

export interface DocumentAt {
  readonly document: CitedDocument;
  readonly next: number;
  /** Where reading goes on, when words behind the citation belong to it but are left out. */
  readonly resume?: number;
}

/** What a reader of documents needs besides the words. */
export interface Manner {
  readonly names: NameList;
  readonly style: Style;
  /** Kinds (slugs) that the text uses alone as a short name: "Pháp lệnh". */
  readonly bare: ReadonlySet<string>;
}

/**
 * Reads a document at `at`:
 *
 *     document = kind "này"
 *              | kind ["số"] number details [title]              Nghị định số 35/2025/NĐ-CP ngày … của Chính phủ quy định …
 *              | law-kind name details                           Luật Đất đai số 31/2024/QH15, Bộ luật Dân sự năm 2015
 *     details  = *( "số" number | date | "năm" year | "của" issuer )
 *
 * A kind alone ("Nghị định") names no document.
 */
export function documentAt(list: readonly Token[], at: number, manner: Manner): DocumentAt | null {
  const found = kindAt(list, at);
  if (!found) return null;
  const { kind, next } = found;
  if (list[next]?.low === 'này') return selfAt(list, at, kind, next + 1);
  if (kind.family === 'self') return null;
  if (kind.family === 'constitution') return constitution(list, at, next);
  const number = documentNumberAt(list, numberStart(list, next));
  if (number && (number.signed || number.number.includes('/')))
    return numbered(list, kind.slug, kind.words, number, manner);
  if (kind.short) return shortly(list, kind, next);
  const law = kind.family === 'law' && isCapital(list[at]) ? named(list, at, kind, next, manner) : null;
  return law ?? (manner.bare.has(kind.slug) && isCapital(list[at]) ? bare(list, at, kind, next) : null);
}

function bare(list: readonly Token[], at: number, kind: Kind, next: number): DocumentAt {
  return { next, document: { by: 'name', kind: kind.slug, name: wordsOf(list, at, next) } };
}

/** "số", behind the kind, its issuer ("Nghị định của Chính phủ số …") or a colon; scanning drops its tone mark. */
function numberStart(list: readonly Token[], at: number): number {
  const next = list[at]?.text === ':' ? at + 1 : issuerEnd(list, at);
  if (saysNumber(list, next)) return next + 1;
  return next === at ? at : list.length;
}

export function saysNumber(list: readonly Token[], at: number): boolean {
  return list[at]?.low === 'số' || (list[at]?.low === 'sô' && documentNumberAt(list, at + 1) !== null);
}

/**
 * The next of several documents whose kind is said once: "các Luật số 43/2024/QH15, số 47/2024/QH15 và số 58/2024/QH15".
 * `at` is the token behind the document before.
 */
export function furtherDocumentAt(
  list: readonly Token[],
  at: number,
  before: CitedDocument,
  manner: Manner,
): (DocumentAt & { start: number }) | null {
  if (before.by !== 'name' || before.number === undefined) return null;
  const start = list[at]?.text === ';' ? at + 1 : dividerAt(list, at);
  if (start === at || list[start]?.low !== 'số') return null;
  const number = documentNumberAt(list, start + 1);
  if (!number?.signed) return null;
  return { start, ...numbered(list, kindOfNumber(number.number) ?? before.kind, '', number, manner) };
}

function selfAt(list: readonly Token[], at: number, kind: Kind, next: number): DocumentAt | null {
  if (kind.onlyCapital && !isCapital(list[at])) return null;
  return { document: { by: 'this', kind: kind.slug }, next };
}

function numbered(
  list: readonly Token[],
  kind: string,
  words: string,
  number: DocumentNumber,
  manner: Manner,
): DocumentAt {
  const details = detailsAt(list, number.next);
  const dated = details.next > number.next || manner.style === 'whole';
  const hasTitle = startsTitle(list, details.next, dated);
  const end = hasTitle ? titleEnd(list, details.next, manner.style) : details.next;
  const next = hasPageBreak(list, details.next, end) ? details.next : end;
  const title = wordsOf(list, details.next, end);
  return {
    next,
    resume: end,
    document: {
      by: 'name',
      kind,
      number: number.number,
      ...(title && { name: `${capitalised(words)} ${title}`.trim() }),
      ...details.facts,
    },
  };
}

/** "NQ 66.16": the number of a short form without its sign. */
function shortly(list: readonly Token[], kind: Kind, at: number): DocumentAt | null {
  const serial = serialAt(list, at);
  if (!serial?.text.includes('.')) return null;
  return { next: serial.next, document: { by: 'name', kind: kind.slug, number: serial.text } };
}

function named(
  list: readonly Token[],
  at: number,
  kind: Kind,
  start: number,
  manner: Manner,
): DocumentAt | null {
  const end = lawNameEnd(list, start, manner.names, manner.style);
  if (end === start) return null;
  const details = detailsAt(list, end);
  return {
    next: details.next,
    document: { by: 'name', kind: kind.slug, name: wordsOf(list, at, end), ...details.facts },
  };
}

const STATE = 'nước cộng hòa xã hội chủ nghĩa việt nam';

function constitution(list: readonly Token[], at: number, start: number): DocumentAt | null {
  if (!isCapital(list[at])) return null;
  const end = reads(list, start, STATE) ? start + STATE.split(' ').length : start;
  const details = detailsAt(list, end);
  return {
    next: details.next,
    document: { by: 'name', kind: 'hien-phap', name: wordsOf(list, at, end), ...details.facts },
  };
}

interface Details {
  readonly next: number;
  readonly facts: { number?: string; issued?: string; issuer?: string };
}

function detailsAt(list: readonly Token[], at: number): Details {
  const facts: Details['facts'] = {};
  let next = at;
  for (;;) {
    const number = !facts.number && saysNumber(list, next) ? documentNumberAt(list, next + 1) : null;
    const date: CitedDate | null = dateAt(list, next) ?? yearAt(list, next);
    const issuer = facts.issuer === undefined ? issuerEnd(list, next) : next;
    if (number) facts.number = number.number;
    else if (date) facts.issued ??= date.iso;
    else if (issuer > next) facts.issuer = wordsOf(list, next + 1, issuer);
    else return { next, facts };
    next = number?.next ?? date?.next ?? issuer;
  }
}

/** A title that runs over a page head is left out: a citation covers no page head. */
function hasPageBreak(list: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (list[i]!.newPage) return true;
  return false;
}

/** The words of the tokens, one space where the text had white space. */
export function wordsOf(list: readonly Token[], start: number, end: number): string {
  let words = '';
  for (let i = start; i < end; i++) words += (i > start && !list[i]!.glued ? ' ' : '') + list[i]!.text;
  return words;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
