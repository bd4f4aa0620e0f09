import { formatNumber, type Language } from '@cancu/lint';
import type { Duration } from '@cancu/syntax';
import { catalogue } from './catalogue/index.ts';

/** An amount of đồng to the last đồng: `1.250.000 đ`. */
export function formatDong(dong: number, language: Language): string {
  return `${formatNumber(Math.round(dong), language)} đ`;
}

/** Words for large amounts; the first that the amount reaches is used. */
const LARGE: readonly (readonly [number, Readonly<Record<Language, string>>])[] = [
  [1e9, { vi: 'tỷ', en: 'billion' }],
  [1e6, { vi: 'triệu', en: 'million' }],
];

/** An amount of đồng for prose, three significant digits: `1,25 triệu đ`, `312.000 đ`. An estimate claims no more. */
export function formatAbout(dong: number, language: Language): string {
  const rounded = dong === 0 ? 0 : Number(dong.toPrecision(3));
  for (const [size, word] of LARGE) {
    if (Math.abs(rounded) >= size) return `${formatNumber(rounded / size, language)} ${word[language]} đ`;
  }
  return formatDong(rounded, language);
}

/** A working time: minutes up to two hours, then hours with one decimal. */
export function formatTime(minutes: number, language: Language): string {
  const { minute, hour } = catalogue(language).time;
  if (minutes < 120) return minute(formatNumber(Math.round(minutes), language));
  return hour(formatNumber(Math.round(minutes / 6) / 10, language));
}

/** "05" is a habit of drafts; here a length of time is written plainly: `15 ngày làm việc`. */
export function formatDuration(duration: Duration, language: Language): string {
  return catalogue(language).unit[duration.unit](formatNumber(duration.value, language));
}
