import type { Token } from './token.ts';

export interface CitedDate {
  /** ISO date, or a year alone. */
  readonly iso: string;
  readonly next: number;
}

/** "ngày 25 tháng 02 năm 2025", "ngày 25/02/2025". */
export function dateAt(list: readonly Token[], at: number): CitedDate | null {
  if (list[at]?.low !== 'ngày') return null;
  const words = list[at + 2]?.low === 'tháng' && list[at + 4]?.low === 'năm';
  const signs = DIVIDERS.has(list[at + 2]?.text ?? '') && DIVIDERS.has(list[at + 4]?.text ?? '');
  if (!words && !signs) return null;
  const iso = isoDate(list[at + 5]?.text, list[at + 3]?.text, list[at + 1]?.text);
  return iso === null ? null : { iso, next: at + 6 };
}

/** "năm 2015"; a year may also stand alone behind the name of a law ("Bộ luật Dân sự 2015"). */
export function yearAt(list: readonly Token[], at: number): CitedDate | null {
  const named = list[at]?.low === 'năm';
  const token = list[named ? at + 1 : at];
  if (!token || !/^(?:19[4-9]\d|20\d\d)$/.test(token.text)) return null;
  const next = named ? at + 2 : at + 1;
  const goesOn =
    DIVIDERS.has(list[next]?.text ?? '') && list[next + 1]?.kind === 'number' && list[next + 1]!.glued;
  return goesOn ? null : { iso: token.text, next };
}

const DIVIDERS: ReadonlySet<string> = new Set(['/', '-', '.']);

function isoDate(year = '', month = '', day = ''): string | null {
  if (!/^(?:1[89]|20)\d\d$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return null;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
