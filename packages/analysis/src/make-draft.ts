import { coreLaw, type Law } from '@cancu/law';
import type { Document, Source } from '@cancu/syntax';
import type { Draft, IsoDate } from './draft.ts';
import { ReferenceReader } from './references/index.ts';

export interface DraftInput {
  readonly source: Source;
  readonly tree: Document;
  /** The current day, given by whoever may read a clock. */
  readonly today: IsoDate;
  /** The date by which to judge, when the user names one; it wins over everything. */
  readonly date?: IsoDate;
  /** The law by which to judge; by default what @cancu/law itself knows. */
  readonly law?: Law;
}

/**
 * Gathers what is read from a draft before procedures are looked for. A draft is judged by the law at its own date: the date
 * the user names, else front matter (`ngay-ban-hanh`), else the date line of the text, else the year in its number, else today.
 */
export function makeDraft(input: DraftInput): Draft {
  return new DraftMaker().make(input);
}

/** Makes the draft of a text again and again while it is edited; what an edit does not reach is not read again. */
export class DraftMaker {
  readonly #references = new ReferenceReader();

  make({ source, tree, today, date, law }: DraftInput): Draft {
    return {
      source,
      tree,
      identity: tree.identity,
      judgedAt: judgedAt(source, tree, today, date),
      law: law ?? coreLaw,
      references: this.#references.read(tree, source.text),
    };
  }
}

function judgedAt(
  source: Source,
  tree: Document,
  today: IsoDate,
  date: IsoDate | undefined,
): Draft['judgedAt'] {
  if (date !== undefined) return { date, origin: 'option' };
  const { issued } = tree.identity;
  if (issued === null) return undated(tree.identity.number, today);
  const declared = source.meta['ngay-ban-hanh'] !== undefined;
  return { date: issued, origin: declared ? 'front-matter' : 'text' };
}

/** "102/2018/NĐ-CP" without a day is a text of 2018: a rule of today must not be held against it. */
function undated(number: string | null, today: IsoDate): Draft['judgedAt'] {
  const year = /\/((?:19|20)\d\d)\//.exec(number ?? '')?.[1];
  if (year === undefined || year >= today.slice(0, 4)) return { date: today, origin: 'today' };
  return { date: `${year}-12-31`, origin: 'number' };
}
