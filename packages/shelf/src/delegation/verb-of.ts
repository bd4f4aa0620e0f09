import type { DelegateChain } from './delegates.ts';
import { verbEnd, verbsBetween } from './verbs.ts';

/** Between a name and its verb. */
const AUXILIARY =
  /^(?: ?,)? (?:(?:và )?(?:các )?cơ quan (?:nhà nước |khác )?có thẩm quyền|có trách nhiệm|có thẩm quyền|có nhiệm vụ|có quyền|được giao|được quyền|chịu trách nhiệm|theo thẩm quyền|thống nhất quản lý và|căn cứ thẩm quyền|xem xét,?|quyết định,?|thống nhất)(?=[ ,])/u;
/** What goes before the verb and may name others. */
const DETOUR =
  /^(?: ?,)? (?:chủ trì|phối hợp|thống nhất với|sau khi|căn cứ|trên cơ sở|theo đề nghị|theo phạm vi|theo chức năng|theo nhiệm vụ|trong phạm vi|để |xây dựng|tổ chức xây dựng)/u;
const LONGEST_DETOUR = 320;
/** "Bộ Tài chính trình Chính phủ quy định": whoever is asked regulates, not whoever prepares. */
const SUBMITTED = /(?:^|\s)trình $/u;

/** Offsets right behind names of those to whom something is submitted: a verb there is theirs. */
export function submittedVerbs(sentence: string, chains: readonly DelegateChain[]): ReadonlySet<number> {
  const submitted = chains.filter(({ at }) =>
    SUBMITTED.test(sentence.slice(Math.max(0, at.start - 12), at.start)),
  );
  return new Set(submitted.map(({ at }) => at.end + 1));
}

/** The verb that a name ending at `from` is the subject of; -1 where it is that of none. `submitted`: see `submittedVerbs`. */
export function verbOf(sentence: string, from: number, submitted: ReadonlySet<number>): number {
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
    const verbs = verbsBetween(sentence, at, stop);
    return verbs.find((verb) => isVerb(sentence, verb) && !submitted.has(verb)) ?? -1;
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
