import type { Draft } from '../draft.ts';
import type { CitedText, Resolution } from './cited-text.ts';
import { type Group, groupsOf } from './grouped.ts';
import { type Mention, mentionsOf } from './mention.ts';
import { resolveName } from './resolve-name.ts';
import { resolveNumber } from './resolve-number.ts';

const KNOWN = new WeakMap<Draft, readonly CitedText[]>();

/**
 * Every other document that a draft names, in the order of first mention, with its record in the register of the draft's law. While
 * a draft is edited, a document whose mentions stay the same is the same object.
 */
export function citedTextsOf(draft: Draft): readonly CitedText[] {
  let texts = KNOWN.get(draft);
  if (!texts) {
    const { number, issuer, kind } = draft.identity;
    const reads = [draft.law.register, draft.judgedAt.date, number, issuer, kind];
    const mentions = mentionsOf(draft);
    if (!last || !isSame(last.reads, reads) || !isSame(last.mentions, mentions)) {
      const made = groupsOf(mentions).map((group) => textOf(group, draft, reads));
      last = { reads, mentions, texts: made };
    }
    texts = last.texts;
    KNOWN.set(draft, texts);
  }
  return texts;
}

/** The draft asked for last: it is nearly always the same one, a letter later, and mostly cites the same. */
let last: {
  readonly reads: readonly unknown[];
  readonly mentions: readonly Mention[];
  readonly texts: readonly CitedText[];
} | null = null;

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

const TEXTS = new WeakMap<Group, { readonly reads: readonly unknown[]; readonly text: CitedText }>();

function textOf(group: Group, draft: Draft, reads: readonly unknown[]): CitedText {
  const known = TEXTS.get(group);
  if (known && isSame(known.reads, reads)) return known.text;
  const text = {
    number: group.number,
    name: group.name,
    mentions: group.mentions.map(({ reference }) => reference),
    resolution: resolve(group, draft),
  };
  TEXTS.set(group, { reads, text });
  return text;
}

function resolve(group: Group, { law: { register }, identity, judgedAt }: Draft): Resolution {
  const { number, name } = group;
  const byNumber = number === null ? null : resolveNumber(number, group, register, identity);
  if (byNumber && (byNumber.record !== null || byNumber.why === 'several')) return byNumber;
  // Laws are cited by name: a number that no register has says less than the name and the day beside it.
  const named = name !== null && (number === null || group.issued.length > 0);
  if (named) {
    const byName = resolveName(name, group, register, judgedAt.date);
    if (byName.record !== null || number === null) return byName;
  }
  return byNumber ?? { record: null, why: 'no-number-and-no-name' };
}
