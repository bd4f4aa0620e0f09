/** An invented draft as its drafter means it, before it is written in any format. */
export interface Draft {
  readonly front: Front;
  readonly recitals: readonly string[];
  /** All recitals stand in one line, as in old texts. */
  readonly recitalsInOneLine: boolean;
  /** The sentence that ends the recitals: "Chính phủ ban hành Nghị định:". */
  readonly issuing: string;
  readonly body: readonly Unit[];
  readonly closing: Closing | null;
  readonly regulation: Regulation | null;
  readonly appendices: readonly Appendix[];
}

export interface Front {
  readonly issuer: string;
  /** As a sentence would name it: "Chính phủ". */
  readonly issuerName: string;
  /** `NĐ-CP`: the end of the document's number. */
  readonly number: string;
  /** In capitals, as printed, and as a slug. */
  readonly kind: string;
  readonly kindSlug: string;
  readonly title: string;
  readonly day: number;
  /** Issuer and national motto stand in a table of two columns. */
  readonly asTable: boolean;
}

export type UnitType = 'part' | 'chapter' | 'section' | 'article' | 'clause' | 'point';

/** A unit with everything that belongs to it. */
export interface Unit {
  readonly type: UnitType;
  /** As printed: `5a`, `IV`, `đ`, `nhất`. */
  readonly number: string;
  /** The words of the heading; '' without one. */
  readonly title: string;
  /** The title stands on the line below the label. */
  readonly titleBelow: boolean;
  /** What the unit says before its smaller units begin; the first stands on the line of the label where there is no title. */
  readonly passages: readonly Passage[];
  readonly units: readonly Unit[];
  readonly quotation: Quotation | null;
}

export type Passage = string | Table;

/** Rows of cells. */
export type Table = readonly (readonly string[])[];

/** New wording that an amending draft gives to another document. */
export interface Quotation {
  readonly marks: 'curly' | 'straight' | 'none';
  /** What stands behind the closing mark. */
  readonly end: '' | '.' | ';';
  readonly units: readonly Unit[];
}

export interface Closing {
  readonly recipients: readonly string[];
  readonly signer: readonly string[];
  readonly asTable: boolean;
}

/** A regulation that the document brings into force: "QUY CHẾ … (Ban hành kèm theo …)". */
export interface Regulation {
  readonly name: string;
  readonly title: string;
  readonly units: readonly Unit[];
}

export interface Appendix {
  /** '' for the only one. */
  readonly number: string;
  readonly title: string;
  readonly passages: readonly Passage[];
  readonly forms: readonly Form[];
}

export interface Form {
  readonly number: string;
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** The label of a unit in its usual shape: `Điều 5a.`, `2.`, `đ)`, `Chương IV`. */
export function labelOf({ type, number, title, titleBelow }: Unit): string {
  if (type === 'article') return `Điều ${number}.`;
  if (type === 'clause') return `${number}.`;
  if (type === 'point') return `${number})`;
  // On one line a title in small letters is told from the rest of a citation by a stop: "Chương II. Quy định chung".
  const stop = titleBelow || title === title.toUpperCase() ? '' : '.';
  if (type === 'part') return `Phần ${/^\p{Ll}/u.test(number) ? 'thứ ' : ''}${number}${stop}`;
  return `${type === 'chapter' ? 'Chương' : 'Mục'} ${number}${stop}`;
}
