import { documentKind, identifyDocument, lawHorizon, staleSources } from '@cancu/law';
import { formatDate } from '@cancu/lint';
import { isCertainEnough } from '@cancu/procedures';
import { findAll } from '@cancu/syntax';
import type { CheckedFile } from '../results.ts';
import { cardLines } from './card-lines.ts';
import { totalChangeLines } from './change-lines.ts';
import { type FileView, fileView, proseWidth, type Writer } from './context.ts';
import { findingsLines } from './finding-lines.ts';
import { displayWidth } from './width.ts';
import { hang, wrap } from './wrap.ts';

/** Passages that may be procedures after which the list only says how many more. */
const MOST_POSSIBLE = 10;

/** Everything about one file: what was read, the findings, notes of the readers, a card for each procedure. */
export function fileLines(file: CheckedFile, w: Writer): string[] {
  const view = fileView(file, w.language);
  return [
    ...identityLines(view, w),
    '',
    ...(file.findings.length === 0 ? [...nothingFoundLines(view, w), ''] : []),
    ...findingsLines(view, w),
    ...noteLines(view, w),
    ...procedureLines(file, w),
    ...(file.difference ? [...totalChangeLines(file.difference, w), ''] : []),
  ];
}

/** The cards of a file under their heading, or a sentence that there is none; then what may be a procedure too. */
export function procedureLines(file: CheckedFile, w: Writer): string[] {
  const view = fileView(file, w.language);
  const { report, card } = w.words;
  const certain = [...file.procedures.keys()].filter((i) => isCertainEnough(file.procedures[i]!));
  const cards = certain.flatMap((index, i) => [
    ...cardLines(view, index, card.heading(i + 1, certain.length), w),
    '',
  ]);
  return [
    ...(cards.length > 0
      ? [w.paint.strong(report.procedures), '', ...cards]
      : [...wrap(report.noProcedures, proseWidth(w)), '']),
    ...possibleLines(view, w),
  ];
}

function possibleLines(view: FileView, w: Writer): string[] {
  const possible = view.file.procedures.filter((procedure) => !isCertainEnough(procedure));
  if (possible.length === 0) return [];
  const rest = possible.length - MOST_POSSIBLE;
  const items = possible
    .slice(0, MOST_POSSIBLE)
    .map(({ name, at }) => `${name} (${view.where(at)}, ${view.lineColumn(at)})`);
  if (rest > 0) items.push(w.words.report.morePossible(w.number(rest), rest));
  return [
    ...wrap(w.words.report.possible, proseWidth(w)).map(w.paint.strong),
    ...items.flatMap((item) => hang('  · ', item, proseWidth(w))),
    '',
  ];
}

/** The file and the document the program took it for, so that a wrong reading is seen at once. */
export function identityLines(view: FileView, w: Writer): string[] {
  const { identity, judgedAt } = view.file.draft;
  const kind = documentKind(identifyDocument(identity, { date: judgedAt.date }).kind)?.name[w.language];
  const name = [kind, identity.number].filter(Boolean).join(' ');
  const about = [name, identity.issuer, identity.title].filter(Boolean);
  const date = formatDate(judgedAt.date, w.language);
  return [
    headLine(view.file.file, w),
    ...wrap(about.join(' · '), proseWidth(w)).filter((line) => line !== ''),
    ...wrap(w.words.report.judgedAt(date, w.words.dateOrigin[judgedAt.origin]), proseWidth(w)).map(
      w.paint.faint,
    ),
  ];
}

/** The name of the file in a line across the page: where one file ends and the next begins. */
function headLine(file: string, w: Writer): string {
  const rest = Math.max(2, proseWidth(w) - displayWidth(file) - 4);
  return `${w.paint.faint('──')} ${w.paint.strong(file)} ${w.paint.faint('─'.repeat(rest))}`;
}

function nothingFoundLines(view: FileView, w: Writer): string[] {
  const { draft } = view.file;
  const procedures = view.file.procedures.filter(isCertainEnough);
  const counts = [findAll(draft.tree, 'article').length, procedures.length, draft.references.length];
  const [articles = '', found = '', citations = ''] = counts.map(w.number);
  const said = w.words.report.nothingFound(articles, found, citations);
  return hang('✓ ', said, proseWidth(w)).map(w.paint.good);
}

/** What the readers could not take as it stood, and whether the program's own data reach to the day in question. */
function noteLines(view: FileView, w: Writer): string[] {
  const { source, judgedAt } = view.file.draft;
  const notes = source.issues.map((issue) => {
    const place = issue.at ? ` (${view.where(issue.at)}, ${view.lineColumn(issue.at)})` : '';
    return w.words.issue[issue.code](issue.data ?? {}) + place;
  });
  if (staleSources(judgedAt.date).length > 0) {
    const [date, until] = [judgedAt.date, lawHorizon().until].map((day) => formatDate(day, w.language));
    notes.push(w.words.report.lawTooOld(date ?? '', until ?? ''));
  }
  if (notes.length === 0) return [];
  return [
    w.paint.strong(w.words.report.notes),
    ...notes.flatMap((note) => hang('  · ', note, proseWidth(w))),
    '',
  ];
}
