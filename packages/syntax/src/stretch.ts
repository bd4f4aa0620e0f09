import type { Range } from '@cancu/text';
import type { LawNode, ParentType } from './node.ts';

/**
 * A part of a document's frame: the document itself, its body, a chapter, an appendix. What stands in it comes in stretches;
 * all stretches of one chapter name the same object.
 */
export interface Container {
  readonly type: ParentType;
  readonly number?: string;
  readonly auto?: true;
  readonly title?: string;
  readonly titleAt?: Range;
  readonly alternatives?: readonly string[];
}

/**
 * A piece of a document that is read and remembered by itself: an article, the heading of a chapter, some lines of an
 * appendix. While a draft is edited, a stretch that no edit touches stays the same object, so whatever is computed from it
 * alone can be kept by its identity (`perStretch`).
 */
export interface Stretch {
  /** The containers that are open where it begins, the document first. */
  readonly within: readonly Container[];
  /** The containers that begin with it, the outermost first. */
  readonly opens: readonly Container[];
  /** Its nodes in text order; they stand in the innermost container. */
  readonly nodes: readonly LawNode[];
  /** From its first word to its last. */
  readonly at: Range;
}

/** The containers around the nodes of a stretch, the document first. */
export function containersOf({ within, opens }: Stretch): readonly Container[] {
  return opens.length === 0 ? within : [...within, ...opens];
}

/**
 * A fact of a stretch, computed once for each. `compute` may look at nothing but the stretch and the words of `text` inside
 * its range, with the white space around it.
 */
export function perStretch<T>(
  compute: (stretch: Stretch, text: string) => T,
): (stretch: Stretch, text: string) => T {
  const known = new WeakMap<Stretch, { readonly value: T }>();
  return (stretch, text) => {
    let found = known.get(stretch);
    if (!found) {
      found = { value: compute(stretch, text) };
      known.set(stretch, found);
    }
    return found.value;
  };
}
