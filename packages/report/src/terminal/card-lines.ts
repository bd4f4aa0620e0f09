import { componentsRequired } from '@cancu/law';
import type { ComponentName, Procedure } from '@cancu/procedures';
import { basisLines } from './basis-lines.ts';
import { EMPTY, NOT_NEEDED, PRESENT } from './card-marks.ts';
import { changeLines } from './change-lines.ts';
import { type FileView, proseWidth, type Writer } from './context.ts';
import { costLines } from './cost-lines.ts';
import { PARTS } from './part-words.ts';
import { lowerFirst, shorten } from './sentence.ts';
import { slotItems, slotLines } from './slot-lines.ts';
import { displayWidth } from './width.ts';
import { hang, wrap } from './wrap.ts';

/** Letters of a part of a procedure, about two lines. */
const MOST_LETTERS = 150;

/** A procedure as a card with holes: basis, its parts in the order of the law with empty slots, what it costs. */
export function cardLines(view: FileView, index: number, heading: string, w: Writer): string[] {
  const procedure = view.file.procedures[index]!;
  const lines = [
    ...headLines(procedure, view, heading, w),
    '',
    ...basisLines(procedure, view, w),
    ...partsLines(procedure, view, w),
    ...costLines(view.file, index, w),
    ...changeLines(view.file, index, w),
  ];
  return lines.map((line, i) => (i === 0 ? line : line === '' ? '' : `  ${line}`));
}

function headLines(procedure: Procedure, view: FileView, heading: string, w: Writer): string[] {
  const { card, status } = w.words;
  const head = `${heading}: `;
  const [first = '', ...rest] = wrap(procedure.name, proseWidth(w) - 2, displayWidth(head) - 2);
  const facts = [view.spot(procedure.at), view.where(procedure.at), status[procedure.status]];
  if (procedure.amendedIn !== null) facts.push(card.amendedIn(procedure.amendedIn));
  return [
    w.paint.strong(w.paint.accent(head) + first),
    ...rest.map((line) => w.paint.strong(line)),
    ...hang('→ ', facts.join(' · '), proseWidth(w) - 2),
  ];
}

/** The parts in the order of the law; those that are neither said nor missing share a line or two at the end. */
function partsLines(procedure: Procedure, view: FileView, w: Writer): string[] {
  const { card, component } = w.words;
  const names = Object.keys(PARTS) as ComponentName[];
  const unsaid = names.filter((name) => !procedure.missing.includes(name) && !PARTS[name](procedure, w));
  const list = (some: readonly ComponentName[]) => some.map((name) => lowerFirst(component[name])).join('; ');
  const owed = owedParts(view.file.draft.judgedAt.date);
  const elsewhere = unsaid.filter((name) => owed.has(name));
  const needless = unsaid.filter((name) => !owed.has(name));
  return [
    ...names.filter((name) => !unsaid.includes(name)).flatMap((name) => partLines(name, procedure, view, w)),
    ...emptyLines(card.notHere, list(elsewhere), w),
    ...emptyLines(card.notNeeded, needless.length > 0 ? `${list(needless)} (${card.ifAny})` : '', w),
  ];
}

/** The parts that every procedure must have by the law of a day; the others only where they exist. */
function owedParts(date: string): ReadonlySet<ComponentName> {
  const rules = componentsRequired(date)?.components ?? [];
  return new Set(rules.filter(({ need }) => need === 'mandatory').map(({ component }) => component));
}

function emptyLines(head: string, names: string, w: Writer): string[] {
  return names === '' ? [] : slotLines(NOT_NEEDED, head, names, w).map(w.paint.faint);
}

function partLines(name: ComponentName, procedure: Procedure, view: FileView, w: Writer): string[] {
  const { card, component } = w.words;
  const said = PARTS[name](procedure, w);
  if (procedure.missing.includes(name) || !said) {
    return slotLines(EMPTY, component[name], card.notSaid, w).map(w.paint.warning);
  }
  const from = said.at && name !== 'name' ? ` (${view.where(said.at)})` : '';
  return [
    ...slotLines(w.paint.good(PRESENT), component[name], shorten(said.words, MOST_LETTERS) + from, w),
    ...slotItems(
      (said.list ?? []).map((item) => shorten(item, MOST_LETTERS)),
      w,
    ),
  ];
}
