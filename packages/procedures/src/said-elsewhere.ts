import { actorAtHead } from './actors.ts';
import type { Group } from './group.ts';
import { contentWords, type Matter, matterAt } from './matter.ts';
import { outcomeIn } from './outcome.ts';
import { papersIn } from './papers.ts';
import type { Reading } from './reading.ts';
import { segmentsOfGroup, stepsOfGroup } from './scope.ts';
import type { Segment } from './segment.ts';
import { settles, stepMatter } from './step.ts';

/**
 * What is applied for, where neither filing nor heading says it: the step that settles, an outcome, the request among the
 * papers, the purpose, what the applicant does. A bare "gia hạn" is of the paper that its sentence names.
 */
export function saidElsewhere(group: Group, reading: Reading): Matter | null {
  const { matter } = group;
  if (matter) return matter.thing.length > 0 || group.facts.heading ? matter : ofPaper(matter, group);
  const plain = ofStep(group, reading) ?? ofRequest(group, reading);
  if (plain) return plain;
  for (const segment of ownSegments(group)) {
    const outcome = outcomeIn(reading, segment);
    if (!outcome) continue;
    group.outcome = outcome.at;
    return outcome.matter;
  }
  group.inferred = true;
  return ofSentence(group, reading);
}

function ofStep(group: Group, reading: Reading): Matter | null {
  for (const step of stepsOfGroup(group)) {
    if (step.completes || step.incomplete || !(settles(step) || step.decides)) continue;
    const matter = stepMatter(reading, step);
    if (matter) return matter;
  }
  return null;
}

function ofRequest(group: Group, reading: Reading): Matter | null {
  for (const { dossier } of group.seeds) {
    for (const item of dossier?.items ?? []) {
      const request = papersIn(reading, item.at).find(
        ({ kind, matter }) => (kind === 'request' || kind === 'declaration') && matter,
      );
      if (request?.matter && request.matter.thing.length > 1) return request.matter;
    }
  }
  return null;
}

const PURPOSE = /\bde\s+(?:duoc\s+)?(?=[a-z])/;

function ofSentence(group: Group, reading: Reading): Matter | null {
  for (const segment of ownSegments(group)) {
    const purpose = PURPOSE.exec(segment.text);
    const aim = purpose
      ? matterAt(reading, segment.at.start + purpose.index + purpose[0].length, segment.at.end)
      : null;
    const matter = (aim && aim.thing.length > 0 ? aim : null) ?? ofApplicant(reading, segment);
    if (matter) return matter;
  }
  return null;
}

/** Sentences that begin the procedure, and those just before them in the same unit. */
function ownSegments(group: Group): Segment[] {
  const units = new Set(group.seeds.map(({ unit }) => unit));
  return segmentsOfGroup(group, true).filter(({ unit }) => units.has(unit));
}

/** "Doanh nghiệp *điều chỉnh nội dung giấy phép* khi …, gửi hồ sơ". */
function ofApplicant(reading: Reading, segment: Segment): Matter | null {
  if (actorAtHead(reading, segment.at)?.kind !== 'applicant') return null;
  const words = /\S+/g;
  for (const word of segment.text.slice(0, 80).matchAll(words)) {
    const matter = matterAt(reading, segment.at.start + word.index, segment.at.end);
    if (matter) return matter.thing.length > 1 ? matter : null;
  }
  return null;
}

const PAPER = /\b(?:giay\s+(?:phep|chung\s+nhan|xac\s+nhan)|chung\s+chi|the|van\s+bang|quyet\s+dinh)\s+[a-z]/;
const SAID_OF_IT = /[,.;:]|\b(?:bi|da|het|con|duoc|do|khi|theo|tai|den|gui|trong|mau)\b/;

function ofPaper(matter: Matter, group: Group): Matter {
  for (const segment of ownSegments(group)) {
    const found = PAPER.exec(segment.text);
    if (!found) continue;
    const rest = segment.text.slice(found.index);
    const stop = SAID_OF_IT.exec(rest);
    const thing = contentWords(rest.slice(0, stop?.index ?? 120));
    if (thing.length < 2) continue;
    const start = segment.at.start + found.index;
    const end = start + rest.slice(0, stop?.index ?? 120).trimEnd().length;
    return { ...matter, thing, start, thingStart: start, end };
  }
  return matter;
}
