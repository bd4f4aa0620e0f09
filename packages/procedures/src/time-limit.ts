import type { Duration } from '@cancu/syntax';
import type { Action } from './procedure.ts';
import type { Step, StepTime } from './step.ts';

/**
 * The whole time from a valid dossier to the result in the plain case. Where the text says it of the whole, that; else the
 * authority's times one after the other, to the one that brings the result. Times for asking missing papers, for other
 * bodies' opinions, of the applicant and after the result do not count; of several cases the first counts.
 */
export function timeLimitOf(steps: readonly Step[], actions: readonly Action[]): TimeLimit | null {
  const counted = steps
    .flatMap((step) => step.times.map((time) => ({ step, time })))
    .filter((timed) => counts(timed, actions));
  const total = counted.find(
    ({ step, time }) => time.total && time.clock !== 'stage' && concerns(step, actions),
  );
  if (total) return { duration: total.time.duration, whole: true };
  const stages: Timed[] = [];
  let whole = false;
  for (const timed of counted) {
    const first = stages[0];
    if (
      first &&
      (first.time.duration.unit !== timed.time.duration.unit || isOtherCase(timed, stages.at(-1)!))
    )
      continue;
    stages.push(timed);
    if (!isFinal(timed, actions)) continue;
    whole = true;
    break;
  }
  const duration = sum(stages.map(({ time }) => time.duration));
  return duration && { duration, whole };
}

export interface TimeLimit {
  readonly duration: Duration;
  /** It reaches to the result. */
  readonly whole: boolean;
}

interface Timed {
  readonly step: Step;
  readonly time: StepTime;
}

function counts({ step, time }: Timed, actions: readonly Action[]): boolean {
  if (time.applicant || step.incomplete || isLasting(time)) return false;
  if (time.clock === 'result' || time.clock === 'breach' || time.clock === 'event') return false;
  if (time.clock === 'unsaid' && !time.total && !step.prepares && !concernsOutright(step, actions))
    return false;
  if (isSide(step, actions)) return false;
  const said = step.about.length > 0 && actions.length > 0;
  if (said && !step.about.some((action) => actions.includes(action)) && !concernsOutright(step, actions))
    return false;
  if (said && time.clock === 'receipt' && step.about.some((action) => actions.includes(action))) return true;
  if (
    (step.completes || step.consults) &&
    !concernsOutright(step, actions) &&
    !step.submits &&
    !/\bcap nhat\b/.test(step.segment.text)
  )
    return step.decides && !onlyCompletes(step);
  return (
    step.decides ||
    step.acts.length > 0 ||
    step.prepares ||
    step.submits ||
    time.total ||
    (time.clock === 'stage' && opensList(step))
  );
}

/** Years are how long something lasts; months too, unless they run from the papers or a step. */
function isLasting({ duration, clock, total }: StepTime): boolean {
  return duration.unit === 'year' || (duration.unit === 'month' && clock === 'unsaid' && !total);
}

/** "4. Trong thời hạn 15 ngày kể từ ngày nhận được biên bản: a) …" */
const opensList = (step: Step): boolean => step.segment.text.trimEnd().endsWith(':');

/** "kiểm tra tính đầy đủ", "có ý kiến": nothing is decided but whether to go on. */
function onlyCompletes(step: Step): boolean {
  return step.acts.every((act) => act === 'appraise' || act === 'amend') || step.consults;
}

/** Another body's confirmation inside the procedure. */
function isSide(step: Step, actions: readonly Action[]): boolean {
  return (
    step.acts.length > 0 &&
    !step.decides &&
    step.acts.every((act) => act === 'confirm') &&
    !actions.includes('confirm') &&
    !actions.includes('register')
  );
}

const concernsOutright = (step: Step, actions: readonly Action[]): boolean =>
  step.acts.some((act) => actions.includes(act) || GIVES.has(act));

function concerns(step: Step, actions: readonly Action[]): boolean {
  return step.acts.length === 0 || step.acts.some((act) => actions.includes(act));
}

/** Acts that hand something out, whatever it is called in the heading. */
const GIVES = new Set<Action>([
  'issue',
  'reissue',
  'exchange',
  'renew',
  'approve',
  'recognise',
  'designate',
  'settle',
  'revoke',
  'exempt',
]);

function isFinal({ step, time }: Timed, actions: readonly Action[]): boolean {
  if (step.submits || (time.clock === 'unsaid' && !step.authority && !step.decides)) return false;
  if (opensList(step)) return true;
  if (concernsOutright(step, actions)) return true;
  return step.decides && !step.prepares;
}

/** "b) Trong vòng 20 ngày đối với hồ sơ có …" beside "a) Trong vòng 10 ngày …"; a second time from the dossier in another case. */
function isOtherCase(timed: Timed, before: Timed): boolean {
  const { step, time } = timed;
  if (
    /^\s*trong\s+(?:vong|thoi\s+han)\s+[^,]{0,40}\bdoi\s+voi\b/.test(step.segment.text) &&
    before.step.segment.clause === step.segment.clause
  )
    return true;
  return time.clock === 'receipt' && before.time.clock === 'receipt' && isFinal(before, []);
}

function sum(stages: readonly Duration[]): Duration | null {
  const [first, ...others] = stages;
  if (!first) return null;
  const value = others.reduce((total, stage) => total + stage.value, first.value);
  const last = stages.at(-1)!;
  // A phase that is taken over from an earlier article does not lie behind the first one.
  const end = last.at.start >= first.at.start ? last.at.end : first.at.end;
  return { value, unit: first.unit, at: { start: first.at.start, end } };
}
