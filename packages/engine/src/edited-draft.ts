import { EditableText, type Partings, type TextFormat } from '@cancu/markdown';
import { parseLaw } from '@cancu/parser';
import { containersOf, type Document, type Source, type Stretch } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import type { Analysis, Circumstances, Reading } from './analysis.ts';
import { Analyst, type Stage } from './analyst.ts';

/**
 * A draft in a text file that someone is writing. Ranges of an analysis are places of its own source; `source.map` leads from
 * them to offsets of the file as it was when it was analysed.
 */
export class EditedDraft {
  readonly #text: EditableText;
  readonly #analyst: Analyst;

  constructor(file: string, format: TextFormat, circumstances: Circumstances, before: Reading | null = null) {
    this.#text = new EditableText(file, format, atStretches);
    this.#analyst = new Analyst(circumstances, before);
  }

  /** The whole file as it is now. */
  get file(): string {
    return this.#text.file;
  }

  /** Puts `text` in the place of a range of the file (UTF-16 offsets). Throws RangeError where the file has no such range. */
  edit(at: Range, text: string): void {
    this.#text.edit(at, text);
  }

  analyse(): Analysis {
    const { source, tree } = this.#parsed();
    return this.#analyst.finish(source, tree);
  }

  /** The same stage by stage, for those who may have to stop in between. */
  *steps(): Generator<Stage, Analysis> {
    const { source, tree } = this.#parsed();
    yield 'tree';
    return yield* this.#analyst.steps(source, tree);
  }

  #parsed(): { source: Source; tree: Document } {
    for (;;) {
      const { source } = this.#text;
      const tree = this.#analyst.parse(source);
      // Where a heading was deleted, an article now goes on over what was the end of a page.
      if (!this.#text.close(tree.stretches.filter(isRunning).map(({ at }) => at))) return { source, tree };
    }
  }
}

/** A page may begin with each stretch. */
const atStretches: Partings = (source) => parseLaw(source).stretches.map(({ at }) => at.start);

/** Is it read as running text, in which distances count? Appendices are read line by line. */
function isRunning(stretch: Stretch): boolean {
  return containersOf(stretch).every(
    ({ type }) => type !== 'appendix' && type !== 'form' && type !== 'closing',
  );
}
