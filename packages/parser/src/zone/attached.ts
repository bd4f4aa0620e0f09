import type { Layout } from '../line/layout.ts';
import type { Line } from '../line/line.ts';

const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục|PHỤ LUC|PHU LUC)(?:\s+(?:SỐ|số|Số))?\s*([IVXLC]{1,6}[a-zđ]?|\d{1,3}[a-zđA-ZĐ]?|[A-ZĐ])?(?=$|[\s.:–—(-])\s*[.:–—-]?\s*/u;
const FORM =
  /^(?:MẪU|Mẫu|BIỂU MẪU|Biểu mẫu)(?:\s+(?:SỐ|số|Số|BIỂU|biểu|Biểu))?\s*[:.]?\s*((?:\d|[IVX]+[.\-/]|[A-ZĐ]+[-./]?\d)[\p{L}\d./-]*)\s*[:.–—-]?\s*/u;
const REGULATION =
  /^(?:QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|QUY TRÌNH|NỘI QUY|QUY TẮC|QUY CHUẨN|BẢN QUY ĐỊNH|BẢN QUY CHẾ|CHƯƠNG TRÌNH|PHƯƠNG ÁN|ĐỀ ÁN)(?=\s|$|:)/u;

/** The head of an appendix: its number as printed, '' without one. */
export function appendixHead(line: Line): { number: string; labelEnd: number } | null {
  const match = APPENDIX.exec(line.plain);
  if (!match) return null;
  const rest = line.plain.slice(match[0].length);
  // "Phụ lục I ban hành kèm theo Nghị định này." is a sentence; "(Ban hành kèm theo …)" belongs to the heading.
  if (rest !== '' && !/^[\p{Lu}(“"]/u.test(rest)) return null;
  if (/[.;]$/.test(line.plain) && rest !== '') return null;
  return { number: match[1] ?? '', labelEnd: match[0].trimEnd().length };
}

/** The head of a form: "Mẫu số 01", "MẪU 02a". */
export function formHead(line: Line): { number: string; labelEnd: number } | null {
  const match = FORM.exec(line.plain);
  if (!match) return null;
  const rest = line.plain.slice(match[0].length);
  if (rest !== '' && !/^[\p{Lu}(“"]/u.test(rest)) return null;
  if (/[.;]$/.test(line.plain)) return null;
  return { number: match[1]!.replace(/[.:]$/, ''), labelEnd: match[0].trimEnd().length };
}

/** How far below its title the sentence "(Ban hành kèm theo …)" or the first unit of an attached regulation may stand. */
export const REACH = 11;

/** A line in capitals that begins as titles of regulations do. */
export function attachmentMayBegin(line: Line): boolean {
  const { block, plain } = line;
  return block.kind === 'paragraph' && REGULATION.test(plain) && line.shouts && !/:$/.test(plain);
}

/**
 * The title of a regulation issued together with the document (Quy chế, Quy định …): a line of its own in capitals with
 * "kèm theo" below it, and then units of its own that begin again at the first.
 */
export function attachmentBegins({ all, left }: Layout, index: number): boolean {
  const line = all[index]!;
  if (!attachmentMayBegin(line)) return false;
  let attached = /kèm theo/iu.test(line.plain);
  let seen = 0;
  for (let i = index + 1; i < all.length && seen < REACH; i++) {
    if (left[i]) continue;
    seen++;
    const next = all[i]!;
    if (/kèm theo/iu.test(next.plain)) attached = true;
    const head = next.block.kind === 'paragraph' ? next.head : null;
    if (!head || head.unit === 'clause' || head.unit === 'point') continue;
    const first =
      /^(?:I|nhất|1)$/iu.test(head.number) && head.unit !== 'section' && head.unit !== 'subsection';
    return first && (attached || head.unit !== 'article');
  }
  return false;
}
