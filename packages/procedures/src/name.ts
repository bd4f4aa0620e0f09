import { oneLine } from '@cancu/text';
import type { Group } from './group.ts';
import { type Matter, sameness } from './matter.ts';
import type { Action } from './procedure.ts';
import type { Reading } from './reading.ts';

/** The name as an official list puts it: the action's words and the thing, with a capital. */
export function nameOf(reading: Reading, group: Group, others: readonly Group[]): string {
  const heading = group.facts.heading;
  const { matter } = group;
  const siblings = others.some(
    (other) => other !== group && other.isCase && matter && other.matter?.actions.includes(matter.action),
  );
  const apart = others.some((other) => other !== group && otherThing(group, other));
  // "Cấp, cấp lại …" names an article of two procedures, and neither of them.
  const shared = others.length > 1 && (heading?.actions.length ?? 0) > 1;
  if (
    others[0] === group &&
    !siblings &&
    !shared &&
    !apart &&
    heading &&
    headed(matter, heading, others.length === 1)
  ) {
    return words(reading, matter && saysMore(matter, heading) ? matter : heading);
  }
  if (!matter)
    return group.facts.provision.title
      ? capital(oneLine(text(reading, group.facts.provision.title)))
      : 'Thủ tục';
  if (matter.thing.length === 0 && heading) {
    return capital(
      oneLine(
        `${text(reading, { start: matter.start, end: matter.thingStart })} ${text(reading, { start: heading.thingStart, end: heading.end })}`,
      ),
    );
  }
  if (
    heading &&
    !apart &&
    heading.actions.length > 1 &&
    heading.actions.includes(matter.action) &&
    sameness(matter.thing, heading.thing) === 1 &&
    heading.thing.length > matter.thing.length
  ) {
    return capital(
      oneLine(
        `${text(reading, { start: matter.start, end: matter.thingStart })} ${text(reading, { start: heading.thingStart, end: heading.end })}`,
      ),
    );
  }
  return group.isCase ? `${words(reading, matter)}${caseOf(reading, group)}` : words(reading, matter);
}

/** The same act on another thing, beside it in one article: the heading is of both. */
function otherThing(group: Group, other: Group): boolean {
  const [mine, theirs] = [group.matter, other.matter];
  return (
    !!mine &&
    !!theirs &&
    mine.action === theirs.action &&
    mine.thing.length > 1 &&
    theirs.thing.length > 1 &&
    mine.thing.join(' ') !== theirs.thing.join(' ')
  );
}

const CASE = /\b(?:khi|trong truong hop|do)\s[^:;.]{4,160}/;

/** " khi bị hỏng, mất …": what tells one case from the others. */
function caseOf(reading: Reading, group: Group): string {
  const intro = group.seeds[0]?.clause?.intro;
  if (!intro) return '';
  const found = CASE.exec(
    reading.folded.slice(intro.start, Math.min(intro.end, intro.start + 300)).replace(/\n/g, ' '),
  );
  if (!found) return '';
  const start = intro.start + found.index;
  return ` ${oneLine(text(reading, { start, end: start + found[0].length }))}`;
}

/** "Hồ sơ đề nghị cấp mới …" under "Hồ sơ cấp …": the clause says all that the heading says. */
const saysMore = (matter: Matter, heading: Matter): boolean =>
  matter.thing.length >= heading.thing.length &&
  sameness(heading.thing, matter.thing) === 1 &&
  heading.actions.length === 1;

/** The heading names the first procedure of its article: by the same action, or by the registration of which it is one. */
function headed(matter: Matter | null, heading: Matter, alone: boolean): boolean {
  if (!matter || heading.actions.includes(matter.action)) return true;
  return alone && (matter.thing.length < 3 || heading.action === 'register');
}

function words(reading: Reading, matter: Matter): string {
  const said = oneLine(text(reading, matter));
  return capital(matter.start === matter.thingStart ? `${SAID[matter.action] ?? ''} ${said}`.trim() : said);
}

/** For things that a text names without the act. */
const SAID: Readonly<Partial<Record<Action, string>>> = {
  approve: 'Chấp thuận',
  notify: 'Thông báo',
  register: 'Đăng ký',
  amend: 'Thay đổi',
  issue: 'Cấp',
  reissue: 'Cấp lại',
  renew: 'Gia hạn',
  exchange: 'Cấp đổi',
  revoke: 'Thu hồi',
  recognise: 'Công nhận',
  confirm: 'Xác nhận',
  designate: 'Chỉ định',
};

const text = (reading: Reading, at: { start: number; end: number }): string =>
  reading.words.slice(at.start, at.end);

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
