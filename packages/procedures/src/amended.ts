import type { Parent } from '@cancu/syntax';
import type { Reading } from './reading.ts';

/** The provision that an amending instruction names before the words it quotes. */
export interface Amended {
  readonly article: string;
  readonly clause: string | null;
}

/**
 * The article and clause that the words around a quotation name: "Sửa đổi, bổ sung điểm b khoản 2 Điều 6". The unit
 * nearest to the quotation is asked first; what it does not say, the units around it say.
 */
export function amendedTargets(path: readonly Parent[], before: number, reading: Reading): Amended | null {
  let article: string | null = null;
  let clause: string | null = null;
  for (const unit of [...path].reverse()) {
    const words = instruction(unit, before, reading);
    clause ??= firstNumber(words, /\bkhoan\s+(\d+[a-z]?)\b(?!\s+(?:vao\s+)?(?:sau|truoc))/g);
    article ??= firstNumber(words, /\bdieu\s+(\d+[a-z]?)\b/g);
    if (article) return { article, clause };
  }
  return null;
}

/** "Bổ sung Điều 39a vào sau Điều 39": the quoted article is new. */
export function insertsArticle(path: readonly Parent[], before: number, reading: Reading): boolean {
  return path.some(
    (unit) =>
      /\bbo\s+sung\s+(?:cac\s+)?dieu\s+\d+[a-z]?\b[^.;:]{0,60}\bvao\b/.test(
        instruction(unit, before, reading),
      ) && !/\bsua\s+doi\b/.test(instruction(unit, before, reading)),
  );
}

function instruction(unit: Parent, before: number, reading: Reading): string {
  const start = unit.titleAt?.start ?? unit.at.start;
  const firstUnit = unit.children.find((child) => child.type === 'clause' || child.type === 'point');
  const end = Math.min(before, firstUnit?.at.start ?? before, start + 400);
  return reading.folded.slice(start, Math.max(start, end));
}

/** The first place named: "vào sau khoản 6" and the like follow it. */
function firstNumber(words: string, pattern: RegExp): string | null {
  return pattern.exec(words)?.[1] ?? null;
}
