import type { ParentType } from '@cancu/syntax';

/** The units of the body, from the largest to the smallest: the index is the level. */
export const UNITS = ['part', 'chapter', 'section', 'subsection', 'article', 'clause', 'point'] as const;

export type Unit = (typeof UNITS)[number] & ParentType;

/** The head of a unit as it is written at the start of a line. */
export interface Head {
  readonly unit: Unit;
  /** The number as printed, but for one that a scan has misread into none at all. */
  readonly number: string;
  /** What is printed in place of a misread number. */
  readonly printed?: string;
  /** Where the label begins in `plain`, when marks stand before it. */
  readonly labelStart?: number;
  /** Where the label ends and the rest of the line begins, in `plain`. */
  readonly labelEnd: number;
  /**
   * strong: the shape alone says it (`Điều 5. Phạm vi`). weak: only together with the sequence or with signs of a heading
   * (`Điều 5 Phạm vi`, `4.9 Trường hợp`).
   */
  readonly strength: 'strong' | 'weak';
  /** Digits of a note are glued to the label. */
  readonly glued?: true;
}

export function level(unit: Unit): number {
  return UNITS.indexOf(unit);
}

/** Documents' kinds after a number make it a citation: "Điều 12 Nghị định số …", "Chương II Luật này". */
export const CITING: RegExp =
  /^(?:của|tại|thuộc|và|hoặc|đến|,|;|này|nêu|ban hành|được|thì|khoản|điểm|Điều|Mục|Chương|Phần|Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Pháp lệnh|Quy chế|Quy định|Hiến pháp|Điều lệ)(?=[\s,;.]|$)/u;
