import type { Estimate } from '../estimate.ts';
import { UNITS, type Unit } from '../unit.ts';
import type { Language } from '../words.ts';
import { formatNumber } from './format-number.ts';

/** A figure with its unit and, where it has one, its range: `15 phút (10–45)`, `43.750 đ/giờ`. */
export function formatValue({ low, base, high }: Estimate, unit: Unit, language: Language): string {
  const number = (value: number): string => formatNumber(value, language);
  const range = low === high ? '' : ` (${number(low)}–${number(high)})`;
  const label = UNITS[unit].label[language];
  return `${number(base)}${label && ` ${label}`}${range}`;
}
