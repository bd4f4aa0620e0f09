import type { Bilingual, Verification } from './bilingual.ts';
import { covers, type Interval, type IsoDate } from './date.ts';
import type { DocumentKindId } from './kind.ts';
import { normaliseNumber } from './number.ts';
import { parseNumber } from './number-parts.ts';
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
}

/** A register that can be asked by number and by name. Any list of records makes one. */
export interface DocumentRegister {
  readonly records: readonly DocumentRecord[];
  /** Every record with that number: numbers without a year come back each year, and 2025 has two series of decrees. */
  byNumber(number: string): readonly DocumentRecord[];
  /** Every record with that name or alias, of any time. */
  byName(name: string): readonly DocumentRecord[];
}

/** Builds a register; both look-ups are constant in its size. */
export function documentRegister(records: readonly DocumentRecord[]): DocumentRegister {
  const numbers = index(records, (record) => [numberKey(record.number)]);
  const names = index(records, (record) => [record.name.vi, ...(record.aliases ?? [])].map(wordsKey));
  return {
    records,
    byNumber: (number) => numbers.get(numberKey(number)) ?? [],
    byName: (name) => names.get(wordsKey(name)) ?? [],
  };
}

function index(
  records: readonly DocumentRecord[],
  keys: (record: DocumentRecord) => readonly string[],
): ReadonlyMap<string, readonly DocumentRecord[]> {
  const map = new Map<string, DocumentRecord[]>();
  for (const record of records) {
    for (const key of new Set(keys(record))) map.set(key, [...(map.get(key) ?? []), record]);
  }
  return map;
}

/** `1/2021/NĐ-CP` and `01/2021/ND-CP` are one number. */
function numberKey(number: string): string {
  return normaliseNumber(number)
    .replace(/^0+(?=\d)/, '')
    .toUpperCase();
}

/**
 * The one document with this number, or null. A number without year names many documents: it is answered only when the
 * day or year of signing is given and fits.
 */
export function pickByNumber(
  register: DocumentRegister,
  number: string,
  issued?: IsoDate,
): DocumentRecord | null {
  const found = register.byNumber(number);
  const fitting = issued === undefined ? found : found.filter((record) => record.issued?.startsWith(issued));
  if (issued === undefined && !parseNumber(number)?.yearSlot) return null;
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The document of this name that is in force on the day, or null when none or several are. */
export function pickByName(register: DocumentRegister, name: string, date: IsoDate): DocumentRecord | null {
  const alive = register.byName(name).filter((record) => record.from !== null && covers(record, date));
  return alive.length === 1 ? alive[0]! : null;
}
