import type { Change, CostDifference, Delta, Estimate } from '@cancu/cost';
import { isCertainEnough } from '@cancu/procedures';
import type { Duration } from '@cancu/syntax';
import { formatAbout, formatDong, formatDuration } from '../figures.ts';
import type { CheckedFile } from '../results.ts';
import { proseWidth, type Writer } from './context.ts';
import { slotItems, slotLines } from './slot-lines.ts';
import { hang } from './wrap.ts';

type Kind = Change['kind'];
type Teller<K extends Kind> = (change: Extract<Change, { readonly kind: K }>, w: Writer) => string;

/** How each change of a procedure is told. */
const TELLERS: { readonly [K in Kind]: Teller<K> } = {
  'paper-added': ({ after }, w) => `${w.words.change.paperAdded}: ${after.item.text}`,
  'paper-removed': ({ before }, w) => `${w.words.change.paperRemoved}: ${before.item.text}`,
  'paper-changed': ({ after }, w) => `${w.words.change.paperChanged}: ${after.item.text}`,
  sets: ({ before, after }, w) =>
    told(
      w.words.component['dossier-sets'],
      before && w.number(before.value),
      after && w.number(after.value),
      w,
    ),
  channels: ({ added, removed }, w) => {
    const names = (some: typeof added) => some.map(({ value }) => w.words.channel[value]).join(', ');
    const parts = [
      ...(added.length > 0 ? [`${w.words.change.channelAdded}: ${names(added)}`] : []),
      ...(removed.length > 0 ? [`${w.words.change.channelRemoved}: ${names(removed)}`] : []),
    ];
    return parts.join('; ');
  },
  fee: ({ before, after }, w) => {
    const amount = (fee: typeof before) =>
      fee && (fee.dong === null ? w.words.card.feeWithoutAmount : formatDong(fee.dong, w.language));
    return told(w.words.component.fee, amount(before), amount(after), w);
  },
  inspections: ({ before, after }, w) =>
    told(w.words.change.inspections, w.number(before.length), w.number(after.length), w),
  result: ({ before, after }, w) =>
    told(w.words.component.result, before?.value ?? null, after?.value ?? null, w),
  'time-limit': ({ before, after }, w) =>
    told(w.words.component['time-limit'], ...lengths(before, after, w), w),
  validity: ({ before, after }, w) => told(w.words.change.validity, ...lengths(before, after, w), w),
};

/** What the earlier version says against what this one says of a procedure: the figure, then change by change. */
export function changeLines(file: CheckedFile, index: number, w: Writer): string[] {
  const { difference } = file;
  if (!difference) return [];
  const { change } = w.words;
  if (difference.added.some((one) => one.index === index))
    return slotLines('±', change.label, change.added, w);
  const changed = difference.procedures.find((one) => one.after.index === index);
  if (!changed) return [];
  const nothing = changed.changes.length === 0;
  return [
    ...slotLines('±', change.label, nothing ? change.same : deltaInWords(changed.perCase, w), w),
    ...slotItems(
      changed.changes.map((one) => changeInWords(one, w)),
      w,
    ),
  ];
}

/** What the new version does to the cost of all procedures together, and which ones it drops. */
export function totalChangeLines(difference: CostDifference, w: Writer): string[] {
  const { change } = w.words;
  const { perCase, perYear } = difference.totals;
  const lines = [
    `${change.totalPerCase}: ${deltaInWords(perCase, w)}`,
    ...(perYear ? [`${change.totalPerYear}: ${deltaInWords(perYear, w)}`] : []),
    ...difference.removed
      .filter(({ procedure }) => isCertainEnough(procedure))
      .map(({ procedure }) => `${change.removed}: ${procedure.name}`),
  ];
  return [w.paint.strong(change.heading), ...lines.flatMap((line) => hang('  · ', line, proseWidth(w)))];
}

/** "312.000 đ → 444.000 đ (tăng 132.000 đ, từ 90.000 đ đến 250.000 đ)" */
function deltaInWords({ before, after, delta }: Delta, w: Writer): string {
  const from = formatAbout(before.base, w.language);
  const to = formatAbout(after.base, w.language);
  return `${from} → ${to} (${effectInWords(delta, w)})`;
}

function effectInWords({ low, base, high }: Estimate, w: Writer): string {
  const { change } = w.words;
  if (low === 0 && high === 0) return change.unchanged;
  if (low === high) return signed(base, w);
  const about = (dong: number) => formatAbout(Math.abs(dong), w.language);
  if (high <= 0) return `${signed(base, w)}, ${change.range(about(high), about(low))}`;
  if (low >= 0) return `${signed(base, w)}, ${change.range(about(low), about(high))}`;
  return `${signed(base, w)}, ${change.range(signed(low, w), signed(high, w))}`;
}

function changeInWords(change: Change, w: Writer): string {
  const words = tell(change, w);
  const { effect } = change;
  return effect && (effect.low !== 0 || effect.high !== 0) ? `${words} (${signed(effect.base, w)})` : words;
}

function signed(dong: number, w: Writer): string {
  const about = formatAbout(Math.abs(dong), w.language);
  return dong < 0 ? w.words.change.less(about) : w.words.change.more(about);
}

function tell<K extends Kind>(change: Extract<Change, { readonly kind: K }>, w: Writer): string {
  const teller = TELLERS[change.kind as K] as Teller<K>;
  return teller(change, w);
}

function told(what: string, before: string | null, after: string | null, w: Writer): string {
  return `${what}: ${before ?? w.words.card.notSaid} → ${after ?? w.words.card.notSaid}`;
}

function lengths(before: Duration | null, after: Duration | null, w: Writer): [string | null, string | null] {
  const words = (length: Duration | null) => length && formatDuration(length, w.language);
  return [words(before), words(after)];
}
