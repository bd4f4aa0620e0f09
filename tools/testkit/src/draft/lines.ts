import type { Choices } from '../choices.ts';
import type { Appendix, Closing, Draft, Front, Passage, Regulation, Table, Unit, UnitType } from './draft.ts';
import { labelOf } from './draft.ts';

/** A draft as a row of lines, each with what a writer has to know to make it look right. */
export type Line = WordLine | { readonly kind: 'table'; readonly rows: Table };

export interface WordLine {
  readonly kind: 'line';
  /** What the line is: a unit's first line, the title below it, words, a line of a head, a recital. */
  readonly role: UnitType | 'title' | 'words' | 'head' | 'recital';
  /** The unit that begins here. */
  readonly unit: Unit | null;
  /** `Điều 5.`, `a)`; '' where no unit begins. */
  readonly label: string;
  readonly words: string;
  /** New wording quoted by an amending draft. */
  readonly quoted: boolean;
  /** The quotation mark before the label. */
  readonly opening: string;
}

const MARKS = { curly: ['“', '”'], straight: ['"', '"'], none: ['', ''] } as const;

/** The lines of a draft, from the issuer's name to the last form. */
export function linesOf(draft: Draft): Line[] {
  return [
    ...frontLines(draft.front),
    ...recitalLines(draft).map((words) => line('recital', words)),
    line('recital', draft.issuing),
    ...draft.body.flatMap((unit) => unitLines(unit)),
    ...(draft.closing ? closingLines(draft.closing) : []),
    ...(draft.regulation ? regulationHead(draft.regulation) : []),
    ...(draft.regulation?.units.flatMap((unit) => unitLines(unit)) ?? []),
    ...draft.appendices.flatMap(appendixLines),
  ];
}

function line(role: WordLine['role'], words: string, quoted = false): WordLine {
  return { kind: 'line', role, unit: null, label: '', words, quoted, opening: '' };
}

/** A label as somebody types it: with a colon, in capitals. */
export function typed({ role, label }: WordLine, choices: Choices): string {
  if (role === 'article')
    return choices.of(label, label, label, label.replace('.', ':'), label.replace('Điều', 'ĐIỀU'));
  if (role === 'chapter' || role === 'section')
    return choices.of(
      label,
      label,
      label.replace(/^\p{L}+/u, (word) => word.toUpperCase()),
    );
  return label;
}

/** The cells of the head: issuer and number on the left, motto and date on the right. */
export function headRows({ issuer, number, day }: Front): Table {
  return [
    [issuer, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [`Số: 15/2026/${number}`, `Hà Nội, ngày ${day < 10 ? `0${day}` : day} tháng 3 năm 2026`],
  ];
}

function recitalLines({ recitals, recitalsInOneLine }: Draft): readonly string[] {
  return recitalsInOneLine ? [recitals.join(' ')] : recitals;
}

export function frontLines(front: Front): Line[] {
  const rows = headRows(front);
  return [
    ...(front.asTable ? [{ kind: 'table', rows } as const] : rows.flat().map((words) => line('head', words))),
    line('head', front.kind),
    line('head', front.title),
  ];
}

function unitLines(unit: Unit, quoted = false): Line[] {
  const [first, ...rest] = unit.passages;
  const onLabel = unit.title ? (unit.titleBelow ? '' : unit.title) : typeof first === 'string' ? first : '';
  const others = unit.title || typeof first !== 'string' ? unit.passages : rest;
  return [
    { ...line(unit.type, onLabel, quoted), unit, label: labelOf(unit) },
    ...(unit.titleBelow ? [line('title', unit.title, quoted)] : []),
    ...others.map((passage) => passageLine(passage, quoted)),
    ...unit.units.flatMap((each) => unitLines(each, quoted)),
    ...(unit.quotation ? quotationLines(unit.quotation) : []),
  ];
}

function quotationLines({ marks, end, units }: NonNullable<Unit['quotation']>): Line[] {
  const lines = units.flatMap((unit) => unitLines(unit, true));
  if (marks === 'none') return lines;
  const [opening, closing] = MARKS[marks];
  return lines.map((each, i) => {
    if (each.kind === 'table') return each;
    const words = i === lines.length - 1 ? `${each.words}${closing}${end}` : each.words;
    return { ...each, words, opening: i === 0 ? opening : '' };
  });
}

function passageLine(passage: Passage, quoted = false): Line {
  return typeof passage === 'string' ? line('words', passage, quoted) : { kind: 'table', rows: passage };
}

export function closingLines({ recipients, signer, asTable }: Closing): Line[] {
  const left = ['Nơi nhận:', ...recipients];
  if (asTable) return [{ kind: 'table', rows: [[left.join(' '), signer.join(' ')]] }];
  return [...left, ...signer].map((words) => line('words', words));
}

/** The heading of an attached regulation. */
export function regulationHead({ name, title }: Regulation): Line[] {
  return [name, title, '(Ban hành kèm theo văn bản số 15/2026)'].map((words) => line('head', words));
}

function appendixLines({ number, title, passages, forms }: Appendix): Line[] {
  return [
    line('head', `PHỤ LỤC ${number}`.trim()),
    line('head', title),
    ...passages.map((passage) => passageLine(passage)),
    ...forms.flatMap((form) => [
      line('head', `Mẫu số ${form.number}`),
      line('head', form.title),
      ...form.passages.map((passage) => passageLine(passage)),
    ]),
  ];
}
