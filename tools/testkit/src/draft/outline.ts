import type { Appendix, Draft, Form, Passage, Regulation, Unit } from './draft.ts';
import { closingLines, frontLines, type Line, regulationHead } from './lines.ts';

/**
 * An outline for comparing: one line a unit, indented, with its type, number, title and own words. The same lines are made
 * of a draft here and of a law tree by those who test reading.
 */
export interface Entry {
  readonly type: string;
  readonly number: string;
  readonly title: string;
  /** Own words, the title among them, without those of smaller units and without the label. */
  readonly words: string;
  readonly inside: readonly Entry[];
}

/** Entries as text, a line each: `article 5a “Hồ sơ” | Hồ sơ Chủ trại ong nộp hồ sơ.` */
export function show(entries: readonly Entry[], depth = 0): string {
  return entries
    .map(({ type, number, title, words, inside }) => {
      const own = [type, number, title && `“${title}”`].filter(Boolean).join(' ');
      return `${'  '.repeat(depth)}${own} | ${comparable(words)}\n${show(inside, depth + 1)}`;
    })
    .join('');
}

/** Words on one line, without the quotation marks that stand around new wording. */
function comparable(words: string): string {
  return words.replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim();
}

/** Cells that hold words, each with its place. */
export function showCells(cells: readonly { row: number; column: number; words: string }[]): string {
  return cells
    .filter(({ words }) => words.trim() !== '')
    .map(({ row, column, words }) => `[${row},${column}] ${words}`)
    .join(' ');
}

/** What the head of a draft says of it. */
export function identityOf({ front: { number, kindSlug, issuerName, day, title } }: Draft): object {
  const issued = `2026-03-${day < 10 ? `0${day}` : day}`;
  return { number: `15/2026/${number}`, kind: kindSlug, issuer: issuerName, issued, title };
}

/** What a reader must find in a draft. */
export function outlineOf({
  front,
  recitals,
  issuing,
  body,
  closing,
  regulation,
  appendices,
}: Draft): Entry[] {
  return [
    entry('front', wordsOfLines(frontLines(front))),
    entry(
      'preamble',
      issuing,
      recitals.map((words) => entry('recital', words)),
    ),
    ...body.map(unitEntry),
    ...(closing ? [entry('closing', wordsOfLines(closingLines(closing)))] : []),
    ...(regulation ? [attachment(regulation)] : []),
    ...appendices.map(appendix),
  ];
}

function attachment(regulation: Regulation): Entry {
  const head = entry('front', wordsOfLines(regulationHead(regulation)));
  return entry('attachment', '', [head, ...regulation.units.map(unitEntry)]);
}

function appendix({ forms, ...own }: Appendix): Entry {
  const inside = forms.map((form) => headed('form', form));
  return headed('appendix', own, inside);
}

function wordsOfLines(lines: readonly Line[]): string {
  return lines.map((line) => (line.kind === 'table' ? wordsOf(line.rows) : line.words)).join(' ');
}

function unitEntry({ type, number, title, passages, units, quotation }: Unit): Entry {
  const inside = units.map(unitEntry);
  if (quotation) inside.push(entry('quotation', '', quotedEntries(quotation)));
  return { type, number, title, words: [title, ...passages.map(wordsOf)].join(' '), inside };
}

/** What stands behind the closing mark belongs to the last unit of the new wording. */
function quotedEntries({ marks, end, units }: NonNullable<Unit['quotation']>): Entry[] {
  return withEnd(units.map(unitEntry), marks === 'none' ? '' : end);
}

function withEnd(entries: readonly Entry[], end: string): Entry[] {
  const last = entries.at(-1)!;
  const closed =
    last.inside.length > 0
      ? { ...last, inside: withEnd(last.inside, end) }
      : { ...last, words: last.words + end };
  return [...entries.slice(0, -1), closed];
}

function entry(type: string, words: string, inside: readonly Entry[] = []): Entry {
  return { type, number: '', title: '', words, inside };
}

/** Appendices and forms: their heading is words like the rest. */
function headed(type: string, { number, title, passages }: Form, inside: readonly Entry[] = []): Entry {
  return { ...entry(type, [title, ...passages.map(wordsOf)].join(' '), inside), number };
}

function wordsOf(passage: Passage): string {
  if (typeof passage === 'string') return passage;
  return showCells(passage.flatMap((cells, row) => cells.map((words, column) => ({ row, column, words }))));
}
