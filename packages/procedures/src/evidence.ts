import type { Range } from '@cancu/text';
import type { Filing } from './filing.ts';
import type { Group } from './group.ts';
import { announcesProcedure, ruleHeading } from './heading.ts';
import { papersIn } from './papers.ts';
import type { Components, Evidence } from './procedure.ts';
import type { Unit } from './provision.ts';
import type { Reading } from './reading.ts';
import { segmentsOfGroup, stepsOfGroup } from './scope.ts';
import { type Step, settles } from './step.ts';

type Add = (kind: Evidence['kind'], at: Range, weight: number) => void;

/** The reasons for and against seeing a procedure in a group, in text order. Only its own words count, not common rules. */
export function evidenceOf(reading: Reading, group: Group, parts: Components): Evidence[] {
  const out: Evidence[] = [];
  const add: Add = (kind, at, weight) => {
    out.push({ kind, at, weight });
  };
  const steps = stepsOfGroup(group, true);
  const filing = bestFiling(group);
  forFiling(filing, add);
  forPapers(group, filing, parts, add);
  forSteps(group, steps, parts, add);
  forWords(group, parts, add);
  counters(reading, group, filing, steps, parts, add);
  return out.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

/** The sum of the weights, cut to 0…0.99. */
export function confidenceOf(evidence: readonly Evidence[]): number {
  const sum = evidence.reduce((total, one) => total + one.weight, 0);
  return Math.round(Math.max(0, Math.min(0.99, sum)) * 100) / 100;
}

function bestFiling(group: Group): Filing | null {
  const filings = group.seeds.map((seed) => seed.filing).filter((filing) => filing !== null);
  const score = (filing: Filing): number =>
    (filing.actor ? 2 : 0) + (filing.recipient ? 1 : 0) + (filing.kind === 'papers' ? 1 : 0);
  return [...filings].sort((a, b) => score(b) - score(a))[0] ?? null;
}

const FILING_WEIGHT: Readonly<Record<Filing['kind'], number>> = {
  papers: 0.1,
  request: 0.05,
  notice: 0.05,
  registration: 0.05,
};

function forFiling(filing: Filing | null, add: Add): void {
  if (!filing) return;
  add(
    'filing',
    filing.at,
    FILING_WEIGHT[filing.kind] + (filing.actor ? 0.15 : 0) + (filing.recipient ? 0.1 : 0),
  );
  if (filing.actor) add('addressee', filing.actor.at, 0.05);
}

function forPapers(group: Group, filing: Filing | null, parts: Components, add: Add): void {
  const listed = group.seeds.find((seed) => (seed.dossier?.items.length ?? 0) > 0)?.dossier;
  const referred = group.seeds.find((seed) => seed.dossier)?.dossier;
  const asking = filing?.papers.some(
    ({ kind }) => kind === 'dossier' || kind === 'request' || kind === 'declaration',
  );
  if (listed) add('papers', listed.at, listed.items.length > 1 ? 0.3 : 0.2);
  else if (referred) add('papers', referred.at, 0.25);
  else if (filing && asking) add('papers', filing.at, 0.1);
  if (parts.sets && isOwn(group, parts.sets.at)) add('papers', parts.sets.at, 0.1);
}

function forSteps(group: Group, steps: readonly Step[], parts: Components, add: Add): void {
  const settling = steps.find(
    (step) =>
      step.receives &&
      !step.incomplete &&
      (settles(step) || (!step.completes && (step.decides || step.acts.length > 0))),
  );
  if (settling) add('outcome', settling.at, 0.2);
  const told = group.seeds.find((seed) => seed.outcome);
  if (told && !settling) add('outcome', told.at, 0.5);
  else if (group.outcome && !settling) add('outcome', group.outcome, 0.2);
  if (parts.timeLimit && isOwn(group, parts.timeLimit.at)) add('time-limit', parts.timeLimit.at, 0.2);
  const awaited = segmentsOfGroup(group, true).find((segment) => AWAITED.test(segment.text));
  if (awaited && !settling) add('outcome', awaited.at, 0.5);
  const refusal = steps.find((step) => step.refuses);
  if (refusal) add('refusal', refusal.at, 0.15);
}

/** "chỉ được khởi công sau khi có văn bản tiếp nhận": the notice waits for an answer. */
const AWAITED =
  /\bchi\s+duoc\b[^.;]{0,80}\b(?:sau\s+)?khi\s+(?:da\s+)?(?:co|duoc|nhan\s+duoc)\b[^.;]{0,40}\b(?:tiep\s+nhan|chap\s+thuan|dong\s+y|xac\s+nhan|tra\s+loi|phe\s+duyet|cho\s+phep)\b/;

function forWords(group: Group, parts: Components, add: Add): void {
  if (parts.authority) add('authority', parts.authority.at, 0.05);
  if (parts.forms[0]) add('form', parts.forms[0].at, 0.05);
  if (parts.fee && isOwn(group, parts.fee.at)) add('fee', parts.fee.at, 0.1);
  const { provision, title, heading } = group.facts;
  if (provision.title && announcesProcedure(title) && heading) add('heading', provision.title, 0.25);
  else if (group.matter) add('heading', { start: group.matter.start, end: group.matter.end }, 0.05);
}

function isOwn(group: Group, at: Range): boolean {
  return segmentsOfGroup(group, true).some(
    (segment) =>
      (segment.at.start <= at.start && at.end <= segment.at.end + 1) ||
      (segment.at.start <= at.start && at.start < segment.at.end),
  );
}

/** "Hồ sơ, trình tự, thủ tục … thực hiện theo quy định …": laid down elsewhere. */
function refersElsewhere(reading: Reading, clause: Unit | null): boolean {
  if (!clause?.intro) return false;
  const text = reading.folded.slice(clause.intro.start, clause.intro.end);
  return /^[\s*]*(?:viec\s+|ho\s+so|trinh\s+tu|thu\s+tuc)[^.;]*?\bthuc\s+hien\s+(?:tuong\s+(?:ung|tu)\s+)?theo\b/.test(
    text,
  );
}

const single = (group: Group): boolean =>
  group.seeds.some((seed) => seed.dossier?.items.length === 1) &&
  !group.seeds.some((seed) => (seed.dossier?.items.length ?? 0) > 1);

/** A list of several papers with a request among them. */
const requests = (reading: Reading, group: Group): boolean =>
  group.seeds.some(
    ({ dossier }) =>
      dossier !== null &&
      dossier.items.length > 1 &&
      dossier.items.some(({ at }) => papersIn(reading, at).some(({ kind }) => kind === 'request')),
  );

const ENFORCEMENT = /\bthi\s+hanh\s+an\b/;
const COURT =
  /\b(?:toa\s+an|vien\s+kiem\s+sat|co\s+quan\s+(?:dieu\s+tra|thi\s+hanh\s+an|tien\s+hanh\s+to\s+tung)|trong\s+tai)\b/;
const TRIAL =
  /\b(?:duong\s+su|xet\s+xu|khang\s+nghi|khang\s+cao|to\s+tung|nguyen\s+don|bi\s+don|phien\s+toa|tham\s+phan|hoi\s+tham|phuc\s+tham)\b/g;

/** Two different words of the courts: one alone may name a paper ("quyết định có hiệu lực tố tụng"). */
const isTrial = (text: string): boolean =>
  new Set([...text.matchAll(TRIAL)].map(([word]) => word.replace(/\s+/g, ' '))).size > 1;

const COMPLAINT = /\b(?:khieu\s+nai|to\s+cao|phan\s+anh|kien\s+nghi|khoi\s+kien|khang\s+cao|to\s+giac)\b/;
const SANCTION =
  /\b(?:phat\s+tien|xu\s+phat|phat\s+canh\s+cao|bien\s+phap\s+khac\s+phuc\s+hau\s+qua|muc\s+phat)\b/;
const PERIODIC =
  /\bbao\s+cao\s+(?:dinh\s+ky|thang|quy|nam|tong\s+ket|ket\s+qua\s+(?:thuc|hoat))|\b(?:hang|moi)\s+(?:nam|quy|thang)\b|\bdinh\s+ky\b|\bhang\s+nam\b/;
const STATE_WORK =
  /\b(?:du\s+thao\s+(?:luat|nghi|thong|quyet|van)|soan\s+thao|van\s+ban\s+quy\s+pham|nghi\s+quyet\s+cua\s+hoi\s+dong|(?:de\s+nghi\s+)?xay\s+dung\s+(?:luat|phap\s+lenh|nghi\s+(?:dinh|quyet))|ho\s+so\s+(?:moi|du)\s+thau|ho\s+so\s+de\s+xuat|nha\s+thau|dau\s+thau|ngan\s+sach|du\s+toan|can\s+bo\s*,|cong\s+chuc|vien\s+chuc|nhan\s+su|thi\s+dua|khen\s+thuong)\b/;

function counters(
  reading: Reading,
  group: Group,
  filing: Filing | null,
  steps: readonly Step[],
  parts: Components,
  add: Add,
): void {
  const { title } = group.facts;
  const at = group.seeds[0]!.at;
  const against = (weight: number): void => add('counter', at, -weight);
  const words = segmentsOfGroup(group, true)
    .map((segment) => segment.text)
    .join(' ');
  const sentence = filing ? reading.folded.slice(filing.at.start, filing.at.end) : words.slice(0, 400);
  const listed = group.seeds.some((seed) => (seed.dossier?.items.length ?? 0) > 1);
  const complete =
    filing?.recipient &&
    (listed || (steps.some(settles) && !group.seeds.some((seed) => seed.dossier?.byReference)));
  if (!group.matter) against(0.25);
  else if (group.inferred) against(0.15);
  const body = filing?.recipient ?? parts.authority?.at;
  if (body && COURT.test(reading.folded.slice(body.start, body.end))) against(0.7);
  else if (isTrial(words) || isTrial(title)) against(0.6);
  if (COMPLAINT.test(sentence) || COMPLAINT.test(title)) against(0.6);
  if (SANCTION.test(words) || SANCTION.test(title)) against(0.5);
  if (PERIODIC.test(sentence) && filing?.kind !== 'registration') against(0.4);
  else if (filing && filing.papers.length > 0 && filing.papers.every((paper) => paper.kind === 'report'))
    against(0.2);
  if (ruleHeading(title)) against(complete ? 0.15 : 0.4);
  if (STATE_WORK.test(title) || STATE_WORK.test(sentence)) against(0.7);
  if (!filing && [...group.facts.internal].some((segment) => segmentsOfGroup(group, true).includes(segment)))
    against(0.4);
  if (!filing && group.seeds.every((seed) => refersElsewhere(reading, seed.clause))) against(0.5);
  if (
    filing &&
    filing.kind !== 'papers' &&
    !steps.some((step) => step.receives && !step.incomplete && !step.completes)
  )
    against(0.25);
  if (group.matter && ENFORCEMENT.test(reading.folded.slice(group.matter.start, group.matter.end)))
    against(0.4);
  if (!filing && !steps.some(settles) && (!announcesProcedure(title) || single(group)))
    against(requests(reading, group) ? 0.1 : 0.3);
  if (!filing && steps.some((step) => step.times.some((time) => time.clock === 'breach'))) against(0.4);
}
