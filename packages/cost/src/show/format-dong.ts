import type { Estimate } from '../estimate.ts';
import type { Language } from '../words.ts';
import { formatNumber } from './format-number.ts';

/** `exact`: every đồng, for tables. `prose`: three significant digits. */
export type MoneyStyle = 'exact' | 'prose';

/** From this much on, prose counts in the word. */
const WORDS = [
  { from: 1e12, vi: 'nghìn tỷ', en: 'trillion' },
  { from: 1e9, vi: 'tỷ', en: 'billion' },
  { from: 1e6, vi: 'triệu', en: 'million' },
] as const;

const SIGNIFICANT = 3;

/** An amount of đồng: `1.250.000 đ`; in prose `1,25 triệu đ`, `1,25 tỷ đ`, `12.300 đ`. */
export function formatDong(value: number, style: MoneyStyle, language: Language): string {
  return `${amount(value, style, language)} đ`;
}

/** A range of đồng: `1.000–2.000 đ`; a single amount where both ends read the same. */
export function formatDongRange({ low, high }: Estimate, style: MoneyStyle, language: Language): string {
  const [from, to] = [formatDong(low, style, language), formatDong(high, style, language)];
  if (from === to) return from;
  return low < 0 || high < 0 ? `${from} … ${to}` : `${from.slice(0, -' đ'.length)}–${to}`;
}

function amount(value: number, style: MoneyStyle, language: Language): string {
  if (style === 'exact') return formatNumber(value, language, 0);
  const rounded = significant(value);
  const word = WORDS.find(({ from }) => Math.abs(rounded) >= from);
  if (!word) return formatNumber(rounded, language, 0);
  return `${formatNumber(rounded / word.from, language, SIGNIFICANT - 1)} ${word[language]}`;
}

/** Three significant digits; below a thousand đồng the whole number has no more than that. */
function significant(value: number): number {
  return Math.abs(value) < 1000 ? Math.round(value) : Number(value.toPrecision(SIGNIFICANT));
}
