import type { Place } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import { actorAtHead, actorBefore, authoritiesIn } from './actors.ts';
import type { Facts } from './facts.ts';
import type { BasisShown } from './procedure.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';

/** How an authority's consent is asked in passing. */
export type DemandKind =
  /** "được … phê duyệt", "để được … xác nhận": something of the outsider's own must be approved. */
  | 'approval'
  /** "trên cơ sở thống nhất … với Cục …": an agreement with the authority. */
  | 'agreement'
  /** "nộp báo cáo … Cục … có văn bản đồng ý": a report that waits for an answer. */
  | 'answered-report'
  /** "trình Cục … kế hoạch …; Cục … phê duyệt": a plan that is filed and approved. */
  | 'filed-plan';

/**
 * A consent of an authority that someone outside the State must obtain, asked in passing: without dossier, sets or a list of
 * steps it is hardly noticed, and is an administrative procedure all the same (NĐ 63/2010/NĐ-CP Điều 3 khoản 1).
 */
export interface Demand {
  readonly kind: DemandKind;
  /** The sentence that asks for it. */
  readonly at: Range;
  /** Who consents, as written. */
  readonly authority: Range;
  /** What is consented to, as written. */
  readonly thing: Range;
  /** In an amending text the place as quoted. */
  readonly place: Place;
  readonly amendedIn: string | null;
  /** What the text offers as its ground. */
  readonly basis: BasisShown;
}

/** A demand with the sentence it was read from; the clause decides whether a procedure already carries it. */
export interface DemandIn extends Omit<Demand, 'basis'> {
  readonly segment: Segment;
}

/** The demands of a provision. What the text says to be laid down elsewhere, and what offices ask of offices, is none. */
export function demandsIn(
  facts: Pick<Facts, 'provision' | 'segments' | 'title'>,
  reading: Reading,
): DemandIn[] {
  const { provision, segments, title } = facts;
  if (provision.number === '' || OTHER_MATTER.test(title)) return [];
  const out: DemandIn[] = [];
  for (const [i, segment] of segments.entries()) {
    if (segment.text.length > LONGEST || LAID_DOWN_ELSEWHERE.test(segment.text)) continue;
    const found =
      agreement(reading, segment) ??
      approval(reading, segment) ??
      obtained(reading, segment) ??
      answered(reading, segment, segments.slice(i + 1, i + 1 + AHEAD));
    if (!found || isOfTheState(reading, segment, found)) continue;
    if (found.kind !== 'agreement' && actorAtHead(reading, segment.at)?.kind === 'authority') continue;
    const { number } = provision;
    const place = { article: number, clause: segment.clause?.number || null, point: null };
    out.push({ ...found, at: segment.at, place, amendedIn: provision.amendedIn, segment });
  }
  return out;
}

type Found = Pick<Demand, 'kind' | 'authority' | 'thing'>;

/** Longer sentences tell of several things at once. */
const LONGEST = 900;
/** How many sentences later the answer of the authority may stand. */
const AHEAD = 4;

/** Headings under which a consent is a sanction, a definition, a duty of offices or a rule of another field. */
const OTHER_MATTER =
  /^[\s*"“]*(?:giai\s+thich|pham\s+vi|doi\s+tuong|trach\s+nhiem|nhiem\s+vu|quyen|to\s+chuc\s+(?:thuc|thi|trien)|hieu\s+luc|dieu\s+khoan|quy\s+dinh\s+chuyen|xu\s+(?:ly|phat)|che\s+do\s+bao\s+cao|bao\s+cao|kinh\s+phi|nguon\s+|noi\s+dung\s+chi|muc\s+|phan\s+cap|uy\s+quyen)/;
const LAID_DOWN_ELSEWHERE =
  /\b(?:theo|dung)\s+(?:trinh\s+tu\s*,?\s*|thu\s+tuc\s*,?\s*)?(?:cac\s+)?(?:quy\s+dinh|phap\s+luat)\s+(?:cua\s+|hien\s+hanh|tai\s+|ve\s+)|\btheo\s+quy\s+dinh\s*[.;,)]|\btheo\s+quy\s+dinh$|\bphap\s+luat\s+(?:ve|lien\s+quan|hien\s+hanh|chuyen\s+nganh|co\s+quy\s+dinh)|\bhop\s+dong\b|\bdau\s+thau\b|\bxu\s+phat\b|\btoa\s+an\b/;

const CONSENT = String.raw`(?:chap\s+thuan|phe\s+duyet|dong\s+y|cho\s+phep|thong\s+nhat|xac\s+nhan|thong\s+qua|tham\s+dinh)`;
const AGREE =
  /\b(?:tren\s+co\s+so|sau\s+khi|phai|da|can)\s+(?:duoc\s+|co\s+)?(?:su\s+)?thong\s+nhat\s+(?!y\s+kien)/g;

/** "… do các trường thực hiện, trên cơ sở *thống nhất chương trình với Cục Hải quan*". */
function agreement(reading: Reading, segment: Segment): Found | null {
  for (const found of segment.text.matchAll(AGREE)) {
    const from = segment.at.start + found.index + found[0].length;
    const rest = reading.folded.slice(from, Math.min(segment.at.end, from + 120));
    const towards = /\bvoi\s+(?=\S)/.exec(rest);
    if (!towards || towards.index === 0) continue;
    const at = from + towards.index + towards[0].length;
    const [body] = authoritiesIn(reading, { start: at, end: segment.at.end });
    if (!body || body.start !== at || !hasOutsider(reading, segment, from)) continue;
    return { kind: 'agreement', authority: body, thing: { start: from, end: from + towards.index } };
  }
  return null;
}

/** Things that outsiders draw up and authorities approve. */
const DRAWN_UP =
  /\b(?:xay\s+dung|lap|hoan\s+thanh|thuc\s+hien)\s+((?:ke\s+hoach|phuong\s+an|de\s+an|chuong\s+trinh|quy\s+che|dieu\s+le|noi\s+quy|ho\s+so|thiet\s+ke|danh\s+sach)\b[^;:]*?)\s*,?\s*(?:va|de|phai)\s+(?:phai\s+)?duoc\s+/g;
const ASKED =
  /\b(?:co\s+van\s+ban|van\s+ban|don|cong\s+van)\s+(?:de\s+nghi|yeu\s+cau)\b[^;:]*?\bde\s+duoc\s+/g;

const OBTAIN = new RegExp(
  String.raw`(?<!\bkhong\s)(?<!\bkhong\s+can\s)\b(?:phai|can|sau\s+khi|khi|truoc\s+khi)\s+(?:duoc|co|xin)\s+(?:su\s+)?(?:(?:van\s+ban|y\s+kien|giay)\s+)?${CONSENT}(?:\s+bang\s+van\s+ban)?\s+(?:cua|tu)\s+`,
  'g',
);

/** "chỉ được thi công *sau khi có văn bản chấp thuận của Sở …*": a consent to obtain before acting. */
function obtained(reading: Reading, segment: Segment): Found | null {
  for (const found of segment.text.matchAll(OBTAIN)) {
    const verb = segment.at.start + found.index;
    const at = verb + found[0].length;
    const [body] = authoritiesIn(reading, { start: at, end: segment.at.end });
    if (!body || body.start !== at) continue;
    if (actorBefore(reading, segment.at.start, verb)?.kind !== 'applicant') continue;
    return { kind: 'approval', authority: body, thing: { start: segment.at.start, end: verb } };
  }
  return null;
}

/** "Cơ sở xây dựng phương án … *và được cấp có thẩm quyền phê duyệt*", "gửi Ủy ban … *để được kiểm tra, xác nhận*". */
function approval(reading: Reading, segment: Segment): Found | null {
  for (const pattern of [DRAWN_UP, ASKED]) {
    for (const found of segment.text.matchAll(pattern)) {
      const after = segment.at.start + found.index + found[0].length;
      const rest = reading.folded.slice(after, Math.min(segment.at.end, after + 120));
      const actor = actorBefore(reading, segment.at.start, segment.at.start + found.index);
      if (actor?.kind !== 'applicant') continue;
      const body = consenting(reading, segment, after, rest, segment.at.start + found.index);
      if (!body) continue;
      return { kind: 'approval', authority: body, thing: thingOf(reading, segment, found, body) };
    }
  }
  return null;
}

/** Who consents: named right after "được", or before it as the one to whom the letter goes. */
function consenting(
  reading: Reading,
  segment: Segment,
  after: number,
  rest: string,
  from: number,
): Range | null {
  const bodies = authoritiesIn(reading, { start: from, end: segment.at.end });
  const named = bodies.find(({ start }) => start === after);
  const words = named ? reading.folded.slice(named.end, named.end + 60) : rest;
  if (!CONSENTS.test(words)) return null;
  return named ?? bodies.findLast(({ end }) => end <= after) ?? null;
}

const CONSENTS = new RegExp(
  String.raw`^\s*(?:xem\s+xet\s*,?\s*|kiem\s+tra\s*,?\s*|co\s+y\s+kien\s+)?${CONSENT}\b`,
);

/** What was drawn up; of a letter what is to be confirmed, behind the consent: "… xác nhận *việc hoàn thành*". */
function thingOf(reading: Reading, segment: Segment, found: RegExpMatchArray, body: Range): Range {
  const { start: from } = segment.at;
  if (found[1] !== undefined) {
    const start = from + found.index! + found[0].indexOf(found[1]);
    return { start, end: start + found[1].trimEnd().length };
  }
  const asked = from + found.index! + found[0].length;
  const behind = Math.max(asked, body.start >= asked ? body.end : asked);
  const words = reading.folded.slice(behind, segment.at.end);
  const consent = LAST_CONSENT.exec(words);
  const start = behind + (consent ? consent[0].length : 0);
  const end = behind + words.replace(/[\s.;]+$/, '').length;
  return end > start ? { start, end } : { start: from + found.index!, end: asked };
}

const LAST_CONSENT = new RegExp(String.raw`^\s*(?:xem\s+xet\s*,?\s*|kiem\s+tra\s*,?\s*|${CONSENT}\s*,?\s*)+`);

const REPORT =
  /\b(?:nop|gui|trinh|lap)\s+(?:(?:va\s+)?(?:nop|gui)\s+)?((?:ban\s+|van\s+ban\s+)?(?:bao\s+cao(?!\s+(?:dinh\s+ky|ket\s+qua|tai\s+chinh|thong\s+ke|thang|quy|nam))|thong\s+bao)\b[^;:.]*)/g;
const PLAN = /\btrinh\s+/g;
const PLANS = /^[^;:.]{0,40}?\b(?:ke\s+hoach|phuong\s+an|de\s+an|chuong\s+trinh|quy\s+trinh)\b/;
const ANSWERS =
  /\b(?:co|ra|ban\s+hanh)\s+(?:van\s+ban|thong\s+bao)\s+(?:thong\s+bao\s+)?(?:ve\s+viec\s+)?(?:dong\s+y|chap\s+thuan|cho\s+phep|thong\s+nhat)/;
const APPROVES = /\b(?:phe\s+duyet|chap\s+thuan)\b/;

/** A report answered by a consent, or a plan that is filed and approved in the sentences that follow. */
function answered(reading: Reading, segment: Segment, next: readonly Segment[]): Found | null {
  const report = filed(reading, segment, REPORT);
  if (report) {
    const answer = next.find((one) => ANSWERS.test(one.text) && authoritiesIn(reading, one.at).length > 0);
    if (answer) return { kind: 'answered-report', ...report };
  }
  const plan = filed(reading, segment, PLAN);
  if (!plan || !PLANS.test(reading.folded.slice(plan.thing.start, plan.thing.end))) return null;
  const answer = next.find((one) => APPROVES.test(one.text) && actorAtHeadOf(reading, one) === 'authority');
  return answer ? { kind: 'filed-plan', ...plan } : null;
}

/** Without blanks, and without "gửi", "về", "đến" before the body that is named next. */
function bare(reading: Reading, { start, end }: Range): Range {
  const words = reading.folded.slice(start, end);
  const lead = /^[\s,]*/.exec(words)![0].length;
  const tail = /(?:[\s,.;]|\s(?:gui|ve|den|toi|cho|tai|len))*$/.exec(words)!.index;
  return tail > lead ? { start: start + lead, end: start + tail } : { start, end };
}

function filed(
  reading: Reading,
  segment: Segment,
  pattern: RegExp,
): Pick<Found, 'authority' | 'thing'> | null {
  for (const found of segment.text.matchAll(pattern)) {
    const verb = segment.at.start + found.index;
    if (actorBefore(reading, segment.at.start, verb)?.kind !== 'applicant') continue;
    const [body] = authoritiesIn(reading, { start: verb, end: segment.at.end });
    if (!body) continue;
    const end = verb + found[0].length;
    const thing =
      found[1] === undefined
        ? { start: body.end, end: segment.at.end }
        : { start: end - found[1].length, end };
    const whole = body.start > thing.start && body.start < thing.end ? { ...thing, end: body.start } : thing;
    return { authority: body, thing: bare(reading, whole) };
  }
  return null;
}

/** The head of a sentence, behind a time: "Trước ngày 15 tháng 12, Cục … có trách nhiệm …". */
function actorAtHeadOf(reading: Reading, { at, text }: Segment): 'authority' | 'applicant' | null {
  const comma = /^(?:truoc|trong|sau|dinh\s+ky|chi?am\s+nhat)[^,]{0,80},\s*/.exec(text);
  return actorAtHead(reading, { start: at.start + (comma?.[0].length ?? 0), end: at.end })?.kind ?? null;
}

const OUTSIDER =
  /\b(?:to\s+chuc|ca\s+nhan|doanh\s+nghiep|co\s+so|truong\s+(?:dai|cao|trung|hoc)|cac\s+truong|hoc\s+vien|chu\s+(?:dau|co|so|ho|tau)|ho\s+(?:gia|kinh)|nha\s+(?:dau|thau|may)|cong\s+ty|hop\s+tac\s+xa|hiep\s+hoi)\b/;

/** Someone outside the State is spoken of before the consent. */
function hasOutsider(reading: Reading, segment: Segment, before: number): boolean {
  if (actorAtHead(reading, segment.at)?.kind === 'authority') return false;
  return OUTSIDER.test(reading.folded.slice(segment.at.start, before));
}

/** Budgets, public investment, posts and texts are matters between offices. */
const STATE_MATTER =
  /\b(?:du\s+toan|ngan\s+sach|von\s+nha\s+nuoc|dau\s+tu\s+cong|bien\s+che|cong\s+chuc|vien\s+chuc|can\s+bo|tai\s+san\s+cong|du\s+thao|van\s+ban\s+quy\s+pham|quy\s+hoach|cong\s+lap|so\s*,\s*(?:ban|nganh)|co\s+quan\s*,\s*don\s+vi|de\s+tai|nhiem\s+vu\s+khoa\s+hoc)\b/;

function isOfTheState(reading: Reading, segment: Segment, { kind, thing }: Found): boolean {
  const from = kind === 'agreement' ? thing.start : segment.at.start;
  return STATE_MATTER.test(reading.folded.slice(from, thing.end));
}
