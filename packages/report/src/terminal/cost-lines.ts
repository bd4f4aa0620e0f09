import type { Driver, Estimate, ProcedureCost } from '@cancu/cost';
import { formatAbout, formatTime } from '../figures.ts';
import type { CheckedFile } from '../results.ts';
import type { Writer } from './context.ts';
import { lowerFirst } from './sentence.ts';
import { slotLines } from './slot-lines.ts';

/** What a procedure costs whoever carries it out: a case with its range and what moves it, a year where known. */
export function costLines(file: CheckedFile, index: number, w: Writer): string[] {
  const cost = file.costs[index];
  if (!cost) return [];
  const { perCase, perYear } = w.words.cost;
  return [
    ...slotLines('≈', perCase, caseInWords(cost, w), w),
    ...slotLines('≈', perYear, yearInWords(cost, w), w),
  ];
}

function caseInWords(cost: ProcedureCost, w: Writer): string {
  const { dong, minutes } = cost.perCase;
  const time = w.words.cost.time(formatTime(minutes.base, w.language));
  const parts = [rangeInWords(dong, w) + (minutes.base > 0 ? `, ${time}` : '')];
  if (cost.driver) parts.push(driverInWords(cost.driver, w));
  return parts.join('; ');
}

function yearInWords(cost: ProcedureCost, w: Writer): string {
  if (cost.perYear) return rangeInWords(cost.perYear.dong, w);
  return w.words.cost.unknown(cost.open.map((question) => lowerFirst(question.label[w.language])).join(', '));
}

function rangeInWords({ low, base, high }: Estimate, w: Writer): string {
  const [least, about, most] = [low, base, high].map((dong) => formatAbout(dong, w.language)) as [
    string,
    string,
    string,
  ];
  return least === most ? about : w.words.cost.between(about, least, most);
}

function driverInWords({ input }: Driver, w: Writer): string {
  const assumed = input.origin.by === 'assumption' ? ` (${w.words.cost.assumption})` : '';
  return w.words.cost.driver(lowerFirst(input.label[w.language]) + assumed);
}
