import { isShouting } from '../line/shouting.ts';
import { CITING, type Head, type Unit } from './head.ts';

// Phần thứ nhất / PHẦN I / Chương II / CHƯƠNG 3 / Mục 1 / Tiểu mục 2, alone on the line or followed by the title.
// OCR writes "Chương HI" for III and "Churong I": the numeral is kept as printed.
const CONTAINER =
  /^(PHẦN|Phần|CHƯƠNG|Chương|Churong|CHUONG|MỤC|Mục|TIỂU MỤC|Tiểu mục)\s+((?:THỨ|thứ)\s+[\p{L}]+(?:\s+(?:MỘT|HAI|BA|một|hai|ba))?|[IVXLC]{1,7}[a-zđ]?|[IVXLCHÌÍl1]{1,6}|\d{1,3}[a-zđ]?)(?=$|[\s.:–—-])\s*([.:–—-]?)\s*/u;

const UNIT_OF: Readonly<Record<string, Unit>> = {
  phần: 'part',
  chương: 'chapter',
  churong: 'chapter',
  chuong: 'chapter',
  mục: 'section',
  'tiểu mục': 'subsection',
};

/** The head of a part, chapter, section or subsection; null when the line is none. */
export function containerHead(plain: string): Head | null {
  const match = CONTAINER.exec(plain);
  if (!match) return null;
  const unit = UNIT_OF[match[1]!.toLowerCase()]!;
  const number = match[2]!.replace(/^thứ\s+/iu, '');
  const rest = plain.slice(match[0].length);
  if (CITING.test(rest) && !match[3]) return null;
  const capital = rest === '' || /^[\p{Lu}\d"“]/u.test(rest);
  if (!capital) return null;
  // "Mục 2 Chương III …", "Chương II, III": the rest of a sentence. A heading has no stop.
  if (/[.;]$/.test(rest) && rest.length > 1) return null;
  const shouting = match[1] === match[1]!.toUpperCase() || isShouting(rest);
  return {
    unit,
    number,
    labelEnd: match[0].trimEnd().length,
    strength: rest === '' || match[3] || shouting ? 'strong' : 'weak',
  };
}
