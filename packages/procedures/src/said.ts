import { oneLine, type Range } from '@cancu/text';
import { authoritiesIn } from './actors.ts';
import type { Group } from './group.ts';
import type { Said } from './procedure.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';
import type { Step } from './step.ts';

export function said(reading: Reading, at: Range): Said<string> {
  return { value: oneLine(reading.words.slice(at.start, at.end)).replace(/^["“]|["”;.,]+$/g, ''), at };
}

/** The body that decides; else the one that receives. */
export function authorityOf(
  reading: Reading,
  group: Group,
  steps: readonly Step[],
  segments: readonly Segment[],
): Said<string> | null {
  const deciding = steps.filter(
    (step) => step.authority && !step.completes && (step.decides || step.acts.length > 0),
  );
  const named =
    (group.matter && deciding.find((step) => step.acts.some((act) => group.matter!.actions.includes(act)))) ||
    deciding.at(0);
  const recipient = group.seeds.find((seed) => seed.filing?.recipient)?.filing?.recipient;
  const at =
    named?.authority ??
    recipient ??
    segments.map((segment) => authoritiesIn(reading, segment.at)[0]).find((found) => found);
  return at ? said(reading, at) : null;
}

const SUBJECT =
  /\b(?:to chuc|ca nhan|doanh nghiep|co so|nguoi|ho kinh doanh|cong ty|hop tac xa|nha dau tu|thuong nhan|don vi|cong dan|chu (?:dau tu|so huu|hang|ho)|benh vien|truong|ngan hang|ben)\b[^,.;:]{0,60}?(?=\s+(?:nop|gui|lap|co|de nghi|dang ky|thong bao|phai|duoc|thuc hien|khi|neu)\b)/;

/** Who applies: the one that files, else the first outsider named. */
export function subjectOf(reading: Reading, group: Group, segments: readonly Segment[]): Said<string> | null {
  const actor = group.seeds.find((seed) => seed.filing?.actor)?.filing?.actor;
  if (actor) return said(reading, actor.at);
  for (const segment of segments) {
    const found = SUBJECT.exec(segment.text);
    if (found) {
      const start = segment.at.start + found.index;
      return said(reading, { start, end: start + found[0].length });
    }
  }
  return null;
}

/** Results that a text names as a paper: the applicant gets the thing itself. */
const PAPER =
  /^(?:giay|chung\s+(?:chi|nhan)|the|bang|quyet\s+dinh|van\s+ban|phu\s+hieu|ma\s+so|bien\s+so|ban\s+sao)\b/;

/** What the applicant gets: the paper, else what is decided; `at` is the step that decides. */
export function resultOf(reading: Reading, group: Group, steps: readonly Step[]): Said<string> | null {
  const { matter } = group;
  const actions = matter?.actions ?? [];
  const step =
    steps.find((candidate) => !candidate.completes && candidate.acts.some((act) => actions.includes(act))) ??
    steps.find((candidate) => candidate.decides && !candidate.completes && !candidate.consults);
  if (!step) return null;
  if (!matter || matter.thing.length === 0) return said(reading, step.at);
  const paper = PAPER.test(reading.folded.slice(matter.thingStart, matter.end));
  const words = { start: paper ? matter.thingStart : matter.start, end: matter.end };
  return { value: said(reading, words).value, at: step.at };
}
