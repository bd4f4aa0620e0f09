import { type IsoDate, readIssuer } from '@cancu/law';
import { fold } from '@cancu/text';

/**
 * Is the issuer one of those who are named? "Bộ Tài chính" issues what "Bộ trưởng Bộ Tài chính" may regulate, any ministry what
 * "Bộ trưởng, Thủ trưởng cơ quan ngang bộ" may, the committee of a province what "Ủy ban nhân dân cấp tỉnh" may.
 */
export function isAmong(issuer: string | null, to: readonly string[], date: IsoDate): boolean {
  if (issuer === null) return false;
  const own = bodyOf(issuer);
  const reading = readIssuer(issuer, date);
  return to.some((one) => {
    if (bodyOf(one) === own) return true;
    const named = readIssuer(one, date);
    if (named.kind !== reading.kind) return false;
    if (named.kind === 'minister') return /bộ trưởng, thủ trưởng|cơ quan ngang bộ/iu.test(one);
    if (COLLEGES.has(named.kind)) return named.level === reading.level;
    return named.kind === 'government' || named.kind === 'prime-minister';
  });
}

const COLLEGES: ReadonlySet<string> = new Set(['peoples-council', 'peoples-committee', 'committee-chairman']);

/** May a ministry have taken over what another was given? Since 2025 many have been merged, and not every merger is known here. */
export function maySucceed(issuer: string, to: readonly string[], date: IsoDate): boolean {
  if (date < MERGERS) return false;
  return (
    readIssuer(issuer, date).kind === 'minister' &&
    to.some((one) => readIssuer(one, date).kind === 'minister')
  );
}

/** The Government of 2025 began its work with fewer ministries (Nghị quyết 176/2025/QH15, recalled). */
const MERGERS = '2025-03-01';

function bodyOf(name: string): string {
  return fold(name)
    .replace(
      /^(?:bo truong|thu truong|thong doc|tong thanh tra|tong kiem toan)\s+(?=bo|co quan|ngan hang|thanh tra)/,
      '',
    )
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
