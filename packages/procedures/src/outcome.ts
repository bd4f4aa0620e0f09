import type { Range } from '@cancu/text';
import { actionAt } from './actions.ts';
import { actorAtHead, authoritiesIn } from './actors.ts';
import { contentWords, type Matter, matterAt } from './matter.ts';
import type { Action } from './procedure.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';

/**
 * An outcome that only an authority can give, told of someone outside it but without papers, filing or steps: a procedure may
 * hide behind it ("phải được … chấp thuận", "được cấp lại theo đề nghị của …").
 */
export interface Outcome {
  readonly at: Range;
  readonly segment: Segment;
  readonly matter: Matter;
}

export function outcomeIn(reading: Reading, segment: Segment): Outcome | null {
  const matter =
    onRequest(reading, segment) ??
    required(reading, segment) ??
    submitted(reading, segment) ??
    examined(reading, segment);
  return matter && matter.thing.length > 1 ? { at: segment.at, segment, matter } : null;
}

const PASSIVE = /\b(?:duoc|bi)\s+/g;
const AT_REQUEST = /\btheo\s+(?:don\s+)?(?:de\s+nghi|yeu\s+cau)\s+cua\s+/;

/** "Thẻ bị rách được cấp lại theo đề nghị của người có thẻ." */
function onRequest(reading: Reading, segment: Segment): Matter | null {
  for (const found of segment.text.matchAll(PASSIVE)) {
    const verb = segment.at.start + found.index + found[0].length;
    const word = actionAt(reading, verb);
    if (!word) continue;
    const from = word.end - segment.at.start;
    const request = AT_REQUEST.exec(segment.text.slice(from, from + 80));
    if (!request) continue;
    const asker = word.end + request.index + request[0].length;
    if (actorAtHead(reading, { start: asker, end: segment.at.end })?.kind !== 'applicant') continue;
    return of(reading, word.action, segment, found.index);
  }
  return null;
}

const MUST =
  /\bphai\s+(?:duoc\s+|co\s+(?:(?:van\s+ban|giay|y\s+kien)\s+)?(?:(chap\s+thuan|dong\s+y|phe\s+duyet|cho\s+phep)|(xac\s+nhan))(?:\s+bang\s+van\s+ban)?\s+cua\s+)/g;
const ALLOWS = /^\s*(?:xem\s+xet\s*,?\s*)?(?:chap\s+thuan|phe\s+duyet|cho\s+phep|dong\s+y|cap\s+phep)\b/;
/** Approvals inside the State: plans, budgets, public investment, texts. */
const OF_THE_STATE =
  /\b(?:quy\s+hoach|ke\s+hoach|danh\s+muc|du\s+toan|ngan\s+sach|von\s+nha\s+nuoc|dau\s+tu\s+cong|nhiem\s+vu|du\s+thao|bien\s+che|cong\s+chuc|vien\s+chuc|can\s+bo|tai\s+san\s+cong|cong\s+khai|bao\s+cao)\b/;

/** "Việc lấp hồ phải được Ủy ban nhân dân tỉnh chấp thuận", "phải có xác nhận của Ủy ban nhân dân cấp xã". */
function required(reading: Reading, segment: Segment): Matter | null {
  if (OF_THE_STATE.test(segment.text)) return null;
  for (const found of segment.text.matchAll(MUST)) {
    const end = segment.at.start + found.index + found[0].length;
    const [body] = authoritiesIn(reading, { start: end, end: Math.min(segment.at.end, end + 60) });
    if (!body || actorAtHead(reading, segment.at)?.kind === 'authority') continue;
    if (found[2]) return of(reading, 'confirm', segment, found.index);
    if (found[1]) return of(reading, 'approve', segment, found.index);
    if (body.start === end && ALLOWS.test(reading.folded.slice(body.end, body.end + 40)))
      return of(reading, 'approve', segment, found.index);
  }
  return null;
}

const BY = /\bdo\s+/g;
const SUBMITS = /^[^,.;]{2,60}?\b(?:trinh|de\s+nghi|de\s+xuat|nop)\b/;
const CONSIDERS = /\b(?:xem\s+xet|phe\s+duyet|chap\s+thuan|cho\s+phep|cong\s+nhan)\b/;

/** "Ủy ban nhân dân tỉnh xem xét, phê duyệt phương án do hợp tác xã trình." */
function submitted(reading: Reading, segment: Segment): Matter | null {
  if (OF_THE_STATE.test(segment.text)) return null;
  const body = actorAtHead(reading, segment.at);
  if (body?.kind !== 'authority') return null;
  const verb = CONSIDERS.exec(segment.text);
  if (!verb) return null;
  for (const found of segment.text.matchAll(BY)) {
    if (found.index < verb.index) continue;
    const whom = segment.at.start + found.index + found[0].length;
    if (actorAtHead(reading, { start: whom, end: segment.at.end })?.kind !== 'applicant') continue;
    if (!SUBMITS.test(segment.text.slice(found.index + found[0].length, found.index + 90))) continue;
    const considered = /^xem\s+xet\s*,?\s*/.exec(verb[0] + segment.text.slice(verb.index + verb[0].length));
    return matterAt(
      reading,
      segment.at.start + verb.index + (considered?.[0].length ?? 0),
      segment.at.start + found.index,
    );
  }
  return null;
}

const AFTER_EXAMINATION =
  /^[^.;]{0,80}\b(?:khi|sau\s+khi)\b[^.;]{0,60}\b(?:tham\s+dinh|kiem\s+tra\s+thuc\s+te|sat\s+hach)\b/;

/** "Làng nghề được công nhận khi Hội đồng thẩm định hồ sơ …" */
function examined(reading: Reading, segment: Segment): Matter | null {
  for (const found of segment.text.matchAll(PASSIVE)) {
    const verb = segment.at.start + found.index + found[0].length;
    const word = actionAt(reading, verb);
    if (!word || !GRANTED.has(word.action)) continue;
    if (!AFTER_EXAMINATION.test(segment.text.slice(word.end - segment.at.start))) continue;
    return of(reading, word.action, segment, found.index);
  }
  return null;
}

const GRANTED = new Set<Action>(['issue', 'recognise', 'designate', 'confirm']);

/** The thing that stands before its verb: from the head of the sentence to what is said of it. */
function of(reading: Reading, action: Action, segment: Segment, verb: number): Matter | null {
  const lead = /^(?:viec|truong\s+hop|doi\s+voi)\s+/.exec(segment.text)?.[0].length ?? 0;
  const told = /\s+(?:bi|duoc|da|phai|khi|truoc|trong|,)\b/.exec(segment.text.slice(lead, verb));
  const start = segment.at.start + lead;
  const end = told ? start + told.index : segment.at.start + verb;
  const thing = contentWords(reading.folded.slice(start, end));
  if (thing.length > 24) return null;
  return {
    action,
    actions: [action],
    nested: null,
    start,
    thingStart: start,
    end: trimmed(reading, start, end),
    thing,
  };
}

function trimmed(reading: Reading, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,]/.test(reading.folded[at - 1]!)) at--;
  return at;
}
