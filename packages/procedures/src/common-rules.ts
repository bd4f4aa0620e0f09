import type { Facts } from './facts.ts';
import { type Group, reach } from './group.ts';
import { contentWords, sameness } from './matter.ts';
import type { Reading } from './reading.ts';

/** Headings of articles that say one part for many procedures: number of sets, ways of filing, time limits. */
const COMMON =
  /^[\s*]*(?:so\s+luong\s+ho\s+so|thoi\s+(?:han|gian)\s+(?:giai\s+quyet|xu\s+ly|tra\s+ket\s+qua)|(?:phuong|cach|hinh)\s+thuc\s+(?:nop|dang\s+ky|gui|thuc)|nop\s+ho\s+so|tiep\s+nhan\b|(?:dang\s+ky|trinh\s+tu|ho\s+so)\b[^.]*\bqua\s+mang)/;

/** "Thời hạn giải quyết đăng ký xe": an article of times alone, whose procedures are laid down elsewhere. */
const TIMES = /^[\s*]*thoi\s+(?:han|gian)\s+(?:giai\s+quyet|xu\s+ly|tra\s+ket\s+qua)\b/;

/** Words of such headings that do not say for which procedures. */
const WAYS =
  /\b(?:so\s+luong|thoi\s+(?:han|gian)|giai\s+quyet|tra\s+ket\s+qua|ho\s+so|(?:phuong|cach|hinh)\s+thuc|nop|tiep\s+nhan|xu\s+ly|dang\s+ky|qua\s+mang|thong\s+tin|dien\s+tu|trinh\s+tu|thu\s+tuc|theo|truc\s+tiep|tai|co\s+quan|kinh\s+doanh|dich\s+vu|buu\s+chinh|he\s+thong|quoc\s+gia|ve|va)\b/g;

/** No text has more; it keeps the work in bounds. */
const MOST = 40;

/** Articles that say one part for many procedures, at most the first forty. */
export const commonRules = (all: readonly Facts[]): Facts[] => all.filter(isCommonRule).slice(0, MOST);

export const isCommonRule = (facts: Facts): boolean => COMMON.test(facts.title);

/** Says how long procedures take and lays none down. */
export const tellsOnlyTimes = (facts: Facts): boolean => TIMES.test(facts.title);

/** A rule on "hồ sơ đăng ký doanh nghiệp" reaches the procedures of the same numbering that speak of "doanh nghiệp". */
export function applyCommonRules(group: Group, rules: readonly Facts[], reading: Reading): void {
  const { facts } = group;
  if (isBareRequest(group)) return;
  let own: readonly string[] | null = null;
  for (const rule of rules) {
    if (rule === facts || rule.provision.series !== facts.provision.series) continue;
    const of = subjectOf(rule);
    if (of.length > 0) {
      own ??= wordsOf(group, reading);
      if (sameness(of, own) < 0.75) continue;
    }
    group.common.add(rule);
    for (const unit of [null, ...rule.provision.units]) reach(group, rule, unit);
  }
}

const SUBJECTS = new WeakMap<Facts, readonly string[]>();

/** For which procedures a common rule is, by its heading. */
function subjectOf(rule: Facts): readonly string[] {
  let words = SUBJECTS.get(rule);
  if (!words) {
    words = contentWords(rule.title.replace(WAYS, ' '));
    SUBJECTS.set(rule, words);
  }
  return words;
}

/** A letter to stop or undo something is no dossier: rules on how dossiers come in are not on it. */
const isBareRequest = (group: Group): boolean =>
  group.matter?.action === 'revoke' && group.seeds.every(({ dossier }) => !dossier || dossier.supporting);

/** Who files, and what the papers filed are called; where no filing is told, what the article says. */
function wordsOf(group: Group, reading: Reading): string[] {
  const filings = group.seeds.flatMap((seed) => (seed.filing ? [seed.filing] : []));
  const { facts } = group;
  if (filings.length === 0)
    return contentWords(
      [facts.title, ...facts.segments.slice(0, 6).map((segment) => segment.text)].join(' '),
    );
  const stretches = filings.flatMap((filing) => [
    ...(filing.actor ? [filing.actor.at] : []),
    ...filing.papers.flatMap((paper) =>
      paper.matter ? [{ start: paper.matter.thingStart, end: paper.matter.end }] : [],
    ),
  ]);
  const words = stretches.map(({ start, end }) => reading.folded.slice(start, end)).join(' ');
  // A company is an enterprise (Enterprise Law 59/2020, article 4, clause 10).
  return contentWords(words.replace(/\bcong\s+ty\b/g, 'doanh nghiep'));
}
