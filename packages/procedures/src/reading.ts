import {
  type Document,
  isParent,
  type LawNode,
  type ParentType,
  type Source,
  type Stretch,
} from '@cancu/syntax';
import { ownCopy, type Range, shift, strip } from '@cancu/text';

/**
 * The words of a draft in three views of the same length as `Source.text`, so that offsets stay the same in all. Labels,
 * page heads and signs of the file format are blanked: they are not words of the law.
 */
export interface Reading {
  /** As written. */
  readonly words: string;
  /** Without diacritics, capitals kept. */
  readonly plain: string;
  /** Without diacritics, lower case. */
  readonly folded: string;
}

export function readWords(source: Source, tree: Document): Reading {
  return new WordReader().read(source, tree.stretches);
}

/**
 * Reads the words of a draft again and again while it is edited: only new stretches are looked at. The words end with the
 * last stretch that can hold provisions, and forms and appendices before it are blank.
 */
export class WordReader {
  readonly #known = new WeakMap<Stretch, Reading>();

  read(source: Source, stretches: readonly Stretch[]): Reading {
    return new Joined(() => {
      const pieces: Reading[] = [];
      let end = 0;
      for (const stretch of stretches.slice(0, stretches.findLastIndex(isSpoken) + 1)) {
        if (!isSpoken(stretch)) continue;
        const between = blank(source.text.slice(end, stretch.at.start));
        pieces.push({ words: between, plain: between, folded: between }, this.#wordsOf(source, stretch));
        end = stretch.at.end;
      }
      return pieces;
    });
  }

  #wordsOf(source: Source, stretch: Stretch): Reading {
    let known = this.#known.get(stretch);
    if (!known) {
      const { start, end } = stretch.at;
      const words = ownCopy(mask(source.text.slice(start, end), hidden(source, stretch)));
      const plain = strip(words);
      known = { words, plain, folded: plain.toLowerCase() };
      this.#known.set(stretch, known);
    }
    return known;
  }
}

/** Pieces that are put together when somebody looks at them. */
class Joined implements Reading {
  readonly #gather: () => readonly Reading[];
  #pieces: readonly Reading[] | null = null;
  #words: string | null = null;
  #plain: string | null = null;
  #folded: string | null = null;

  constructor(gather: () => readonly Reading[]) {
    this.#gather = gather;
  }

  get words(): string {
    this.#words ??= this.#all.map(({ words }) => words).join('');
    return this.#words;
  }

  get plain(): string {
    this.#plain ??= this.#all.map(({ plain }) => plain).join('');
    return this.#plain;
  }

  get folded(): string {
    this.#folded ??= this.#all.map(({ folded }) => folded).join('');
    return this.#folded;
  }

  get #all(): readonly Reading[] {
    this.#pieces ??= this.#gather();
    return this.#pieces;
  }
}

/** Nodes whose words are evidence at most, never procedures of their own. */
const SKIPPED: ReadonlySet<ParentType> = new Set(['front', 'preamble', 'closing', 'appendix', 'form']);

/** Can provisions stand in it? */
export function isSpoken(stretch: Stretch): boolean {
  return (
    stretch.within.every(({ type }) => !SKIPPED.has(type)) &&
    stretch.opens.every(({ type }) => !SKIPPED.has(type))
  );
}

/** What of a stretch is no word of the law, in offsets from its beginning. */
function hidden({ blocks }: Source, { nodes, at }: Stretch): Range[] {
  const out: Range[] = [];
  const visit = (node: LawNode): void => {
    if (isParent(node)) node.children.forEach(visit);
    else if (node.type === 'label' || node.type === 'furniture') out.push(shift(node.at, -at.start));
  };
  nodes.forEach(visit);
  for (let i = firstBlockAt(blocks, at.start); i < blocks.length && blocks[i]!.at.start < at.end; i++) {
    for (const span of blocks[i]!.spans) {
      if (span.mark === 'syntax' || span.mark === 'deleted' || span.mark === 'superscript')
        out.push(shift(span.at, -at.start));
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** The first block that ends behind an offset. */
function firstBlockAt(blocks: Source['blocks'], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.at.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Line ends stay: they divide paragraphs. */
function mask(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    if (begin >= text.length) break;
    parts.push(text.slice(from, begin), blank(text.slice(begin, end)));
    from = Math.min(end, text.length);
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
