import type { DossierItem, Procedure } from '@cancu/procedures';
import type { Duration } from '@cancu/syntax';
import type { Estimate } from '../estimate.ts';
import type { Cause, CostLine } from '../line.ts';
import { matchPapers } from '../match/match-papers.ts';
import { paperKind } from '../paper-kind.ts';
import type { Change, FeeSeen, PaperSeen } from './change.ts';
import { jointDifference } from './joint-difference.ts';
import { type Costed, moneyOf, type Pair, sideOf } from './pair.ts';

/** A procedure that stands in both revisions. */
interface Kept extends Pair {
  readonly before: Costed;
  readonly after: Costed;
}

/** What changed in the text, in the order of the parts of a procedure, each with what it adds to the cost of a case. */
export function changesOf(pair: Kept): Change[] {
  return [
    ...papers(pair),
    ...sets(pair),
    ...channels(pair),
    ...fee(pair),
    ...inspections(pair),
    ...length(pair, 'time-limit', ({ components }) => components.timeLimit),
    ...length(pair, 'validity', ({ components }) => components.validity),
  ];
}

function papers(pair: Kept): Change[] {
  const before = itemsOf(pair.before);
  const after = itemsOf(pair.after);
  const { pairs, removed, added } = matchPapers(before, after);
  return [
    ...added.map((index): Change => {
      const effect = effectOf(pair, () => false, ofPaper(index));
      return { kind: 'paper-added', after: seen(after[index]!), effect };
    }),
    ...removed.map((index): Change => {
      const effect = effectOf(pair, ofPaper(index), () => false);
      return { kind: 'paper-removed', before: seen(before[index]!), effect };
    }),
    ...pairs.flatMap((match) => paperChanged(pair, before[match.before]!, after[match.after]!, match)),
  ];
}

function paperChanged(
  pair: Kept,
  before: DossierItem,
  after: DossierItem,
  at: { readonly before: number; readonly after: number },
): Change[] {
  // Where the number of sets changed, the further copies of a kept paper belong to that change.
  const causes: readonly Cause[] = sameSets(pair) ? ['dossier', 'sets'] : ['dossier'];
  const effect = effectOf(pair, ofPaper(at.before, causes), ofPaper(at.after, causes));
  const fields = (['copy', 'form', 'conditional'] as const).filter((field) => before[field] !== after[field]);
  const [from, to] = [seen(before), seen(after)];
  // A change of kind is named only where no other field explains it.
  const changed = fields.length === 0 && from.kind !== to.kind ? (['kind'] as const) : fields;
  return changed.length === 0
    ? []
    : [{ kind: 'paper-changed', before: from, after: to, fields: changed, effect }];
}

function sets(pair: Kept): Change[] {
  if (sameSets(pair)) return [];
  const kept = matchPapers(itemsOf(pair.before), itemsOf(pair.after)).pairs;
  const [left, right] = [new Set(kept.map((m) => m.before)), new Set(kept.map((m) => m.after))];
  const copies = (kept: ReadonlySet<number>) => (line: CostLine) =>
    line.cause === 'sets' && line.item !== null && kept.has(line.item);
  const effect = effectOf(pair, copies(left), copies(right));
  const [before, after] = both(pair, ({ components }) => components.sets);
  return [{ kind: 'sets', before, after, effect }];
}

function channels(pair: Kept): Change[] {
  const [before, after] = both(pair, ({ components }) => components.channels);
  const added = after.filter(({ value }) => !before.some((other) => other.value === value));
  const removed = before.filter(({ value }) => !after.some((other) => other.value === value));
  const effect = effectOf(pair, caused('channel'), caused('channel'));
  if (added.length + removed.length > 0) return [{ kind: 'channels', added, removed, effect }];
  if (effect.low === 0 && effect.high === 0) return [];
  const [from, to] = both(pair, ({ components }) => components.result);
  return [{ kind: 'result', before: from, after: to, effect }];
}

function fee(pair: Kept): Change[] {
  const [before, after] = both(pair, feeSeen);
  const same = before?.dong === after?.dong;
  return same ? [] : [{ kind: 'fee', before, after, effect: effectOf(pair, caused('fee'), caused('fee')) }];
}

function inspections(pair: Kept): Change[] {
  const [before, after] = both(pair, ({ components }) => components.inspections);
  if (before.length === after.length) return [];
  const effect = effectOf(pair, caused('inspection'), caused('inspection'));
  return [{ kind: 'inspections', before, after, effect }];
}

function length(
  pair: Kept,
  kind: 'time-limit' | 'validity',
  of: (procedure: Procedure) => Duration | null,
): Change[] {
  const [before, after] = both(pair, of);
  if (before?.value === after?.value && before?.unit === after?.unit) return [];
  const difference = before && after && before.unit === after.unit ? after.value - before.value : null;
  return [{ kind, before, after, difference, effect: null }];
}

function effectOf(
  pair: Kept,
  before: (line: CostLine) => boolean,
  after: (line: CostLine) => boolean,
): Estimate {
  return jointDifference(
    [sideOf(pair, moneyOf(pair.before, before))],
    [sideOf(pair, moneyOf(pair.after, after))],
  );
}

function ofPaper(index: number, causes: readonly Cause[] = ['dossier', 'sets']): (line: CostLine) => boolean {
  return ({ cause, item }) => item === index && causes.includes(cause);
}

function caused(cause: Cause): (line: CostLine) => boolean {
  return (line) => line.cause === cause;
}

function both<T>({ before, after }: Kept, of: (procedure: Procedure) => T): readonly [T, T] {
  return [of(before.procedure), of(after.procedure)];
}

function sameSets(pair: Kept): boolean {
  const [before, after] = both(pair, ({ components }) => components.sets?.value);
  return before === after;
}

function itemsOf({ procedure }: Costed): readonly DossierItem[] {
  return procedure.components.dossier?.items ?? [];
}

function seen(item: DossierItem): PaperSeen {
  return { item, kind: paperKind(item) };
}

function feeSeen({ components }: Procedure): FeeSeen | null {
  const { fee } = components;
  return fee && { dong: fee.value?.dong ?? null, at: fee.at };
}
