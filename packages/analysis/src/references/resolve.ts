import type { Document } from '@cancu/syntax';
import type { Reference } from '../draft.ts';
import { amendedDocument } from './amended.ts';
import { type Completed, complete } from './completion.ts';
import { Instructions, isInstruction } from './instruction.ts';
import { KnownDocuments, type NamedDocument } from './known-documents.ts';
import { Leads } from './leads.ts';
import { isMeant } from './meant.ts';
import { namesItself, ownName } from './own-name.ts';
import { isHead, type ReadPassage, readPassages } from './read-passages.ts';
import { reference } from './reference.ts';
import { goesOnChain, shortNameAfter } from './short-name.ts';
import { type Standpoint, standpointOf, standpointOfOrder } from './standpoint.ts';
import { type TargetDocument, targetsOf } from './target.ts';

/**
 * Every citation of a document with the places it points to, in text order. `text` is the source the tree was made from.
 * A document that the text never gives a number keeps `document: null` and its name.
 */
export function resolveReferences(tree: Document, text: string): Reference[] {
  return new Resolver(readPassages(tree, text), ownName(tree)).references();
}

const THIS: TargetDocument = { document: 'this', name: null };

/** How the citations of one passage are understood. */
interface Setting {
  readonly from: Standpoint;
  /** The document of "Nghị định này" and "Điều này". */
  readonly here: TargetDocument;
  /** The document of places that name none. */
  readonly open: TargetDocument;
  /** The passage orders a change of another document. */
  readonly orders: boolean;
}

class Resolver {
  readonly #passages: readonly ReadPassage[];
  readonly #known = new KnownDocuments();
  readonly #instructions = new Instructions();
  readonly #leads = new Leads();
  readonly #amended: TargetDocument | null;
  /** Kind and title of the document itself, as words to compare. */
  readonly #own: string | null;

  constructor(passages: readonly ReadPassage[], own: string | null) {
    this.#passages = passages;
    this.#own = own;
    for (const passage of passages) if (isHead(passage)) this.#learn(passage);
    const amended = amendedDocument(passages);
    this.#amended = amended && this.#named(amended);
  }

  references(): Reference[] {
    return this.#passages.flatMap((passage) => {
      this.#learn(passage);
      return this.#resolve(passage);
    });
  }

  /** Numbers and short names count from the passage on that gives them. */
  #learn({ citations, words }: ReadPassage): void {
    let base: NamedDocument | null = null;
    let inChain = false;
    let end = 0;
    for (const { document, at } of citations) {
      if (document.by !== 'name') continue;
      this.#known.remember(document);
      inChain = base !== null && goesOnChain(words.text.slice(end, at.start), inChain);
      if (!inChain || base === null) base = document;
      const short = shortNameAfter(words.text, at.end);
      if (short !== null) this.#known.define(short, base);
      end = at.end;
    }
  }

  #resolve(passage: ReadPassage): Reference[] {
    const setting = this.#setting(passage);
    const { path, words, citations, role } = passage;
    const completed = complete(citations, words.text, setting.orders ? 'instruction' : 'sentence');
    const references: Reference[] = [];
    for (const one of completed) {
      const document = this.#document(one, passage, setting);
      const targets = targetsOf(one.paths, document, this.#standpoint(one, passage, setting));
      if (isMeant(one, passage, setting.from)) references.push(reference(one, passage, targets));
    }
    this.#leads.note(path.at(-1)!, words.text, completed, (one) => this.#document(one, passage, setting));
    const first = references[0]?.targets[0];
    if (setting.orders && first) this.#instructions.note(path, role === 'title' ? 'title' : 'text', first);
    if (isInstruction(words.text)) this.#instructions.noteList(path, words.text);
    return references;
  }

  #setting(passage: ReadPassage): Setting {
    const { path, words, citations } = passage;
    const above = this.#instructions.above(path);
    const from = standpointOf(path, above);
    const changed = above?.document ?? this.#amended;
    if (from.quoted) return { from, here: changed ?? THIS, open: changed ?? THIS, orders: false };
    const told = isInstruction(words.text) || this.#instructions.lists(path);
    const orders = !isHead(passage) && told && (changed !== null || citations.some(isNamed));
    return { from, here: THIS, open: orders ? (changed ?? THIS) : THIS, orders };
  }

  #document(
    { document, paths, citation }: Completed,
    { path, words }: ReadPassage,
    setting: Setting,
  ): TargetDocument {
    if (document.by === 'name') return this.#named(document);
    if (document.by === 'this' || isAnchored(paths)) return setting.here;
    return this.#leads.over(path, words.text.slice(0, citation.at.start)) ?? setting.open;
  }

  #standpoint({ document, paths }: Completed, { path }: ReadPassage, { from, orders }: Setting): Standpoint {
    if (!orders || document.by === 'this' || isAnchored(paths)) return from;
    return standpointOfOrder(from, document.by === 'none' ? this.#instructions.above(path) : null);
  }

  #named(document: NamedDocument): TargetDocument {
    if (namesItself(document, this.#own)) return THIS;
    return { document: this.#known.numberOf(document), name: document.name ?? null };
  }
}

function isNamed({ document }: { readonly document: { readonly by: string } }): boolean {
  return document.by === 'name';
}

function isAnchored(paths: Completed['paths']): boolean {
  return paths.some((path) => Object.values(path).includes('this'));
}
