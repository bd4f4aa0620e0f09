import type { Line } from '../line/line.ts';
import type { TreeBuilder } from '../tree/builder.ts';
import { emit } from '../tree/emit.ts';

/** The start of a recital. "Xét đề nghị", "Theo đề nghị" name who proposed the text; they are no ground. */
const RECITAL = /^Căn cứ(?:$|\s+(?!pháp (?:lý|luật)))/iu;
const PROPOSAL =
  /^(?:Theo đề nghị|Xét đề nghị|Xét Tờ trình|Thực hiện|Sau khi|[\p{Lu}][^;]{0,120}ban hành\s)/u;

export function isRecital(plain: string): boolean {
  return RECITAL.test(plain);
}

/** Reads the recitals and the issuing sentence; one line can hold several recitals ("…; Căn cứ …"). */
export class PreambleReader {
  readonly #tree: TreeBuilder;
  #recital = false;

  /** `opened`: the preamble is open already, and no recital in it. */
  constructor(tree: TreeBuilder, opened = false) {
    this.#tree = tree;
    if (!opened) tree.open('preamble');
  }

  line(line: Line): void {
    if (line.block.kind === 'table') {
      this.#endRecital();
      emit(this.#tree, line, 'text');
      return;
    }
    for (const [from, to] of statements(line.plain)) this.#statement(line, from, to);
  }

  end(): void {
    this.#endRecital();
    this.#tree.close();
  }

  #statement(line: Line, from: number, to: number): void {
    const words = line.plain.slice(from, to).trim();
    if (isRecital(words)) {
      this.#endRecital();
      this.#tree.open('recital');
      this.#recital = true;
    } else if (PROPOSAL.test(words) || /^[\p{Lu}\s]+:?$/u.test(words)) this.#endRecital();
    emit(this.#tree, line, 'text', from, to);
    if (/[;.]$/.test(words)) this.#endRecital();
  }

  #endRecital(): void {
    if (this.#recital) this.#tree.close();
    this.#recital = false;
  }
}

/** Cuts a line before each further "Căn cứ" or "Theo đề nghị" that follows a semicolon. */
function statements(plain: string): [number, number][] {
  const cuts = [0];
  for (const match of plain.matchAll(/;\s+(?=Căn cứ\s|Theo đề nghị\s|Xét đề nghị\s)/gu))
    cuts.push(match.index + match[0].length);
  return cuts.map((from, i) => [from, cuts[i + 1] ?? plain.length]);
}
