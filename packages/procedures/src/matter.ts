import { type ActionWord, actionAt } from './actions.ts';
import { matchesFrom } from './matches.ts';
import type { Action } from './procedure.ts';
import type { Reading } from './reading.ts';

/** What is applied for: the actions in one breath ("cấp, cấp lại") and the thing, as a stretch of the text. */
export interface Matter {
  readonly action: Action;
  /** All actions named in one breath, the main one first. */
  readonly actions: readonly Action[];
  /** What a notice or a confirmation is of: "thông báo *chấm dứt* …"; null where the thing says it. */
  readonly nested: Action | null;
  /** The words of the actions, then the thing; offsets in the text given. */
  readonly start: number;
  readonly thingStart: number;
  readonly end: number;
  /** The thing's words, folded, for comparing. */
  readonly thing: readonly string[];
}

/** "đăng ký thay đổi …" asks for the change, "đăng ký hoạt động" for the entry. */
const YIELDING = new Set<Action>(['register', 'declare']);

const SEPARATOR = /\s*(?:,|\/|\bva\b|\bhoac\b|-)?\s+/y;
const LONGEST_THING = 240;

/** Reads "cấp, cấp lại Giấy phép …" at `from`; null where no action begins there. */
export function matterAt(
  reading: Reading,
  from: number,
  stop: number = reading.folded.length,
  ends: ThingEnds = 'sentence',
): Matter | null {
  const { folded } = reading;
  const words: { word: ActionWord; joined: boolean }[] = [];
  let at = from;
  let joined = false;
  for (;;) {
    const word = actionAt(reading, at);
    if (!word || word.end > stop) break;
    words.push({ word, joined });
    SEPARATOR.lastIndex = word.end;
    const gap = SEPARATOR.exec(folded);
    if (!gap) {
      at = word.end;
      break;
    }
    joined = gap[0].trim() !== '';
    at = word.end + gap[0].length;
  }
  const last = words.at(-1);
  if (!last) return null;
  const thingStart = joined ? skipBlank(folded, last.word.end) : at;
  const end = thingEnd(
    folded,
    thingStart,
    Math.min(stop, thingStart + LONGEST_THING),
    ends === 'sentence' ? END : HEADING_END,
  );
  const actions = breaths(words);
  if (isNoAct(folded.slice(thingStart, end), actions)) return null;
  return {
    action: actions[0]!,
    actions,
    nested: nestedIn(words, actions[0]!),
    start: from,
    thingStart,
    end,
    thing: contentWords(folded.slice(thingStart, end)),
  };
}

/** "sự chấp thuận *của* …" names what is had, "bổ sung *hồ sơ*" the completing of papers: nothing is applied for. */
function isNoAct(thing: string, actions: readonly Action[]): boolean {
  if (/^(?:cua|hoac\s+co\s+quan)\b/.test(thing)) return true;
  return (
    actions[0] === 'amend' &&
    /^(?:theo\s+yeu\s+cau|(?:thanh\s+phan\s+)?ho\s+so|tai\s+lieu|giay\s+to)\b/.test(thing)
  );
}

/** A thing without a word of action before it; the action is the caller's. */
export function thingAt(reading: Reading, from: number, stop: number, action: Action): Matter | null {
  const end = thingEnd(reading.folded, from, Math.min(stop, from + LONGEST_THING), END);
  const thing = contentWords(reading.folded.slice(from, end));
  return thing.length < 2
    ? null
    : { action, actions: [action], nested: null, start: from, thingStart: from, end, thing };
}

function nestedIn(words: readonly { word: ActionWord; joined: boolean }[], main: Action): Action | null {
  const second = words.findIndex(({ joined }, i) => i > 0 && joined);
  const first = second < 0 ? words : words.slice(0, second);
  return first.find(({ word }) => word.action !== main && !YIELDING.has(word.action))?.word.action ?? null;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}

/** "kiểm tra cấp …", "đăng ký kiểm tra …": of several words without a comma, the one that says what is got. */
function yielding(group: readonly Action[]): Action {
  const [first] = group;
  if (first !== 'appraise' && !YIELDING.has(first!)) return first!;
  const rest = group.filter((action) => !YIELDING.has(action) && action !== 'approve');
  return rest.find((action) => action !== 'appraise' && action !== 'exempt') ?? rest[0] ?? first!;
}

/** One action for each member of the list; words without a comma between them are one act. */
function breaths(words: readonly { word: ActionWord; joined: boolean }[]): Action[] {
  const out: Action[] = [];
  let group: Action[] = [];
  const close = (): void => {
    if (group.length === 0) return;
    const chosen = yielding(group);
    if (!out.includes(chosen)) out.push(chosen);
    group = [];
  };
  for (const { word, joined } of words) {
    if (joined) close();
    group.push(word.action);
  }
  close();
  // "thẩm định, cấp …": the examination is a step to the issue.
  if (out.length > 1 && out[0] === 'appraise') out.push(out.shift()!);
  return out;
}

const ENDS: readonly string[] = [
  '[:;(“"]|\\.(?=\\s|$)',
  '\\b(?:bao gom|gom|nhu sau|ke tu|kem theo|ban hanh kem|thuc hien nhu|truc tiep|co trach nhiem|co van ban|phai|thi(?! (?:cong|hanh|truong|sinh|dua|diem|tuyen|thuc))|khi(?! (?:tuong|hau|dot|cu|hoa|thai|ga))|neu)\\b',
  '\\bquy dinh (?:tai|cua|chi tiet)\\b|\\bduoc (?:quy dinh|thuc hien)\\b|\\bthuc hien (?:theo|tai|qua|bang)\\b',
  '\\btheo (?:quy dinh|mau|trinh tu|de nghi|thu tu|khoan|diem|phan cap|quy trinh|nghi dinh nay)\\b',
  '(?<!lien quan )\\b(?:den|toi)\\b|\\bgui\\b|(?<!da )\\bnop\\b|(?<!(?:cu|luu|tam|noi) )\\btru\\b|(?<!(?:quy|cong|lo|chuong|phat|giao|qua) )\\btrinh\\b(?! (?:tu|do|dien))',
  '\\btrong (?:thoi (?:han|gian)|cac truong hop|truong hop|vong)\\b|\\btruoc (?:khi|ngay)\\b|\\bdoi voi truong hop\\b',
  '\\btai (?:khoan|diem|dieu|co quan|so|bo)\\b|\\bcua (?:nghi dinh|so|bo|uy ban|co quan|to chuc|nguoi)\\b|\\bvoi (?:co quan|bo|so|uy ban)\\b',
  '\\bbang (?:van ban|ban giay|hinh thuc|mot trong)\\b|\\bqua (?:dich vu|cong|he thong|mang|duong)\\b|\\btren (?:cong|moi truong|he thong)\\b',
  '\\bcho (?:bo|so|co quan|uy ban|to chuc|doanh nghiep|ca nhan|nguoi)\\b|\\bde (?:duoc|phuc vu|thuc hien|xac nhan|duoc|giai quyet|lam)\\b',
  ', (?=(?:trong|truong hop|ho so|co quan|neu|ke tu|so luong|gui|nop|bao gom|gom|kem theo|doanh nghiep|cong ty|to chuc|ca nhan|nguoi|chu|so|bo|uy ban|cuc|ngan hang nha)\\b)',
  '\\bva (?=(?:gui|nop|nhan|chiu|thuc hien)\\b)|\\b(?:lap|co) (?=(?:\\d|mot|ho so|danh sach))',
];
/** A thing named in a heading goes on to its end; in a sentence it ends before the next act. */
export type ThingEnds = 'sentence' | 'heading';
const HEADING_END = /[:“"]|\btheo\s+quy\s+dinh\b|\b(?:duoc\s+)?quy\s+dinh\s+tai\b|\bban\s+hanh\s+kem\b/g;
const END = new RegExp(ENDS.join('|').replaceAll(' ', '\\s+'), 'g');

function thingEnd(folded: string, from: number, stop: number, pattern: RegExp): number {
  const before = Math.max(0, from - 12);
  const [found] = matchesFrom(pattern, folded.slice(before, stop + 40), from - before);
  let end = found ? Math.min(stop, before + found.index) : stop;
  for (;;) {
    while (end > from && /[\s,\-–]/.test(folded[end - 1]!)) end--;
    // "nội dung tồn tại", "người khuyết tật hiện tại" end in a word of their own.
    const tail = /\s(?:va|hoac|cho|thi|de|(?<!\b(?:ton|hien|khuyet)\s)tai|ve|cua|do|la)$/.exec(
      folded.slice(Math.max(from, end - 16), end),
    );
    if (!tail) return end;
    end -= tail[0].length;
  }
}

/** Words that do not tell things apart. */
const EMPTY = new Set(
  'va hoac cua cho cac nhung mot doi voi ve theo tai o do duoc trong viec giay so thuoc la'.split(' '),
);

export function contentWords(folded: string): string[] {
  return folded
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !EMPTY.has(word));
}

/** How far the words of two things are the same, 0…1: shared words over those of the shorter one. */
export function sameness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const rest = [...long];
  let shared = 0;
  for (const word of short) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return shared / short.length;
}
