import type { Container, Place } from '@cancu/syntax';
import type { Target } from '../draft.ts';
import type { TargetDocument } from './target.ts';

/** What the headings and sentences of an amending unit say about the text they change. */
export interface Instruction extends Place {
  readonly document: TargetDocument | null;
}

const VERB =
  /^[^\p{L}]*(?:(?:sửa đổi|bổ sung|thay thế|thay|bãi bỏ|bỏ|huỷ bỏ|hủy bỏ|đính chính|sửa|thêm|chuyển|đổi|tách|gộp)(?=[\s,])|tại (?:tên |các )?(?:điểm|khoản|điều|mục|chương|phụ lục)\s)/iu;

/** Do the words order a change of another text: "Sửa đổi, bổ sung khoản 2 Điều 5 như sau"? */
export function isInstruction(words: string): boolean {
  return VERB.test(words);
}

/** Where an instruction stands in its unit. */
export type InstructionSource = 'title' | 'text';

/** The instructions of the units of an amending document, by the unit they stand in. */
export class Instructions {
  readonly #units = new Map<Container, Partial<Record<InstructionSource, Instruction>>>();

  readonly #lists = new Set<Container>();

  /** Takes in what an instruction of a unit names. Of several sentences the last counts. */
  set(unit: Container, source: InstructionSource, said: Instruction): void {
    this.#units.set(unit, { ...this.#units.get(unit), [source]: said });
  }

  /** Takes in that the instruction of a unit goes on in the units below it: "Bãi bỏ các quy định sau đây:". */
  setList(unit: Container): void {
    this.#lists.add(unit);
  }

  /** Does the innermost unit of `path` stand in the list of an instruction? */
  lists(path: readonly Container[]): boolean {
    return (
      path.slice(0, -1).some((unit) => this.#lists.has(unit)) &&
      !path.some(({ type }) => type === 'quotation')
    );
  }

  /** What the instructions of the units around a place say together, those outside quotations; null when there are none. */
  above(path: readonly Container[]): Instruction | null {
    const cut = path.findIndex(({ type }) => type === 'quotation');
    let said: Instruction | null = null;
    for (const unit of cut < 0 ? path : path.slice(0, cut)) {
      const { title, text } = this.#units.get(unit) ?? {};
      if (title) said = narrowed(said, title);
      if (text) said = narrowed(said, text);
    }
    return said;
  }
}

/** What the first place that an instruction names says of the text it changes. */
export function instructionFor({ document, name, article, clause, point }: Target): Instruction {
  return { document: document === 'this' ? null : { document, name }, article, clause, point };
}

/** The larger units that the inner instruction leaves out are those of the outer one. */
function narrowed(outer: Instruction | null, inner: Instruction): Instruction {
  if (outer === null) return inner;
  const document = inner.document ?? outer.document;
  if (inner.article !== null) return { ...inner, document };
  if (inner.clause !== null)
    return { document, article: outer.article, clause: inner.clause, point: inner.point };
  if (inner.point !== null)
    return { document, article: outer.article, clause: outer.clause, point: inner.point };
  return { ...outer, document };
}
