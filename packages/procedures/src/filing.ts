import type { Range } from '@cancu/text';
import { type Actor, actorBefore, authoritiesIn } from './actors.ts';
import { documentMatter } from './document-matter.ts';
import { type Matter, matterAt } from './matter.ts';
import { type Paper, papersIn } from './papers.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';

/** An applicant's act towards an authority: handing in, asking, notifying, registering. */
export interface Filing {
  readonly at: Range;
  readonly kind: 'papers' | 'notice' | 'registration' | 'request';
  readonly actor: Actor | null;
  readonly recipient: Range | null;
  readonly papers: readonly Paper[];
  readonly matter: Matter | null;
}

const HAND_IN =
  /\b(?:nop|gui|trinh|xuat\s+trinh|cung\s+cap)\b(?!\s+(?:thue|phat|tien|phi|le\s+phi|vao|ngan|ky\s+quy|tu\b|do\b))|\b(?:lap|lam|hoan\s+thien|chuan\s+bi)\s+(?=(?:\d+\s+|mot\s+|hai\s+)?(?:\([^)]{1,8}\)\s*)?(?:bo\s+)?(?:ho\s+so|don|van\s+ban|to\s+khai|danh\s+sach|giay))/g;
const ASK =
  /\bco\s+(?:van\s+ban|don|cong\s+van|to\s+trinh)(?:\s*,?\s*\([^)]*\))?[^.;]{0,80}?\s+(?:de\s+nghi|yeu\s+cau)\b/g;
/** A verb that only names a moment, a person or a past act: "trước khi nộp", "người nộp hồ sơ", "đã gửi", "không nộp". */
const SUBORDINATE =
  /\b(?:truoc\s+khi|sau\s+khi|khi|ngay|nguoi|da|khong|chua|(?<!hien\s)viec|do\s+[a-z]+\s+[a-z]+|noi|thoi\s+diem|nghia\s+vu|qua\s+trinh|tu\s+luc|cach\s+thuc|phuong\s+thuc|thoi\s+gian|quyet\s+dinh|cong|quy|chuong|lo|phap)\s*$/;
const TELL =
  /(?<!van\s+ban\s)(?<!co\s)\b(?:thong\s+bao|khai\s+bao|trinh\s+bao)\b(?!\s+(?:so|nay|cua|ket\s+qua|yeu\s+cau|cong\s+khai|tuyen|moi|hop\s+le))/g;
const REGISTER =
  /(?<!(?:giay|ban|phieu|to|ho\s+so|van\s+ban|da|duoc|quan|chung\s+nhan|thu\s+tuc|noi|dia\s+chi|noi\s+dung|so)\s)\bdang\s+ky\b/g;
const TOWARDS =
  /\b(?:den|toi|cho|tai|ve|voi|gui|trinh|nop|qua|de\s+nghi|yeu\s+cau)\s+(?:cac\s+|mot\s+trong\s+cac\s+|tru\s+so\s+)?$/;
const CHANNEL_TARGET =
  /\b(?:cong\s+dich\s+vu\s+cong|dich\s+vu\s+cong\s+truc\s+tuyen|cong\s+thong\s+tin\s+(?:mot\s+cua|dien\s+tu)|bo\s+phan\s+mot\s+cua|trung\s+tam\s+phuc\s+vu\s+hanh\s+chinh|he\s+thong\s+thong\s+tin\s+giai\s+quyet\s+thu\s+tuc)/;
/** A time from receipt at the head: the authority's step, whoever is named. */
const STEP_HEAD = /^[^,]{0,80}\b(?:ke\s+tu|tu)\s+(?:ngay|khi)\s+(?:tiep\s+)?nhan\b/;
const BY_WHOM = /\b(?:do|cua|boi|theo\s+mau|mau)\s*$/;

/** The filing that a segment tells, or null. A segment whose actor is an authority tells none. */
export function filingIn(reading: Reading, segment: Segment): Filing | null {
  if (STEP_HEAD.test(segment.text)) return null;
  const papers = papersIn(reading, segment.at);
  return (
    handIn(reading, segment, papers) ??
    told(reading, segment, papers) ??
    asked(reading, segment, papers) ??
    registration(reading, segment, papers)
  );
}

function handIn(reading: Reading, segment: Segment, papers: readonly Paper[]): Filing | null {
  if (papers.length === 0) return null;
  const verbs = [...segment.text.matchAll(HAND_IN), ...segment.text.matchAll(ASK)].sort(
    (a, b) => a.index - b.index,
  );
  let weak: Filing | null = null;
  for (const verb of verbs) {
    if (SUBORDINATE.test(segment.text.slice(Math.max(0, verb.index - 30), verb.index))) continue;
    const at = segment.at.start + verb.index;
    const objects = objectsOf(reading, segment, papers, at);
    if (objects.length === 0) continue;
    const actor = actorBefore(reading, segment.at.start, at);
    if (actor?.kind === 'authority') return weak;
    const recipient = recipientAfter(reading, at, segment.at.end) ?? channelAfter(segment, verb.index);
    const filing: Filing = {
      at: segment.at,
      kind: objects.every((paper) => paper.kind === 'notice') ? 'notice' : 'papers',
      actor,
      recipient,
      papers: objects,
      matter: matterOf(objects) ?? needOf(reading, segment),
    };
    if (actor && recipient) return filing;
    if (actor || recipient) weak ??= filing;
  }
  return weak;
}

/** What is handed in: papers after the verb; else those before it that are not mere places ("trong hồ sơ", "theo đơn"). */
function objectsOf(reading: Reading, segment: Segment, papers: readonly Paper[], verb: number): Paper[] {
  const after = papers.filter((paper) => paper.at.start >= verb && paper.at.start < verb + 260);
  if (after.length > 0) return after;
  return papers.filter((paper) => {
    const before = reading.folded.slice(Math.max(segment.at.start, paper.at.start - 12), paper.at.start);
    return (
      paper.at.end <= verb &&
      verb - paper.at.end < 260 &&
      !/\b(?:trong|cua|theo|tai|tren|nhan|sau)\s+(?:cac\s+)?$/.test(before)
    );
  });
}

/** Papers go from one authority to another: a step inside the State. */
export function isInternal(reading: Reading, segment: Segment): boolean {
  const papers = papersIn(reading, segment.at);
  if (papers.length === 0) return false;
  for (const verb of segment.text.matchAll(HAND_IN)) {
    const at = segment.at.start + verb.index;
    if (actorBefore(reading, segment.at.start, at)?.kind !== 'authority') continue;
    if (recipientAfter(reading, at, segment.at.end)) return true;
  }
  return false;
}

/** The clearest matter: of a request first, then of the dossier. */
function matterOf(papers: readonly Paper[]): Matter | null {
  const said = papers.filter((paper) => paper.matter);
  return (said.find((paper) => paper.matter!.thing.length > 0) ?? said[0])?.matter ?? null;
}

const NEED =
  /(?<!\b(?:ho\s+so|van\s+ban|don|to\s+khai|giay|phieu|cong\s+van)\s)\b(?:co\s+nhu\s+cau|de\s+nghi|yeu\s+cau|muon|co\s+nguyen\s+vong)\s+(?:duoc\s+|xin\s+|ve\s+viec\s+)?/g;

export function needOf(reading: Reading, segment: Segment): Matter | null {
  for (const found of segment.text.matchAll(NEED)) {
    const matter = matterAt(reading, segment.at.start + found.index + found[0].length, segment.at.end);
    if (matter) return matter;
  }
  return null;
}

function told(reading: Reading, segment: Segment, papers: readonly Paper[]): Filing | null {
  for (const verb of segment.text.matchAll(TELL)) {
    if (SUBORDINATE.test(segment.text.slice(Math.max(0, verb.index - 30), verb.index))) continue;
    const at = segment.at.start + verb.index;
    const actor = actorBefore(reading, segment.at.start, at);
    if (actor?.kind !== 'applicant') continue;
    const recipient = recipientAfter(reading, at, segment.at.end) ?? channelAfter(segment, verb.index);
    if (!recipient) continue;
    const matter = matterAt(reading, at, segment.at.end);
    return { at: segment.at, kind: 'notice', actor, recipient, papers, matter };
  }
  return null;
}

const ASKS = /(?<!(?:ho\s+so|van\s+ban|don|giay)\s)\b(?:de\s+nghi|yeu\s+cau)\s+/g;

/** "đề nghị cơ quan … cấp lại": asked in words that name no paper. */
function asked(reading: Reading, segment: Segment, papers: readonly Paper[]): Filing | null {
  for (const verb of segment.text.matchAll(ASKS)) {
    const at = segment.at.start + verb.index;
    const whom = at + verb[0].length;
    const [recipient] = authoritiesIn(reading, { start: whom, end: segment.at.end });
    if (!recipient || recipient.start !== whom) continue;
    if (actorBefore(reading, segment.at.start, at)?.kind !== 'applicant') continue;
    const matter = matterAt(reading, skipConsider(reading.folded, recipient.end), segment.at.end);
    if (!matter) continue;
    return {
      at: segment.at,
      kind: 'request',
      actor: actorBefore(reading, segment.at.start, at),
      recipient,
      papers,
      matter,
    };
  }
  return null;
}

function skipConsider(text: string, from: number): number {
  const words = /\s*(?:xem\s+xet\s*,?\s*)?/y;
  words.lastIndex = from;
  return from + (words.exec(text)?.[0].length ?? 0);
}

function registration(reading: Reading, segment: Segment, papers: readonly Paper[]): Filing | null {
  for (const verb of segment.text.matchAll(REGISTER)) {
    if (SUBORDINATE.test(segment.text.slice(Math.max(0, verb.index - 30), verb.index))) continue;
    const at = segment.at.start + verb.index;
    const actor = actorBefore(reading, segment.at.start, at);
    if (actor?.kind !== 'applicant') continue;
    const recipient = recipientAfter(reading, at, segment.at.end) ?? channelAfter(segment, verb.index);
    if (!recipient) continue;
    const matter =
      matterAt(reading, at, segment.at.end) ??
      documentMatter(reading, { start: at, end: at }, segment.at.end);
    return { at: segment.at, kind: 'registration', actor, recipient, papers, matter };
  }
  return null;
}

/** The first authority after `from` towards which the act goes ("gửi Bộ …", "đến Sở …"); not one named as author of a form. */
function recipientAfter(reading: Reading, from: number, stop: number): Range | null {
  for (const at of authoritiesIn(reading, { start: from, end: stop })) {
    const before = reading.folded.slice(Math.max(from, at.start - 40), at.start);
    if (BY_WHOM.test(before)) continue;
    if (TOWARDS.test(before) || before.trim() === '') return at;
  }
  return null;
}

function channelAfter(segment: Segment, from: number): Range | null {
  const found = CHANNEL_TARGET.exec(segment.text.slice(from));
  if (!found) return null;
  const start = segment.at.start + from + found.index;
  return { start, end: start + found[0].length };
}
