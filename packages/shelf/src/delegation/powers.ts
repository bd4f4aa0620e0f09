import type { Range } from '@cancu/text';
import { type DelegateChain, delegateChains } from './delegates.ts';
import type { Delegate } from './delegation.ts';
import { submittedVerbs, verbOf } from './verb-of.ts';
import { guides, verbEnd } from './verbs.ts';

/** A power to regulate that a sentence gives, by offsets in the sentence. */
export interface Power {
  readonly who: readonly Delegate[];
  /** Words of what is regulated: behind the verb, or before it where it stands last ("… do Chính phủ quy định"). */
  readonly subject: Range;
  /** From whoever is named to the end of the subject, or the other way round. */
  readonly at: Range;
  readonly guiding: boolean;
  readonly weak: boolean;
}

/** Words right before a name that make it somebody who is asked, told or written about, not who regulates. */
const NOT_SUBJECT =
  /(?:^|[\s,(])(?:của|với|báo cáo|tới|đến|từ|bởi|thuộc|gửi|về|trừ|xin|đề nghị|kiến nghị|tham mưu|giúp|(?<!(?:giao|quyền|cấp|nhiệm) )cho) $/iu;
const ENTRUSTED = /(?:^|\s)(?:giao|giao cho|ủy quyền cho|phân cấp cho) $/iu;
const PASSIVE = /(?:^|[\s,])(?:do|được|mà) $/iu;
const WEAK = /(?:theo|bằng|đúng)(?: các)? (?:quy định|hướng dẫn)(?: chi tiết| cụ thể)? của (?:các )?$/iu;
const LONGEST_SUBJECT = 600;

/** Whoever regulates in a sentence that ends documents does so in their titles. */
const ENDED = / hết hiệu lực(?: thi hành)? (?:kể )?từ /u;

/** The powers that a sentence gives, in text order. `lead`: a name that an introduction above gives to a list of verbs. */
export function powersIn(sentence: string, lead: readonly Delegate[]): Power[] {
  if (ENDED.test(sentence)) return [];
  const chains = delegateChains(sentence);
  const submitted = submittedVerbs(sentence, chains);
  const claimed = new Set<number>();
  const powers: Power[] = [];
  const led = lead.length > 0 ? ledBy(sentence, lead) : null;
  if (led) {
    claimed.add(0);
    powers.push(led);
  }
  chains.forEach((chain, i) => {
    const power = given(sentence, chain, chains[i + 1], submitted, claimed) ?? presupposed(sentence, chain);
    if (power) powers.push(power);
  });
  return powers.map((power, i) => cut(power, powers[i + 1]));
}

/** "a) Quy định trình tự, thủ tục …" below "Bộ Y tế có trách nhiệm:". */
function ledBy(sentence: string, who: readonly Delegate[]): Power | null {
  const at =
    /^[^\p{L}]*(?:(?:[\p{L}\d]{1,3}[.)]|[-–+])\s*)?(?:Chủ trì, phối hợp [^.;]{0,160}? (?=quy định|ban hành))?/u.exec(
      sentence,
    )![0].length;
  const end = verbEnd(sentence, at);
  if (end < 0) return null;
  const subject = { start: end, end: subjectEnd(sentence, end) };
  if (!hasWords(sentence, subject)) return null;
  return { who, subject, at: { start: at, end: subject.end }, guiding: guides(sentence, at), weak: false };
}

function given(
  sentence: string,
  { who, at }: DelegateChain,
  next: DelegateChain | undefined,
  submitted: ReadonlySet<number>,
  claimed: Set<number>,
): Power | null {
  const before = sentence.slice(Math.max(0, at.start - 40), at.start);
  if (NOT_SUBJECT.test(before) && !ENTRUSTED.test(before)) return null;
  const verb = verbOf(sentence, at.end, submitted);
  if (verb < 0 || claimed.has(verb)) return null;
  const end = verbEnd(sentence, verb);
  if (end < 0) return null;
  claimed.add(verb);
  const guiding = guides(sentence, verb);
  const active = { start: end, end: subjectEnd(sentence, end, next?.at.start) };
  if (hasWords(sentence, active) && !PASSIVE.test(before))
    return { who, subject: active, at: { start: at.start, end: active.end }, guiding, weak: false };
  const start = subjectStart(sentence, at.start);
  const passive = { start, end: at.start };
  if (!hasWords(sentence, passive)) return null;
  return { who, subject: passive, at: { start, end }, guiding, weak: false };
}

/** "theo quy định của Bộ trưởng Bộ Tài chính": whoever wrote this took it that the minister regulates. */
function presupposed(sentence: string, { who, at }: DelegateChain): Power | null {
  const before = sentence.slice(Math.max(0, at.start - 40), at.start);
  const words = WEAK.exec(before);
  if (!words) return null;
  const end = at.start - before.length + words.index;
  const start = subjectStart(sentence, end);
  return {
    who,
    subject: { start, end },
    at: { start, end: at.end },
    guiding: /hướng dẫn/iu.test(words[0]),
    weak: true,
  };
}

/** Where the words begin that stand before a verb, or before "theo quy định của". */
function subjectStart(sentence: string, end: number): number {
  const from = Math.max(0, end - LONGEST_SUBJECT);
  const parted = sentence.slice(from, end).lastIndexOf('; ');
  return from + parted + 1;
}

/** Another who acts begins behind a semicolon or "và"; one who is only named among the words stays among them. */
function subjectEnd(sentence: string, from: number, next = sentence.length): number {
  const end = Math.min(sentence.length, from + LONGEST_SUBJECT);
  const parted = /[;,.]\s*(?:và )?$/u.exec(sentence.slice(Math.max(from, next - 8), next));
  return parted === null ? end : Math.min(end, Math.max(from, next - parted[0].length));
}

function hasWords(sentence: string, { start, end }: Range): boolean {
  return /\p{L}{2}/u.test(sentence.slice(start, end));
}

/** Where a further power begins inside the subject of one, the subject ends. */
function cut(power: Power, next: Power | undefined): Power {
  if (!next || next.at.start <= power.subject.start || next.at.start >= power.subject.end) return power;
  const end = next.at.start;
  return {
    ...power,
    subject: { start: power.subject.start, end },
    at: { start: power.at.start, end: Math.max(end, power.at.start) },
  };
}
