import type { CitedText, Draft, Reference } from '@cancu/analysis';
import { type DocumentRecord, parseNumber } from '@cancu/law';
import { normaliseWords } from '@cancu/text';
import { trustedRecord } from '../../draft/known-record.ts';
import { recordWords } from '../../draft/record-words.ts';
import type { Contradiction } from './contradiction.ts';

/** What the citations of one document say against each other and against the register, by the citation that is in the wrong. */
export function acrossCitations(text: CitedText, draft: Draft): ReadonlyMap<Reference, Contradiction> {
  const wrong = new Map<Reference, Contradiction>();
  const parts = text.number === null ? null : parseNumber(text.number);
  // Provinces share their numbers, and the decrees of 2025 came in two series: there a second day is a second document.
  const shared =
    !parts?.yearSlot ||
    parts.agencies.some((agency) => /^(?:UBND|HĐND)/.test(agency)) ||
    (parts.type === 'NĐ' && parts.year === '2025');
  const record = trustedRecord(text);
  // A day of another year than the number is wrong in itself and reported as that.
  const dated = shared ? [] : text.mentions.filter((mention) => dayOf(mention)?.startsWith(parts.year ?? ''));
  const right = record?.issued ?? mostSaid(dated);
  for (const mention of dated) {
    const day = dayOf(mention)!;
    if (right === null || day === right) continue;
    const elsewhere = dated.find((one) => dayOf(one) === right);
    if (!elsewhere && isSwapped(day, right)) continue;
    wrong.set(mention, {
      id: record?.issued ? 'register-date' : 'two-dates',
      plain: isPlain(day, right, record, elsewhere !== undefined),
      one: day,
      other: right,
      at: mention.at,
      ...(elsewhere && { related: elsewhere.at }),
    });
  }
  if (record && !('why' in text.resolution) && text.resolution.by === 'number-mended') {
    const [mention, found] = misprinted(text, record) ?? [];
    if (mention && found) wrong.set(mention, found);
  }
  if (record) for (const [mention, found] of misnamed(text, record, draft)) wrong.set(mention, found);
  return wrong;
}

/** A number as printed; blanks may stand around the hyphens of its sign. */
const NUMBER = /\d[\p{L}\d.]*\/(?:\d{4}\/)?[\p{L}\d]+(?:\s?-\s?[\p{L}\d]+)*/u;

/** "64/2025/QHI15": told once, where it is printed first. */
function misprinted({ mentions }: CitedText, { number }: DocumentRecord): [Reference, Contradiction] | null {
  for (const mention of mentions) {
    const printed = NUMBER.exec(mention.citation.text)?.[0].replace(/\s+/g, '');
    if (printed === undefined || printed.toUpperCase() === number.toUpperCase()) continue;
    return [mention, { id: 'number-noise', plain: false, one: printed, other: number, at: mention.at }];
  }
  return null;
}

function dayOf({ citation: { document } }: Reference): string | null {
  if (document.by !== 'name' || document.number === undefined) return null;
  return document.issued?.length === 10 ? document.issued : null;
}

/** The day that most citations give, the first of equals; null where all agree. */
function mostSaid(mentions: readonly Reference[]): string | null {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const day = dayOf(mention)!;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts.size < 2 ? null : [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** Lists that were filled by machine now and then have day and month changed about. */
function isSwapped(a: string, b: string): boolean {
  const [year, month, day] = b.split('-');
  return a === `${year}-${day}-${month}`;
}

const LAWS: ReadonlySet<string> = new Set(['luat', 'bo-luat', 'phap-lenh']);
const MONTH = 31 * 86_400_000;

/** A law bears the day it was passed, and is cited by the day it was promulgated too: near days need a reader. */
function isPlain(a: string, b: string, record: DocumentRecord | null, elsewhere: boolean): boolean {
  const near = Math.abs(Date.parse(a) - Date.parse(b)) < MONTH;
  if (near && record !== null && LAWS.has(record.kind)) return false;
  // Against the draft alone the register has to have been checked by hand: lists have slips of their own.
  return elsewhere || record?.standing === undefined || record.standing === 'hand';
}

/** "Luật Đất đai số 80/2015/QH13": the number is another law's, and the name is none of its names. */
function* misnamed(
  { mentions, resolution }: CitedText,
  record: DocumentRecord,
  { law: { register } }: Draft,
): Iterable<[Reference, Contradiction]> {
  const byNumber = resolution.record !== null && resolution.by === 'number';
  // A resolution may bear the number of a law; lists take the one for the other, and its title gives it away.
  if (!byNumber || !LAWS.has(record.kind) || !/^(?:bộ luật|luật|pháp lệnh) (?!về )/iu.test(record.name.vi))
    return;
  const own = [record.name.vi, ...(record.aliases ?? [])].map(normaliseWords);
  for (const mention of mentions) {
    const { document } = mention.citation;
    if (document.by !== 'name' || document.number === undefined || document.name === undefined) continue;
    const name = normaliseWords(document.name);
    if (own.some((one) => one.includes(name) || name.includes(one))) continue;
    const others = register.byName(document.name);
    if (others.some(({ number }) => number === record.number)) continue;
    // Lists have slips of their own: the law that is meant must stand beside the other in the same National Assembly's.
    const meant = others.some(
      ({ number }) => number.split('/').slice(1).join() === record.number.split('/').slice(1).join(),
    );
    if (!meant) continue;
    const found: Contradiction = {
      id: 'register-name',
      plain: true,
      one: document.name,
      other: recordWords(record),
      at: mention.at,
    };
    yield [mention, found];
  }
}
