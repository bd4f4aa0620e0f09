import type { Language } from '../words.ts';

/** Thousands and decimal signs as each language writes them. */
const SIGNS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/**
 * A number in the signs of a language, with at most `decimals` places, without zeros at the end: `1.250.000`, `0,333`.
 * Below zero with a minus sign (−), not a hyphen.
 */
export function formatNumber(value: number, language: Language, decimals = 3): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const places = withoutZeros(fraction);
  const { group, decimal } = SIGNS[language];
  const grouped = groups(whole).join(group);
  const sign = value < 0 && (places !== '' || whole !== '0') ? '−' : '';
  return sign + grouped + (places === '' ? '' : decimal + places);
}

function withoutZeros(fraction: string): string {
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end--;
  return fraction.slice(0, end);
}

function groups(digits: string): string[] {
  const found: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) found.unshift(digits.slice(Math.max(0, end - 3), end));
  return found;
}
