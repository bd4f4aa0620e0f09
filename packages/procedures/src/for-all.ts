import { waysIn } from './channels.ts';
import type { Facts } from './facts.ts';
import type { Components } from './procedure.ts';
import type { Segment } from './segment.ts';
import { setsIn } from './sets.ts';

/** Parts that one sentence says for every procedure of a numbering. */
export type PartsForAll = Pick<Components, 'channels' | 'sets'>;

/**
 * "Việc tiếp nhận hồ sơ giải quyết các thủ tục về quỹ dưới hình thức …", "Hồ sơ quy định tại Nghị định này được nộp …":
 * the sentence speaks of procedures in the plural, or of the dossiers of the whole text.
 */
const ALL =
  /^\s*(?:viec\s+)?(?:tiep\s+nhan|nop|gui|cach\s+thuc|hinh\s+thuc)\b[^.;]{0,60}\b(?:cac\s+thu\s+tuc|thu\s+tuc\s+hanh\s+chinh\s+quy\s+dinh\s+tai)\b|\bho\s+so\s+quy\s+dinh\s+(?:tai|trong)\s+(?:nghi\s+dinh|thong\s+tu|quyet\s+dinh|nghi\s+quyet|quy\s+dinh|quy\s+che)\s+nay\s+(?:duoc\s+)?(?:lap|nop|gui)\b/;
const HANDED_IN = /\b(?:nop|gui|tiep\s+nhan|lap|cach\s+thuc|hinh\s+thuc|so\s+luong)\b/;

const NONE: PartsForAll = { channels: [], sets: null };

/** Does a sentence say a part for all procedures? */
export const saysForAll = ({ text }: Segment): boolean => HANDED_IN.test(text) && ALL.test(text);

const SAID = new WeakMap<Facts, readonly Segment[]>();

function saidForAll(facts: Facts): readonly Segment[] {
  let said = SAID.get(facts);
  if (!said) {
    said = facts.segments.filter(saysForAll);
    SAID.set(facts, said);
  }
  return said;
}

/** The parts said for all, by numbering (body, attachment, quotation). */
export function partsForAll(all: readonly Facts[]): (facts: Facts) => PartsForAll {
  const bySeries = new Map<string, PartsForAll>();
  for (const facts of all) {
    const { series } = facts.provision;
    for (const segment of saidForAll(facts)) {
      const before = bySeries.get(series) ?? NONE;
      bySeries.set(series, {
        channels: before.channels.length > 0 ? before.channels : waysIn(segment),
        sets: before.sets ?? setsIn([segment]),
      });
    }
  }
  return (facts) => bySeries.get(facts.provision.series) ?? NONE;
}

/** What a procedure does not say itself is said for it where the text says it for all. */
export function completed(components: Components, forAll: PartsForAll): Components {
  return {
    ...components,
    channels: components.channels.length > 0 ? components.channels : forAll.channels,
    sets: components.sets ?? forAll.sets,
  };
}
