import type { Range } from '@cancu/text';
import { type DelegateChain, delegateChains } from './delegates.ts';
import type { Delegate } from './delegation.ts';
import { guides, verbEnd, verbsBetween } from './verbs.ts';

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
/** "Bộ Tài chính trình Chính phủ quy định": whoever is asked regulates, not whoever prepares. */
const SUBMITTED = /(?:^|\s)trình $/u;
const ENTRUSTED = /(?:^|\s)(?:giao|giao cho|ủy quyền cho|phân cấp cho) $/iu;
/** Between a name and its verb. */
const AUXILIARY =
  /^(?: ?,)? (?:(?:và )?(?:các )?cơ quan (?:nhà nước |khác )?có thẩm quyền|có trách nhiệm|có thẩm quyền|có nhiệm vụ|có quyền|được giao|được quyền|chịu trách nhiệm|theo thẩm quyền|thống nhất quản lý và|căn cứ thẩm quyền|xem xét,?|quyết định,?|thống nhất)(?=[ ,])/u;
/** What goes before the verb and may name others. */
const DETOUR =
  /^(?: ?,)? (?:chủ trì|phối hợp|thống nhất với|sau khi|căn cứ|trên cơ sở|theo đề nghị|theo phạm vi|theo chức năng|theo nhiệm vụ|trong phạm vi|để |xây dựng|tổ chức xây dựng)/u;
const LONGEST_DETOUR = 320;
const PASSIVE = /(?:^|[\s,])(?:do|được|mà) $/iu;
const WEAK = /(?:theo|bằng|đúng)(?: các)? (?:quy định|hướng dẫn)(?: chi tiết| cụ thể)? của (?:các )?$/iu;
const LONGEST_SUBJECT = 600;

/** The powers that a sentence gives, in text order. `lead`: a name that an introduction above gives to a list of verbs. */
export function powersIn(sentence: string, lead: readonly Delegate[]): Power[] {
  const chains = delegateChains(sentence);
  const claimed = new Set<number>();
  const powers: Power[] = [];
  const led = lead.length > 0 ? ledBy(sentence, lead) : null;
  if (led) {
    claimed.add(0);
    powers.push(led);
  }
  chains.forEach((chain, i) => {
    const power = given(sentence, chains, i, claimed) ?? presupposed(sentence, chain);
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
  chains: readonly DelegateChain[],
  index: number,
  claimed: Set<number>,
): Power | null {
  const { who, at } = chains[index]!;
  const next = chains[index + 1];
  const before = sentence.slice(Math.max(0, at.start - 40), at.start);
  if (NOT_SUBJECT.test(before) && !ENTRUSTED.test(before)) return null;
  const verb = verbOf(sentence, at.end, chains);
  if (verb < 0 || claimed.has(verb)) return null;
  const end = verbEnd(sentence, verb);
  if (end < 0) return null;
  claimed.add(verb);
  const guiding = guides(sentence, verb);
  const active = { start: end, end: subjectEnd(sentence, end, next?.at.start) };
  if (hasWords(sentence, active) && !PASSIVE.test(before))
    return { who, subject: active, at: { start: at.start, end: active.end }, guiding, weak: false };
  const start = Math.max(0, at.start - LONGEST_SUBJECT, sentence.lastIndexOf('; ', at.start) + 1);
  const passive = { start, end: at.start };
  if (!hasWords(sentence, passive)) return null;
  return { who, subject: passive, at: { start, end }, guiding, weak: false };
}

/** The verb that a name is the subject of; -1 where it is that of none. */
function verbOf(sentence: string, from: number, chains: readonly DelegateChain[]): number {
  let at = from;
  for (let round = 0; round < 4; round++) {
    const rest = sentence.slice(at, at + 40);
    const auxiliary = AUXILIARY.exec(rest);
    if (!auxiliary) break;
    at += auxiliary[0].length;
  }
  const rest = sentence.slice(at, at + 40);
  if (DETOUR.test(rest)) {
    const stop = stopAfter(sentence, at);
    const others = chains.filter(({ at: named }) =>
      SUBMITTED.test(sentence.slice(0, named.start).slice(-12)),
    );
    return (
      verbsBetween(sentence, at, stop).find(
        (verb) => isVerb(sentence, verb) && !others.some(({ at: named }) => named.end + 1 === verb),
      ) ?? -1
    );
  }
  const gap = /^(?: ?,)? /u.exec(rest);
  if (!gap) return -1;
  const verb = at + gap[0].length;
  return verbsBetween(sentence, verb, verb + 10)[0] === verb ? verb : -1;
}

/** A verb behind a detour, not the noun of "theo quy định", "các quy định". */
function isVerb(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 14), at);
  return (
    !/(?:theo|các|những|và|của|có|được|đúng|một số|bằng|nội dung|từ|văn bản) $/iu.test(before) &&
    verbEnd(sentence, at) >= 0
  );
}

function stopAfter(sentence: string, from: number): number {
  const stop = sentence.slice(from, from + LONGEST_DETOUR).search(/[.;:]/u);
  return stop < 0 ? Math.min(sentence.length, from + LONGEST_DETOUR) : from + stop;
}

/** "theo quy định của Bộ trưởng Bộ Tài chính": whoever wrote this took it that the minister regulates. */
function presupposed(sentence: string, { who, at }: DelegateChain): Power | null {
  const before = sentence.slice(Math.max(0, at.start - 40), at.start);
  const words = WEAK.exec(before);
  if (!words) return null;
  const end = at.start - before.length + words.index;
  const start = Math.max(0, end - LONGEST_SUBJECT, sentence.lastIndexOf('; ', end) + 1);
  return {
    who,
    subject: { start, end },
    at: { start, end: at.end },
    guiding: /hướng dẫn/iu.test(words[0]),
    weak: true,
  };
}

function subjectEnd(sentence: string, from: number, next = sentence.length): number {
  const end = Math.min(sentence.length, from + LONGEST_SUBJECT);
  // Another who acts begins behind a semicolon or "và"; one who is only named among the words stays among them.
  const between = sentence.slice(from, next);
  const parted = /[;,.]\s*(?:và )?$/u.test(between)
    ? next - /[;,.]\s*(?:và )?$/u.exec(between)![0].length
    : end;
  return Math.min(end, Math.max(from, parted));
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
