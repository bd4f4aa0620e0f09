import type { Money } from '@cancu/syntax';
import { type Token, tokens } from '../citation/token.ts';
import { type Numeral, numeralAt } from './numeral.ts';

const SCALES: Readonly<Record<string, number>> = {
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** Words that go on with "đồng" and make it no money: "02 đồng chí". */
const NOT_MONEY: ReadonlySet<string> = new Set(['chí', 'thời', 'ý', 'phạm', 'sở', 'chủ', 'bộ', 'đội']);

/**
 * The sums of money in `text`, in order, in đồng: "500.000 đồng", "1,5 triệu đồng", "2 tỷ đồng", "hai trăm nghìn đồng", "200.000đ". `at`
 * covers number and currency and counts from `offset`.
 */
export function readMoney(text: string, offset = 0): Money[] {
  const list = tokens(text);
  const found: Money[] = [];
  for (let at = 0; at < list.length; ) {
    const read = moneyAt(list, at);
    if (read)
      found.push({
        dong: read.value,
        at: { start: list[at]!.start + offset, end: list[read.next - 1]!.end + offset },
      });
    at = read?.next ?? at + 1;
  }
  return found;
}

function moneyAt(list: readonly Token[], at: number): Numeral | null {
  return gluedSum(list, at) ?? spokenSum(list, at);
}

const MOST_PARTS = 4;

/** One or more parts from large to small: "1 tỷ 500 triệu đồng". */
function spokenSum(list: readonly Token[], at: number): Numeral | null {
  let value = 0;
  let next = at;
  for (let part = 0; part < MOST_PARTS; part++) {
    const numeral = numeralAt(list, next);
    if (!numeral) break;
    const { scale, end } = scaleAt(list, numeral.next);
    value += numeral.value * scale;
    next = end;
    if (scale === 1) break;
  }
  if (next === at) return null;
  const end = bracketEnd(list, next);
  const currency = currencyEnd(list, end);
  return currency > end ? { value: Math.round(value), next: currency } : null;
}

/** "triệu", "nghìn tỷ": the scales behind a number. */
function scaleAt(list: readonly Token[], at: number): { scale: number; end: number } {
  let scale = 1;
  let end = at;
  while (end < at + 3 && SCALES[list[end]?.low ?? ''] !== undefined) scale *= SCALES[list[end++]!.low]!;
  return { scale, end };
}

const LONGEST_BRACKET = 20;

/** The sum said again in words: "500.000 (năm trăm nghìn) đồng". */
function bracketEnd(list: readonly Token[], at: number): number {
  if (list[at]?.text !== '(') return at;
  for (let i = at + 1; i < list.length && i < at + LONGEST_BRACKET; i++) {
    if (list[i]!.text === ')') return i + 1;
    if (list[i]!.kind !== 'word') return at;
  }
  return at;
}

function currencyEnd(list: readonly Token[], at: number): number {
  const low = list[at]?.low ?? '';
  if (low === 'vnđ' || low === 'vnd' || low === 'đ') return at + 1;
  return low === 'đồng' && !NOT_MONEY.has(list[at + 1]?.low ?? '') ? at + 1 : at;
}

const MOST_GROUPS = 5;

/** "200.000đ": the sign of the currency glued to the last figures. */
function gluedSum(list: readonly Token[], at: number): Numeral | null {
  let digits = '';
  for (let i = at; i < at + 2 * MOST_GROUPS; i += 2) {
    const token = list[i];
    const last = /^(\d{1,3})đ$/u.exec(token?.text ?? '')?.[1];
    if (last !== undefined) return { value: Number(digits + last), next: i + 1 };
    if (!token || !/^\d{1,3}$/.test(token.text) || list[i + 1]?.text !== '.' || !list[i + 1]!.glued)
      return null;
    digits += token.text;
  }
  return null;
}
