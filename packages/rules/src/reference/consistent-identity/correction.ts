import { type CitedText, citedTextsOf, type Draft, type Reference } from '@cancu/analysis';
import { contradictsAgency, parseNumber } from '@cancu/law';
import type { Fix } from '@cancu/lint';
import { trustedRecord } from '../../draft/known-record.ts';
import { dateLike, printedDateOf } from '../../draft/printed-date.ts';
import type { Contradiction } from './contradiction.ts';

/**
 * How to put a contradiction right. Safe only where the register and another citation of the draft say the same; a suggestion where
 * one of them does; none where nobody can tell.
 */
export function correctionOf(
  { id, one, other }: Contradiction,
  reference: Reference,
  text: CitedText,
  draft: Draft,
): Fix | null {
  if (id === 'two-dates' || id === 'register-date') return dateFix(other, reference, text, draft);
  if (id === 'impossible-date' || id === 'year') {
    const right = rightDay(text, reference);
    return right === null ? null : dateFix(right, reference, text, draft);
  }
  if (id === 'number-noise') return replaced(one, other, reference, draft, 'suggestion');
  return id === 'issuer' ? numberFix(reference, draft) : null;
}

function rightDay(text: CitedText, reference: Reference): string | null {
  const record = trustedRecord(text);
  if (record?.issued) return record.issued;
  const days = new Set(text.mentions.filter((one) => one !== reference).flatMap(dayOf));
  return days.size === 1 ? [...days][0]! : null;
}

function dayOf({ citation: { document } }: Reference): string[] {
  if (document.by !== 'name' || document.number === undefined) return [];
  return document.issued?.length === 10 ? [document.issued] : [];
}

function dateFix(day: string, reference: Reference, text: CitedText, draft: Draft): Fix | null {
  const printed = printedDateOf(reference.at, draft);
  if (!printed) return null;
  const words = dateLike(day, printed);
  if (draft.source.text.slice(printed.at.start, printed.at.end) === words) return null;
  const elsewhere = text.mentions.some((one) => one !== reference && dayOf(one).includes(day));
  const registered = trustedRecord(text)?.issued === day;
  return {
    kind: elsewhere && registered ? 'safe' : 'suggestion',
    title: { vi: `Sửa ngày ký thành ${words}`, en: `Change the date to ${day}` },
    edits: [{ at: printed.at, text: words }],
  };
}

/** Another number of the draft with this serial, year and day, whose sign is that of the issuer named here. */
function numberFix(reference: Reference, draft: Draft): Fix | null {
  const { document } = reference.citation;
  if (document.by !== 'name' || document.number === undefined || document.issuer === undefined) return null;
  const { number, issuer } = document;
  const wanted = parseNumber(number);
  const twin = citedTextsOf(draft).find((text) => {
    const parts = text.number === null ? null : parseNumber(text.number);
    const alike =
      parts &&
      wanted &&
      parts.serial === wanted.serial &&
      parts.year === wanted.year &&
      parts.type === wanted.type;
    return alike && text.number !== number && !contradictsAgency(parts.agencies[0] ?? '', issuer);
  });
  if (!twin || twin.number === null) return null;
  const registered = trustedRecord(twin)?.issued ?? null;
  const kind = registered !== null && registered === document.issued ? 'safe' : 'suggestion';
  return replaced(number, twin.number, reference, draft, kind);
}

/** The number in a citation, as it is printed, changed to another. */
function replaced(
  printed: string,
  number: string,
  { at }: Reference,
  draft: Draft,
  kind: Fix['kind'],
): Fix | null {
  const offset = draft.source.text.slice(at.start, at.end).indexOf(printed);
  if (offset < 0) return null;
  const start = at.start + offset;
  return {
    kind,
    title: { vi: `Sửa số hiệu thành ${number}`, en: `Change the number to ${number}` },
    edits: [{ at: { start, end: start + printed.length }, text: number }],
  };
}
