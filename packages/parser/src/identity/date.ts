// "Hà Nội, ngày 05 tháng 3 năm 2026": a place, a comma and a date; a date without a place belongs to a cited document.
const PLACE_AND_DATE =
  /(?:^|[\s|])\p{Lu}[\p{L}.\s-]{1,40},\s*ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/u;
const SHOUTED = /SỐ\s+\d+\/\d{4}\/\S+\s+NGÀY\s+(\d{1,2})\s+THÁNG\s+(\d{1,2})\s+NĂM\s+(\d{4})/u;
const ADOPTED = /thông qua ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/u;

/** The day of signing in a head; null when it is blank or not there. */
export function dateIn(head: string): string | null {
  return fromMatch(PLACE_AND_DATE.exec(head) ?? SHOUTED.exec(head));
}

/** The day of passing in the closing formula of a law: "… thông qua ngày 20 tháng 11 năm 2019". */
export function adoptedIn(closing: string): string | null {
  return fromMatch(ADOPTED.exec(closing));
}

/** `2026-01-31` or `31/01/2026` as an ISO date, else null. */
export function isoDate(raw: string | undefined): string | null {
  const year = /^(\d{4})-(\d{2})-(\d{2})/.exec(raw ?? '');
  if (year) return iso(year[1]!, year[2]!, year[3]!);
  return fromMatch(/^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(raw ?? ''));
}

function fromMatch(match: RegExpExecArray | null): string | null {
  return match ? iso(match[3]!, match[2]!, match[1]!) : null;
}

function iso(year: string, month: string, day: string): string | null {
  const m = Number(month);
  const d = Number(day);
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
