import { kindAt } from './kinds.ts';
import type { Style } from './title.ts';
import { reads, readsAny, type Token } from './token.ts';
import { unitWordAt } from './unit-words.ts';

const LEADS = ['bãi bỏ', 'căn cứ', 'các'];

/**
 * In which style each place of a text is written. A text that begins with a citation is an item of a list, a title or a
 * recital; behind "ban hành Nghị định" the title of the document itself follows, to the end.
 */
export function styleOf(list: readonly Token[]): (at: number) => Style {
  const first = firstWord(list);
  const lead = readsAny(list, first, LEADS);
  const whole = reads(list, first, 'căn cứ') || begins(list, first + lead);
  const issued = issuedAt(list);
  return (at) => (whole || at > issued ? 'whole' : 'running');
}

function firstWord(list: readonly Token[]): number {
  const at = list.findIndex((token) => token.kind !== 'sign');
  return Math.max(at, 0);
}

function begins(list: readonly Token[], at: number): boolean {
  return kindAt(list, at) !== null || unitWordAt(list, at) !== null;
}

/** The place of "ban hành" before the kind of the document itself: "Chính phủ ban hành Nghị định quy định …". */
function issuedAt(list: readonly Token[]): number {
  for (let i = 0; i < list.length; i++) {
    if (!reads(list, i, 'ban hành')) continue;
    const kind = kindAt(list, i + 2);
    if (kind && readsAny(list, kind.next, ['này', 'số']) === 0) return i;
  }
  return list.length;
}
