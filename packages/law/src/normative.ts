import { covers, type IsoDate } from './date.ts';
import type { ClassReason } from './document-class.ts';
import type { DocumentKind, DocumentKindId, NormativeRule } from './kind.ts';
import type { NumberParts } from './number-parts.ts';

/** Numbers carried no year before Nghị định/Luật of 1996; from then a missing year marks an administrative text. */
const YEAR_IN_NUMBERS_SINCE = '1997-01-01';

/** Whether a document of a kind is a legal one, with the reason. */
export interface NormativeReading {
  readonly normative: boolean;
  readonly certain: boolean;
  readonly reason: ClassReason;
}

/** A year in the number makes a legal document of those kinds that exist in both natures (Luật 80/2015/QH13 Điều 10). */
export function readNormative(
  kind: DocumentKind,
  parts: NumberParts | null,
  date: IsoDate | null,
): NormativeReading {
  if (kind.normative.length === 0) return { normative: false, certain: true, reason: 'administrative-kind' };
  const rule = ruleAt(kind, date ?? (parts?.year ? `${parts.year}-12-31` : null));
  if (!rule) {
    const yearless = parts !== null && !parts.yearSlot;
    if (yearless) return { normative: false, certain: true, reason: 'no-year-in-number' };
    // A year in the number contradicts a kind that had none: perhaps the head was misread.
    const certain = kind.normative.every((known) => known.year === 'any');
    return { normative: false, certain, reason: 'type-not-in-force-at-date' };
  }
  if (rule.year === 'any') return { normative: true, certain: true, reason: 'always-normative' };
  return byYear(parts, date);
}

/** Without a date the latest rule counts. */
function ruleAt(kind: DocumentKind, date: IsoDate | null): NormativeRule | undefined {
  return date === null ? kind.normative.at(-1) : kind.normative.find((rule) => covers(rule, date));
}

function byYear(parts: NumberParts | null, date: IsoDate | null): NormativeReading {
  if (!parts) return { normative: true, certain: false, reason: 'number-missing' };
  if (parts.yearSlot) {
    const blank = parts.serial === null || parts.year === null;
    return { normative: true, certain: true, reason: blank ? 'draft-number-blank' : 'year-in-number' };
  }
  if (parts.serial === null) return { normative: true, certain: false, reason: 'draft-number-without-year' };
  if (date !== null && date < YEAR_IN_NUMBERS_SINCE)
    return { normative: true, certain: false, reason: 'before-1997' };
  return { normative: false, certain: true, reason: 'no-year-in-number' };
}

/** The administrative twin of a kind: a decision or resolution without year in its number. */
export function administrativeTwin(kind: DocumentKindId): DocumentKindId {
  if (kind.startsWith('quyet-dinh')) return 'quyet-dinh-hanh-chinh';
  return kind.startsWith('nghi-quyet') ? 'nghi-quyet-hanh-chinh' : kind;
}
