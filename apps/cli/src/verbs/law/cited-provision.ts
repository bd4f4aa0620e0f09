import { type DocumentRegister, type ProvisionPlace, parseNumber } from '@cancu/law';
import { eitherName, KNOWN_NAMES, nameList, readCitations } from '@cancu/parser';
import type { CitedPath } from '@cancu/syntax';

/** What the words of a user cite: a document by number or by name, and the places in it; one empty place is the whole of it. */
export interface CitedProvision {
  readonly number: string | null;
  readonly name: string | null;
  /** Day or year of signing, where the words give it. */
  readonly issued: string | null;
  readonly places: readonly ProvisionPlace[];
}

const WHOLE: ProvisionPlace = { article: null, clause: null, point: null };
const NUMBER = /\d[\d.]*\/[\p{L}\d][\p{L}\d/.-]*/u;

/** Reads "khoản 4 Điều 27 Luật 80/2015/QH13", "Điều 5 Luật Đất đai", "80/2015/QH13"; null where no document is named. */
export function citedProvision(words: string, register: DocumentRegister): CitedProvision | null {
  const names = eitherName(KNOWN_NAMES, nameList(register.records.map(({ name }) => titleOf(name.vi))));
  const [citation] = readCitations(words.normalize('NFC'), 0, { names });
  const places = citation?.paths.map(placeOf) ?? [WHOLE];
  const number = NUMBER.exec(words)?.[0] ?? null;
  if (citation?.document.by === 'name') {
    const { document } = citation;
    return {
      number: document.number ?? number,
      name: document.name ?? null,
      issued: document.issued ?? null,
      places,
    };
  }
  if (number !== null && parseNumber(number) !== null) return { number, name: null, issued: null, places };
  if (citation !== undefined) return null;
  const name = words.trim();
  return name === '' ? null : { number: null, name, issued: null, places };
}

/** A list of names holds them without their kind. */
function titleOf(name: string): string {
  return name.replace(/^(?:Bộ luật|Luật|Pháp lệnh) /u, '');
}

function placeOf({ article, clause, point, appendix, chapter }: CitedPath): ProvisionPlace {
  if (article === undefined && appendix !== undefined)
    return { ...WHOLE, article: `Phụ lục ${appendix}`.trim() };
  if (article === undefined && chapter !== undefined) return { ...WHOLE, article: `Chương ${chapter}` };
  return { article: article ?? null, clause: clause ?? null, point: point ?? null };
}
