import type { LawText, ProvisionPlace, TextUnit } from '@cancu/law';
import { oneLine, ownCopy } from '@cancu/text';
import { kindOfUnit } from '../provision.ts';
import { delegateChains } from './delegates.ts';
import type { Delegate, Delegation } from './delegation.ts';
import { type Power, powersIn } from './powers.ts';
import { QuotedPlace } from './quoted-place.ts';
import { isBeneath } from './ranks.ts';
import { scopeOf } from './scope.ts';
import { sentencesOf } from './sentences.ts';
import { strengthOf } from './strength.ts';

/**
 * The clauses of a text that give somebody the power to regulate, in text order: who, what, how much. Linear in the length of the
 * text.
 */
export function delegationsIn({ record, articles, attachments = [] }: LawText): Delegation[] {
  const found: Delegation[] = [];
  for (const room of [articles, ...attachments.map((attached) => attached.articles)])
    for (const article of room)
      visit(article, { article: article.number, clause: null, point: null }, [], found);
  return found.map((one) => (isBeneath(one.who, record.kind) ? one : { ...one, weak: true }));
}

function visit(
  unit: TextUnit,
  place: ProvisionPlace,
  lead: readonly Delegate[],
  found: Delegation[],
  amended?: ProvisionPlace,
): void {
  const { text, units } = unit;
  const quoted = new QuotedPlace(unit.title ?? '', amended);
  let ahead = lead;
  for (const at of sentencesOf(text)) {
    const sentence = text.slice(at.start, at.end);
    const where = quoted.read(sentence, place);
    // What a list says stands in the units below its colon, or in lines of its own.
    const listed = /:$/u.test(sentence)
      ? units
          .map((inner) => inner.text)
          .join(' ')
          .slice(0, 600)
      : '';
    for (const power of powersIn(sentence, ahead).filter(
      ({ at: here }) => !isMentioned(sentence, here.start),
    ))
      found.push(delegation(power, { unit, place, sentence, start: at.start, listed, ...where }));
    if (/:$/u.test(sentence)) ahead = leadOf(sentence);
  }
  for (const inner of units) visit(inner, placeIn(place, inner), ahead, found, quoted.instructed);
}

function placeIn(place: ProvisionPlace, inner: TextUnit): ProvisionPlace {
  return kindOfUnit(inner) === 'clause'
    ? { ...place, clause: inner.number, point: null }
    : { ...place, point: inner.number };
}

interface Spot {
  readonly unit: TextUnit;
  readonly place: ProvisionPlace;
  readonly sentence: string;
  /** Of the sentence in the words of the unit. */
  readonly start: number;
  readonly listed: string;
  readonly quoted: boolean;
  readonly here: ProvisionPlace;
}

function delegation(power: Power, spot: Spot): Delegation {
  const { who, guiding, weak, at } = power;
  const words = spot.sentence.slice(power.subject.start, power.subject.end);
  const trimmed = spot.sentence.slice(at.start, at.end).replace(/[\s.;]+$/u, '');
  const scope = scopeOf(subjectWords(words), spot.here);
  return {
    place: spot.place,
    unit: spot.unit,
    who,
    strength: strengthOf(`${words} ${spot.listed}`, guiding),
    subject: ownCopy(subjectWords(words)),
    scope: scope.places,
    scopeStated: scope.stated,
    weak,
    quoted: spot.quoted,
    at: { start: spot.start + at.start, end: spot.start + at.start + trimmed.length },
    text: ownCopy(trimmed),
  };
}

const DUTIES = /^(?:[\p{L}\d]{1,3}[.)] )?$|(?:^|\s)(?:giao|giao cho) $/iu;

/** Whom an introduction charges with what is listed below: "Bộ trưởng Bộ Y tế có trách nhiệm sau đây:". */
function leadOf(sentence: string): readonly Delegate[] {
  const [chain] = delegateChains(sentence);
  if (!chain || !DUTIES.test(sentence.slice(0, chain.at.start))) return [];
  const behind = sentence.slice(chain.at.end);
  return /^(?::| (?:có|chịu) (?:các )?(?:trách nhiệm|nhiệm vụ|quyền hạn|thẩm quyền|nhiệm vụ, quyền hạn)[^.;]{0,120}:)$/u.test(
    behind,
  )
    ? chain.who
    : [];
}

const LONGEST_MENTION = 400;

/** Words in quotation marks inside a sentence are spoken about: "bãi bỏ cụm từ “do Bộ trưởng quy định”". */
function isMentioned(sentence: string, at: number): boolean {
  const from = Math.max(1, at - LONGEST_MENTION);
  const before = sentence.slice(from, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** Without the signs, the label of a quoted clause and the "do" of "… do Chính phủ quy định" at its ends. */
function subjectWords(words: string): string {
  return oneLine(words)
    .replace(/^[,;:"“\s]+/u, '')
    .replace(/^(?:\d{1,3}\p{L}?\.|\p{L}\d?\)) /u, '')
    .replace(/[,;:.”"\s]+$/u, '')
    .replace(/ (?:do|mà|được)$/u, '');
}
