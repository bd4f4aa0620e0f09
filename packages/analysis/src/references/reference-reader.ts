import type { Citation, Container, Document, Stretch } from '@cancu/syntax';
import { containersOf } from '@cancu/syntax';
import { hash, type TextView } from '@cancu/text';
import type { Reference } from '../draft.ts';
import type { Teaching } from './lore.ts';
import { ownName } from './own-name.ts';
import { isHead, type Passage, passagesOf, roleIn } from './passage.ts';
import {
  bareKinds,
  lawTitles,
  namesWith,
  type ReadPassage,
  readPassage,
  type Vocabulary,
} from './read-passages.ts';
import { Recent } from './recent.ts';
import { Resolver } from './resolve.ts';
import { aboveBody, siteHeadEnd } from './site-head.ts';

/** Every citation of a document with the places it points to, in text order. `text` is the source the tree was made from. */
export function resolveReferences(tree: Document, text: TextView): Reference[] {
  return new ReferenceReader().read(tree, text);
}

/** What the beginning of a document says for the reading of all the rest. */
interface Start {
  readonly key: string;
  readonly vocabulary: Vocabulary;
  readonly ownName: string | null;
  readonly head: readonly ReadPassage[];
}

/** What was read of a stretch, and what was known before and after it. */
interface Read {
  readonly start: Start;
  readonly before: string;
  readonly references: readonly Reference[];
  readonly teaching: Teaching;
  readonly after: string;
}

/**
 * Reads the references of a document again and again while it is edited. A stretch is read anew when it is new, when what
 * stands before it teaches other names and numbers than it did, or when the head of the document changed what they mean.
 * A document that the text never gives a number keeps `document: null` and its name.
 */
export class ReferenceReader {
  readonly #passages = new WeakMap<
    Stretch,
    { readonly from: number; readonly passages: readonly Passage[] }
  >();
  readonly #read = new WeakMap<Stretch, Read>();
  readonly #names = new Names();
  #citations = new Recent<string, readonly Citation[]>();
  #start: Start | null = null;

  read(tree: Document, text: TextView): Reference[] {
    const { stretches } = tree;
    const from = siteHeadEnd(aboveBody(stretches), text);
    const passages = (stretch: Stretch) => this.#passagesOf(stretch, text, from);
    const start = this.#startOf(tree, passages);
    const references: Reference[] = [];
    const unlearnt: Teaching[] = [];
    let resolver: Resolver | null = null;
    let state = start.key;
    for (const stretch of stretches) {
      let read = this.#read.get(stretch);
      if (read?.start !== start || read.before !== state) {
        resolver ??= new Resolver(start.head, start.ownName);
        for (const teaching of unlearnt.splice(0)) resolver.lore.learn(teaching);
        read = this.#readStretch(stretch, passages(stretch), resolver, start, state);
        this.#read.set(stretch, read);
      } else if (read.teaching.key !== '') unlearnt.push(read.teaching);
      for (const reference of read.references) references.push(reference);
      state = read.after;
    }
    this.#citations.forget();
    return references;
  }

  #passagesOf(stretch: Stretch, text: TextView, from: number): readonly Passage[] {
    const begin = stretch.at.start < from ? from : 0;
    let known = this.#passages.get(stretch);
    if (known?.from !== begin) {
      known = { from: begin, passages: passagesOf(stretch, text, begin) };
      this.#passages.set(stretch, known);
    }
    return known.passages;
  }

  #startOf(tree: Document, passages: (stretch: Stretch) => readonly Passage[]): Start {
    const head = tree.stretches.filter(isHeadStretch).flatMap(passages).filter(isHead);
    const bare = [...new Set(tree.stretches.flatMap((stretch) => bareKindsOf(passages(stretch))))].sort();
    const own = tree.identity.number;
    const name = ownName(tree);
    const key = hash(JSON.stringify([head.map(({ role, words }) => [role, words.text]), bare, own, name]));
    if (this.#start?.key === key) return this.#start;
    this.#citations = new Recent();
    const names = namesWith(lawTitles(head));
    const vocabulary = { names, bare: new Set(bare), own };
    this.#start = {
      key,
      vocabulary,
      ownName: name,
      head: head.map((passage) => this.#readPassage(passage, vocabulary)),
    };
    return this.#start;
  }

  #readPassage(passage: Passage, vocabulary: Vocabulary): ReadPassage {
    const key = `${passage.role} ${passage.words.text}`;
    let citations = this.#citations.get(key);
    if (!citations) {
      citations = readPassage(passage, vocabulary).citations;
      this.#citations.set(key, citations);
    }
    return { ...passage, citations };
  }

  #readStretch(
    stretch: Stretch,
    passages: readonly Passage[],
    resolver: Resolver,
    start: Start,
    before: string,
  ): Read {
    const references = resolver.read(passages.map((passage) => this.#readPassage(passage, start.vocabulary)));
    const teaching = resolver.lore.taught(containersOf(stretch), (container) => this.#names.of(container));
    const after = teaching.key === '' ? before : hash(`${before}\n${teaching.key}`);
    return { start, before, references, teaching, after };
  }
}

function isHeadStretch(stretch: Stretch): boolean {
  const role = roleIn(containersOf(stretch));
  return role === 'front' || role === 'preamble';
}

const BARE_OF = new WeakMap<readonly Passage[], readonly string[]>();

function bareKindsOf(passages: readonly Passage[]): readonly string[] {
  let kinds = BARE_OF.get(passages);
  if (!kinds) {
    kinds = bareKinds(passages);
    BARE_OF.set(passages, kinds);
  }
  return kinds;
}

/** A name for each container, as long as it is the same object. */
class Names {
  readonly #known = new WeakMap<Container, string>();
  #next = 0;

  of(container: Container): string {
    let name = this.#known.get(container);
    if (name === undefined) {
      name = String(this.#next++);
      this.#known.set(container, name);
    }
    return name;
  }
}
