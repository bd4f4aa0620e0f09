import type { Duration } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import { actionAt } from './actions.ts';
import { type Actor, actorAtHead, actorBefore, authoritiesIn } from './actors.ts';
import { durationsIn } from './durations.ts';
import { type Matter, matterAt } from './matter.ts';
import { papersIn } from './papers.ts';
import type { Action } from './procedure.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';

/** From what a time runs: the applicant's papers, an earlier step of the authority, the result, a breach, another event. */
export type Clock = 'receipt' | 'stage' | 'result' | 'breach' | 'event' | 'unsaid';

/** What an authority does with an application, in one segment. */
export interface Step {
  readonly at: Range;
  readonly segment: Segment;
  readonly authority: Range | null;
  readonly times: readonly StepTime[];
  /** Actions that the authority takes in it. */
  readonly acts: readonly Action[];
  /** It decides or hands out the result, in words that name no action: "ban hành quyết định", "trả kết quả". */
  readonly decides: boolean;
  /** It submits to a higher body. */
  readonly submits: boolean;
  /** It sets up an examination. */
  readonly prepares: boolean;
  /** It asks for missing papers, or checks that all are there. */
  readonly completes: boolean;
  /** It tells what happens with a dossier that lacks something. */
  readonly incomplete: boolean;
  /** It asks another body, or a body so asked answers. */
  readonly consults: boolean;
  readonly refuses: boolean;
  /** What the papers named in it ask for: "hồ sơ đề nghị *cấp lại* …". */
  readonly about: readonly Action[];
  /** "nhận hồ sơ", "tiếp nhận văn bản đề nghị" stands in it. */
  readonly receives: boolean;
}

export interface StepTime {
  readonly duration: Duration;
  readonly clock: Clock;
  /** The time is the applicant's own. */
  readonly applicant: boolean;
  /** "Thời hạn giải quyết là …": said of the whole procedure. */
  readonly total: boolean;
}

const RECEIVED =
  /\b(?:nhan|tiep\s+nhan|nop|gui)\s+(?:duoc\s+|du\s+|day\s+du\s+)*(?:cac\s+)?(?:bo\s+)?(?:ho\s+so|don|van\s+ban(?!\s+(?:cua\s+(?:bo|so|co\s+quan|uy)|y\s+kien|tham|tra\s+loi))|giay|to\s+khai|thong\s+bao|de\s+nghi|yeu\s+cau|bao\s+cao|danh\s+sach|phieu|to\s+trinh|thanh\s+phan|dang\s+ky|ban\s+|phuong\s+an|de\s+an|thong\s+tin\s+(?:khai|dang\s+ky))|\bho\s+so\s+(?:day\s+du|du|hop\s+le|duoc\s+(?:tiep\s+)?nhan)/;
const FROM_BODY =
  /\bcua\s+(?:so|bo|uy\s+ban|co\s+quan(?!\s*,)|hoi\s+dong|cuc|chu\s+tich|phong|don\s+vi\s+(?:chuyen|tham)|to\s+chuc\s+(?:danh|chung|giam|kiem))\b/;
const FROM = /\b(?:ke\s+tu|tinh\s+tu|sau|tu(?=\s+(?:ngay|khi|thoi|luc)))\s+(?:ngay|khi|thoi\s+diem|luc)?\s*/;
/** "trường hợp hồ sơ đầy đủ, hợp lệ, trong thời hạn …": the time runs from the dossier. */
const COMPLETE =
  /\bho\s+so\s+(?:da\s+)?(?:day\s+)?du\b|\bho\s+so\s+(?:day\s+du\s*,?\s*)?(?:hop\s+le|chinh\s+xac|dat|dap\s+ung)/;
const CHUA = /\b(?:chua|khong)\s+(?:day|du|hop|dap|dat|dung)/;
const BREACH = /\b(?:phat\s+hien|vi\s+pham|lap\s+bien\s+ban\s+(?:ve|vi)|co\s+can\s+cu\s+xac\s+dinh)\b/;
const RESULT =
  /^(?:duoc\s+|co\s+|ra\s+|ky\s+|ban\s+hanh\s+|da\s+)?(?:cap|quyet\s+dinh|ban\s+hanh|ky|ra\s+quyet|phe\s+duyet|cong\s+bo|co\s+hieu\s+luc|giay)\b/;
const STAGE =
  /\b(?:nhan|co|ket\s+thuc|hoan\s+thanh)\s+(?:duoc\s+|du\s+)*(?:y\s+kien|ket\s+qua|ket\s+luan|bien\s+ban|bao\s+cao\s+(?:tham|ket|danh)|ho\s+so\s+(?:trinh|do\s+so)|phieu\s+ket|phieu\s+danh|viec|kiem\s+tra|tham\s+dinh|danh\s+gia|du\s+y\s+kien|van\s+ban\s+(?:tham|y|tra|dong|thong|cho|gop))/;
const COMPLETES =
  /\b(?:chua|khong|con)\s+(?:day\s+)?(?:du|hop\s+le|dap\s+ung|thieu|dung|bao\s+dam)\b|\bbo\s+sung\s*,?\s*(?:hoan\s+thien|hoan\s+chinh|ho\s+so|sua)|\bhoan\s+(?:thien|chinh)\s+(?:lai\s+)?(?:ho\s+so|theo)|\bsua\s+doi\s*,?\s*bo\s+sung\s+(?:ho\s+so|mot)|\btinh\s+(?:day\s+du|hop\s+le)\b|\bthanh\s+phan\s+ho\s+so\b|\byeu\s+cau\s+(?:sua|bo\s+sung)|\bde\s+nghi\s+bo\s+sung|\bkiem\s+tra\s+(?:thanh\s+phan|tinh)/;
const CONSULTS =
  /(?<!khong\s)\b(?:lay|xin|co|cho|tra\s+loi|tham\s+gia)\s+y\s+kien\b|\bgui\s+y\s+kien\b|\bxac\s+minh\b/;
const REFUSES =
  /\bneu\s+ro\s+ly\s+do\b|\btu\s+choi\b|\btruong\s+hop\s+khong\s+(?:cap|dong\s+y|chap\s+thuan|phe\s+duyet|xac\s+nhan|giai\s+quyet|du\s+dieu\s+kien|cong\s+nhan|dap\s+ung)|\btra\s+loi\s+bang\s+van\s+ban\b/;
const DECIDES =
  /\b(?:ra|ban\s+hanh|ky)\s+(?:quyet\s+dinh|van\s+ban|thong\s+bao)|\bquyet\s+dinh\b|\btra\s+(?:ket\s+qua|loi)|\bthong\s+bao\s+(?:bang\s+van\s+ban|ket\s+qua|cho|ve\s+viec|thuc\s+pham)|\bco\s+(?:van\s+ban|thong\s+bao|cong\s+van)|\bgui\s+[^.;]{0,60}?(?:van\s+ban|thong\s+bao)|\bgiai\s+quyet\b|\bcung\s+cap\b|\bcap\s+nhat\b|\bcong\s+khai\b|\bdang\s+tai\b|\bxu\s+ly\b|\bky\s+thong\s+bao|\bghi\s+nhan\b|\bxem\s+xet\b|\bchuyen\s+tinh\s+trang\b|\btra\s+loi\b/;
const SUBMITS =
  /\b(?:trinh|de\s+nghi|bao\s+cao|kien\s+nghi|de\s+xuat)\s+(?:(?:len|de|voi)\s+)?(?:chu\s+tich|bo\s+truong|uy\s+ban|bo\s(?!nhiem|sung)|thu\s+tuong|so\s(?!sanh)|cap\s+co|nguoi\s+co|lanh\s+dao|thong\s+doc|giam\s+doc|tong\s+cuc|hoi\s+dong|co\s+quan\s+co|chinh\s+phu)/;
const PREPARES =
  /\b(?:thanh\s+lap|to\s+chuc)\s+(?:doan|hoi\s+dong|tham\s+dinh|kiem\s+tra|danh\s+gia)|\btien\s+hanh\s+(?:tham|kiem|danh)|\blay\s+y\s+kien\b/;
const BY_WHOM = /\b(?:do|cua|boi|theo\s+mau|mau)\s*$/;
const TOTAL =
  /\b(?:thoi\s+han|thoi\s+gian)\s+(?:giai\s+quyet|cap|xem\s+xet|tham\s+dinh|xu\s+ly|thuc\s+hien|tra\s+ket\s+qua|phe\s+duyet|chap\s+thuan|xac\s+nhan|gia\s+han|cong\s+nhan|ra\s+quyet|dang\s+ky|thuc\s+hien\s+thu\s+tuc)/;

/** What an authority does in a segment, or null where no authority acts and no time for it is given. */
export function stepIn(reading: Reading, segment: Segment): Step | null {
  const { text } = segment;
  const durations = durationsIn(reading, segment.at);
  const receives = RECEIVED.test(text);
  const refuses = REFUSES.test(text);
  const authority = authoritiesIn(reading, segment.at).find(
    (at) => !BY_WHOM.test(text.slice(0, at.start - segment.at.start)),
  );
  if (durations.length === 0 && !authority && !refuses) return null;
  const times = durations
    .map((duration) => timeOf(reading, segment, duration))
    .filter((time) => time !== null);
  const acts = actsIn(reading, segment);
  const decides = DECIDES.test(text);
  if (times.length === 0 && !receives && !refuses && acts.length === 0 && !decides) return null;
  return {
    at: segment.at,
    segment,
    authority: authority ?? null,
    times,
    acts,
    decides,
    submits: SUBMITS.test(text),
    prepares: PREPARES.test(text),
    completes: COMPLETES.test(text) && !/\bkhong\s+co\s+yeu\s+cau\b/.test(text),
    incomplete: CHUA.test(text.slice(0, 90)) && /\bho\s+so\b/.test(text.slice(0, 60)),
    consults: CONSULTS.test(text),
    refuses,
    about: papersIn(reading, segment.at).flatMap((paper) => paper.matter?.actions ?? []),
    receives,
  };
}

const LIMITS = /\b(?:trong|thoi\s+han|thoi\s+gian|khong\s+qua|cham\s+nhat|toi\s+da|vong|sau|la|qua)\b[^.;]*$/;

function timeOf(reading: Reading, segment: Segment, duration: Duration): StepTime | null {
  const { text } = segment;
  const start = duration.at.start - segment.at.start;
  const before = text.slice(Math.max(0, start - 60), start);
  if (!LIMITS.test(before)) return null;
  const whole =
    TOTAL.test(text.slice(Math.max(0, start - 260), start)) && !/\btrong\s+(?:thoi\s+han|vong)/.test(before);
  const clock = clockOf(text, duration.at.end - segment.at.start);
  return { duration, clock, applicant: !whole && isApplicants(reading, segment, duration), total: whole };
}

/** To the first comma: what comes after it is the act, not the event. */
function phrase(text: string): string {
  const comma = text.indexOf(',');
  return comma < 0 ? text.slice(0, 110) : text.slice(0, Math.min(comma, 130));
}

function unsaid(text: string, from: number, after: string): Clock {
  if (/\btruoc\s+(?:khi|ngay)/.test(after.slice(0, 30))) return 'event';
  const before = text.slice(0, from);
  return COMPLETE.test(before) && !CHUA.test(before) ? 'receipt' : 'unsaid';
}

function clockOf(text: string, from: number): Clock {
  const after = text
    .slice(from, from + 420)
    .replace(/\([^)]*\)/g, ' ')
    .slice(0, 170);
  const start = FROM.exec(after.slice(0, 60));
  if (!start || start.index > 40) return unsaid(text, from, after);
  const rest = phrase(after.slice(start.index + start[0].length));
  if (BREACH.test(rest)) return 'breach';
  if (/\bho\s+so\s+(?:da\s+)?(?:sua\s+doi|bo\s+sung|duoc\s+bo)/.test(rest)) return 'event';
  if (FROM_BODY.test(rest) || STAGE.test(rest)) return 'stage';
  if (RECEIVED.test(rest)) return 'receipt';
  if (RESULT.test(rest)) return 'result';
  return 'event';
}

/** The one who has the time: whoever is named next after it, or before it where nobody follows. */
function isApplicants(reading: Reading, segment: Segment, duration: Duration): boolean {
  const actor: Actor | null =
    nextActor(reading, segment, duration.at.end) ?? actorBefore(reading, segment.at.start, duration.at.start);
  return actor?.kind === 'applicant';
}

function nextActor(reading: Reading, segment: Segment, from: number): Actor | null {
  let comma = reading.folded.indexOf(',', from);
  while (comma >= 0 && comma < segment.at.end) {
    const next = nextComma(reading.folded, comma + 1, segment.at.end);
    const actor = actorAtHead(reading, { start: comma + 1, end: next });
    if (actor) return actor;
    if (next >= segment.at.end) return null;
    comma = next;
  }
  return null;
}

function nextComma(text: string, from: number, stop: number): number {
  const at = text.indexOf(',', from);
  return at < 0 || at > stop ? stop : at;
}

const ACT =
  /(?<!cung\s)(?<!phan\s)(?<!tro\s)(?<!nang\s)(?<!de\s+nghi\s)(?<!ho\s+so\s)(?<!duoc\s)(?<!da\s)(?<!co\s+quan\s)(?<!tham\s+quyen\s)(?<!chung\s+nhan\s)(?<!giay\s+)(?<!xac\s+nhan\s)(?<!cap\s)\b(?:cap|gia|doi|sua|dieu|thu|huy|dang|xoa|cham|phe|chap|cho|cong|xac|chung|tham|kiem|mien|chi|bo|hoan|ho|cap\s+nhat|bo\s+nhiem|hieu|khoi|tam|dung|giao|thua)\s/g;

function actsIn(reading: Reading, segment: Segment): Action[] {
  const out: Action[] = [];
  for (const found of segment.text.matchAll(ACT)) {
    const word = actionAt(reading, segment.at.start + found.index);
    if (word && !out.includes(word.action)) out.push(word.action);
  }
  return out;
}

/** A time of the authority that runs from the applicant's papers. */
export const settles = (step: Step): boolean =>
  step.times.some((time) => time.clock === 'receipt' && !time.applicant);

const HANDS_OUT = new Set<Action>([
  'issue',
  'reissue',
  'renew',
  'approve',
  'recognise',
  'confirm',
  'designate',
  'settle',
  'revoke',
]);

/** What a step hands out, by its own words: "chấp thuận đấu nối …". */
export function stepMatter(reading: Reading, step: Step): Matter | null {
  for (const found of step.segment.text.matchAll(ACT)) {
    const matter = matterAt(reading, step.at.start + found.index, step.at.end);
    if (matter && matter.thing.length > 1 && HANDS_OUT.has(matter.action) && !/^xac\s+dinh/.test(found[0]))
      return matter;
  }
  return null;
}
