import type { Bilingual, Verification } from './bilingual.ts';
import { covers, type Interval, type IsoDate } from './date.ts';
import type { DocumentKindId } from './kind.ts';
import { parseNumber } from './number-parts.ts';
import { indexBy } from './register/index-by.ts';
import { issuerKey } from './register/issuer-key.ts';
import { LOCAL_KINDS } from './register/local-kinds.ts';
import { numberKey } from './register/number-key.ts';
import { wordsKey } from './spelling.ts';

/**
 * How a record came into the register. hand: entered by hand, each date checked. codified: from the official codification
 * (pháp điển). listed: in at least one list or portal. cited: only known from citations in other texts. text: read from a
 * full text that the project holds.
 */
export type Standing = 'hand' | 'codified' | 'listed' | 'cited' | 'text';

/** A document in the register: facts about it, not its text. `from` and `to` are the days between which it is in force. */
export interface DocumentRecord extends Interval {
  readonly number: string;
  readonly kind: DocumentKindId;
  /** Where no English name is held, `en` repeats the Vietnamese one. Empty: the title is not known. */
  readonly name: Bilingual;
  /** As printed: "Bộ Tài chính"; absent: not known. */
  readonly issuer?: string;
  /** Day of signing or passing; null: not known. */
  readonly issued: IsoDate | null;
  /** How the dates are known. */
  readonly verification: Verification;
  /** Absent: hand. */
  readonly standing?: Standing;
  /** Said to be out of force by a source that gives no day. */
  readonly lapsed?: boolean;
  /** Said to be out of force in part. */
  readonly partly?: boolean;
  /** Other names in use, such as abbreviations. */
  readonly aliases?: readonly string[];
  readonly amends?: readonly string[];
  readonly replaces?: readonly string[];
  readonly replacedBy?: readonly string[];
  readonly basedOn?: readonly string[];
  readonly note?: string;
  /** Codes of the lists in which a record of the built register was found; told in the README. */
  readonly lists?: readonly string[];
}

/** A register that can be asked by number and by name. Any list of records makes one. */
export interface DocumentRegister {
  /** Every record; a large register reads them at the first question. */
  readonly records: readonly DocumentRecord[];
  /** Every record with that number: numbers without a year come back each year, and 2025 has two series of decrees. */
  byNumber(number: string): readonly DocumentRecord[];
  /** Every record with that name or alias, of any time. */
  byName(name: string): readonly DocumentRecord[];
  /** Every record that says it amends the document of this number. */
  amending(number: string): readonly DocumentRecord[];
}

/** Builds a register; all look-ups are constant in its size. */
export function documentRegister(records: readonly DocumentRecord[]): DocumentRegister {
  const numbers = indexBy(records, (record) => [numberKey(record.number)]);
  const names = indexBy(records, (record) => [record.name.vi, ...(record.aliases ?? [])].map(wordsKey));
  const amending = indexBy(records, (record) => (record.amends ?? []).map(numberKey));
  return {
    records,
    byNumber: (number) => numbers.get(numberKey(number)) ?? [],
    byName: (name) => names.get(wordsKey(name)) ?? [],
    amending: (number) => amending.get(numberKey(number)) ?? [],
  };
}

/**
 * The one document with this number, or null. A number without year names many documents: it is answered only when the
 * day or year of signing is given and fits. So does a local number, which comes back in every province: there the issuer
 * or the whole day must be given.
 */
export function pickByNumber(
  register: DocumentRegister,
  number: string,
  issued?: IsoDate,
  issuer?: string,
): DocumentRecord | null {
  if (issued === undefined && !parseNumber(number)?.yearSlot) return null;
  const key = issuer === undefined ? null : issuerKey(issuer);
  const fitting = register.byNumber(number).filter((record) => {
    if (issued !== undefined && !record.issued?.startsWith(issued)) return false;
    // Central numbers name their issuer; the words may differ ("Bộ trưởng Bộ Tài chính").
    if (!LOCAL_KINDS.has(record.kind)) return true;
    if (key === null)
      return issued?.length === 10 || record.issuer === undefined || !SHARED.test(record.number);
    return record.issuer === undefined || issuerKey(record.issuer) === key;
  });
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Numbers that say "a People's Committee" or "a People's Council" and not which. */
const SHARED = /(?:UBND|HĐND|UB)$/;

/** The document of this name that is in force on the day, or null when none or several are. */
export function pickByName(register: DocumentRegister, name: string, date: IsoDate): DocumentRecord | null {
  const alive = register.byName(name).filter((record) => record.from !== null && covers(record, date));
  return alive.length === 1 ? alive[0]! : null;
}
