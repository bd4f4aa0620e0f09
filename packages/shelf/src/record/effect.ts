import type { IsoDate } from '@cancu/law';
import { daysAfter, lastDayOfYears, statedDate } from './stated-date.ts';

/** Days between which a document says that it is in force; null: it states none. */
export interface StatedEffect {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

const NOTHING: StatedEffect = { from: null, to: null };

/** The document as a whole, not a part of it: "Luật này có hiệu lực", "Nghị định này chính thức có hiệu lực". */
const IN_FORCE =
  /(?:^|[.;] )(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư liên tịch|Thông tư|Quyết định) này [^.;:]{0,160}?có hiệu lực(?: thi hành)?,?(?: kể)?(?: từ| sau)? /u;
const FROM_SIGNING =
  /^(?:kể )?(?:từ )?ngày (?:được )?(?:ký|ban hành|thông qua|Quốc hội [^.;]{0,80}thông qua)/u;
const DAYS_AFTER_SIGNING = /^(\d{1,3})(?: \([^)]{1,40}\))? ngày,? kể từ ngày (?:ký|ban hành|thông qua)/u;
const TO = /(?:đến|hết)(?: hết)? (ngày \d{1,2}[^;]{0,40})/u;
const YEARS = /(?:thực hiện|thí điểm|áp dụng)[^.;]{0,20} (\d{1,2}) năm/u;

/**
 * Reads the sentence on effect in the words of a provision (Luật 64/2025/QH15 Điều 53): "Luật này có hiệu lực thi hành từ ngày …".
 * `issued` is the day of signing, from which some texts count.
 */
export function effectIn(words: string, issued: IsoDate | null): StatedEffect {
  const match = IN_FORCE.exec(words);
  if (!match) return NOTHING;
  const behind = words.slice(match.index + match[0].length).slice(0, 200);
  const from = firstDay(behind, issued);
  return from === null ? NOTHING : { from, to: lastDay(behind, from) };
}

function firstDay(behind: string, issued: IsoDate | null): IsoDate | null {
  const stated = statedDate(behind);
  if (stated !== null || issued === null) return stated;
  if (FROM_SIGNING.test(behind)) return issued;
  const days = DAYS_AFTER_SIGNING.exec(behind)?.[1];
  return days === undefined ? null : daysAfter(issued, Number(days));
}

/** A temporary document names its last day, or for how many years it is carried out. */
function lastDay(behind: string, from: IsoDate): IsoDate | null {
  const sentence = behind.split(/[.;](?:\s|$)/u)[0]!;
  const until = TO.exec(sentence)?.[1];
  if (until !== undefined) return statedDate(until);
  const years = YEARS.exec(sentence)?.[1];
  return years === undefined ? null : lastDayOfYears(from, Number(years));
}
