import { componentsRequired, type IsoDate } from '@cancu/law';
import { tellsOnlyTimes } from './common-rules.ts';
import type { Group } from './group.ts';
import type { Action, ComponentName, Components } from './procedure.ts';
import { segmentsOfGroup } from './scope.ts';
import type { Segment } from './segment.ts';

/** The parts that every procedure has, in the order of NĐ 63/2010/NĐ-CP Điều 8 khoản 2. */
export const MANDATORY: readonly ComponentName[] = [
  'name',
  'sequence',
  'channel',
  'dossier',
  'dossier-sets',
  'time-limit',
  'subject',
  'authority',
  'result',
];

const REFERENCE =
  /\b(ho\s+so|trinh\s+tu|thu\s+tuc|thoi\s+han|thoi\s+gian|cach\s+thuc|quy\s+trinh)\b[^.;]{0,200}?\b(?:(?:thuc\s+hien|ap\s+dung|duoc\s+thuc\s+hien)\s+(?:theo|tuong\s+tu|nhu|tai)|theo\s+(?:quy\s+dinh|trinh\s+tu|thu\s+tuc)|quy\s+dinh\s+tai|nhu\s+(?:cap|doi\s+voi|truong\s+hop))/g;

/** "Việc cấp … thực hiện theo quy định tại Điều 28 của Luật …": everything is laid down there. */
const WHOLE =
  /^\s*(?:viec\s+)?[^.;]{0,160}?\b(?:duoc\s+)?thuc\s+hien\s+theo\s+(?:quy\s+dinh\s+(?:tai|cua)|phap\s+luat)\b[^.;]{0,60}\b(?:luat|nghi\s+dinh|thong\s+tu)\b/;

/** Which parts a text leaves to another provision: parts given only by reference count as said. */
function referredParts(segments: readonly Segment[]): Set<ComponentName> {
  const out = new Set<ComponentName>();
  for (const segment of segments) {
    if (segment.clause === null && WHOLE.test(segment.text))
      for (const part of ['sequence', 'channel', 'dossier', 'dossier-sets', 'time-limit'] as const)
        out.add(part);
    for (const found of segment.text.matchAll(REFERENCE)) {
      const word = found[1]!.replace(/\s+/g, ' ');
      if (word === 'ho so') out.add('dossier');
      else if (word === 'thoi han' || word === 'thoi gian') out.add('time-limit');
      else {
        out.add('sequence');
        out.add('time-limit');
        out.add('channel');
        if (/\bho\s+so\b/.test(found[0])) out.add('dossier');
      }
    }
  }
  return out;
}

const TOLD_ONLY = new Set<Action>(['notify', 'declare']);

/** Mandatory parts said nowhere, by the law at `date`; none before 14/10/2010, when no rule asked for them. */
export function missingParts(group: Group, parts: Components, date: IsoDate): ComponentName[] {
  const asked = new Set<ComponentName>(
    componentsRequired(date)?.components.map(({ component }) => component),
  );
  const referred = referredParts(segmentsOfGroup(group));
  const said: Readonly<Record<string, boolean>> = {
    name: group.matter !== null,
    sequence: parts.sequence.length > 0,
    channel: parts.channels.length > 0,
    dossier: parts.dossier !== null || group.seeds.some((seed) => seed.dossier?.byReference),
    'dossier-sets': parts.sets !== null,
    'time-limit': parts.timeLimit !== null || [...group.common].some(tellsOnlyTimes),
    subject: parts.subject !== null,
    authority: parts.authority !== null,
    result: parts.result !== null || (group.matter !== null && !TOLD_ONLY.has(group.matter.action)),
  };
  return MANDATORY.filter((part) => asked.has(part) && !said[part] && !referred.has(part));
}
