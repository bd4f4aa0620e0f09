import type { IsoDate } from './date.ts';
import type { DocumentClass } from './document-class.ts';
import { rankOf } from './kind.ts';

type Ranked = Pick<DocumentClass, 'kind' | 'level'>;

const LEVELS: readonly DocumentClass['level'][] = ['central', 'province', 'district', 'commune'];

/**
 * Whether `a` stands above `b` among legal documents on this day. Central stands above local whatever the kind; among
 * local documents the level decides first. 'unknown' where no order was read.
 */
export function outranks(a: Ranked, b: Ranked, date: IsoDate): boolean | 'unknown' {
  const first = LEVELS.indexOf(a.level);
  const second = LEVELS.indexOf(b.level);
  const ranks = [rankOf(a.kind, date, a.level), rankOf(b.kind, date, b.level)] as const;
  if (first >= 0 && second >= 0 && first !== second && (ranks[0] || ranks[1])) return first < second;
  if (!ranks[0] || !ranks[1]) return 'unknown';
  return ranks[0].rank < ranks[1].rank;
}
