import { containersOf, perStretch, type Stretch } from '@cancu/syntax';
import { oneLine } from '@cancu/text';
import type { Draft, IsoDate } from './draft.ts';

/**
 * The first day on which the draft itself says that it applies: "Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm
 * 2031"; from the day of signing or so many days after it counts from the day the draft gives as its own. Null where it says
 * nothing that can be reckoned.
 */
export function takesEffect({ tree, source, identity }: Draft): IsoDate | null {
  for (const stretch of tree.stretches) {
    const said = effectIn(stretch, source.text);
    if (said === null) continue;
    const day = 'day' in said ? said.day : after(identity.issued, said.daysAfter);
    if (day !== null && (identity.issued === null || day >= identity.issued)) return day;
  }
  return null;
}

type Effect = { readonly day: IsoDate } | { readonly daysAfter: number };

const KIND = '(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư(?: liên tịch)?)';
const EFFECT = new RegExp(
  `${KIND} này (?:bắt đầu )?có hiệu lực(?: thi hành)?(?: kể)?(?: từ| sau)? ?(?:ngày )?([^.;]{1,60})`,
  'u',
);

const effectIn = perStretch((stretch: Stretch, text): Effect | null => {
  const inside = containersOf(stretch).some(({ type }) => type === 'appendix' || type === 'form');
  if (inside) return null;
  const [article] = stretch.nodes;
  if (article?.type !== 'article') return null;
  const match = EFFECT.exec(oneLine(text.slice(stretch.at.start, stretch.at.end)));
  return match ? effectOf(match[1]!) : null;
});

const DAY = /^(\d{1,2})(?: tháng |\s?[/.-]\s?)(\d{1,2})(?: năm |\s?[/.-]\s?)(\d{4})/u;

function effectOf(words: string): Effect | null {
  const [, day, month, year] = DAY.exec(words) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined)
    return { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
  if (/^(?:được )?(?:ký|ban hành|thông qua)/u.test(words)) return { daysAfter: 0 };
  const days = /^(\d{1,3}) ngày,? (?:kể )?từ ngày ký/u.exec(words)?.[1];
  return days === undefined ? null : { daysAfter: Number(days) };
}

function after(day: IsoDate | null, days: number): IsoDate | null {
  if (day === null) return null;
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
