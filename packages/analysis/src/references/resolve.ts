import type { Reference, Target } from '../draft.ts';
import { amendedDocument } from './amended.ts';
import { type Completed, complete } from './completion.ts';
import { instructionFor, isInstruction } from './instruction.ts';
import type { NamedDocument } from './known-documents.ts';
import { leadIn } from './leads.ts';
import { Lore } from './lore.ts';
import { isMeant } from './meant.ts';
import { namesItself } from './own-name.ts';
import { isHead } from './passage.ts';
import type { ReadPassage } from './read-passages.ts';
import { reference } from './reference.ts';
import { goesOnChain, shortNameAfter } from './short-name.ts';
import { type Standpoint, standpointOf, standpointOfOrder } from './standpoint.ts';
import { type TargetDocument, targetsOf } from './target.ts';

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

/** Reads on through a document and says of each citation where it leads. */
export class Resolver {
  readonly lore: Lore = new Lore();
  readonly #amended: TargetDocument | null;
  /** Kind and title of the document itself, as words to compare. */
  readonly #own: string | null;

  /** `head`: the passages before the body, whose names and numbers are known from the beginning. */
  constructor(head: readonly ReadPassage[], own: string | null) {
    this.#own = own;
    for (const passage of head) this.#learn(passage);
    const amended = amendedDocument(head);
    this.#amended = amended && this.#named(amended);
    this.lore.taught([], String);
  }

  /** The references of the next passages. */
  read(passages: readonly ReadPassage[]): Reference[] {
    return passages.flatMap((passage) => {
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
      this.lore.hear({ of: 'document', document });
      inChain = base !== null && goesOnChain(words.text.slice(end, at.start), inChain);
      if (!inChain || base === null) base = document;
      const short = shortNameAfter(words.text, at.end);
      if (short !== null) this.lore.hear({ of: 'short-name', short, document: base });
      end = at.end;
    }
  }

  #resolve(passage: ReadPassage): Reference[] {
    const setting = this.#setting(passage);
    const { words, citations } = passage;
    const completed = complete(citations, words.text, setting.orders ? 'instruction' : 'sentence');
    const references: Reference[] = [];
    for (const one of completed) {
      const document = this.#document(one, passage, setting);
      const targets = targetsOf(one.paths, document, this.#standpoint(one, passage, setting));
      if (isMeant(one, passage, setting.from)) references.push(reference(one, passage, targets));
    }
    this.#note(passage, setting, completed, references[0]?.targets[0]);
    return references;
  }

  /** What the passage says for the units below it and the sentences behind it. */
  #note(
    passage: ReadPassage,
    setting: Setting,
    completed: readonly Completed[],
    first: Target | undefined,
  ): void {
    const { path, words, role } = passage;
    const unit = path.at(-1)!;
    const lead = leadIn(words.text, completed);
    if (lead) this.lore.hear({ of: 'lead', unit, document: this.#document(lead, passage, setting) });
    if (setting.orders && first) {
      const source = role === 'title' ? 'title' : 'text';
      this.lore.hear({ of: 'instruction', unit, source, said: instructionFor(first) });
    }
    if (isInstruction(words.text) && words.text.trimEnd().endsWith(':')) this.lore.hear({ of: 'list', unit });
  }

  #setting(passage: ReadPassage): Setting {
    const { path, words, citations } = passage;
    const above = this.lore.instructions.above(path);
    const from = standpointOf(path, above);
    const changed = above?.document ?? this.#amended;
    if (from.quoted) return { from, here: changed ?? THIS, open: changed ?? THIS, orders: false };
    const told = isInstruction(words.text) || this.lore.instructions.lists(path);
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
    return this.lore.leads.over(path, words.text.slice(0, citation.at.start)) ?? setting.open;
  }

  #standpoint({ document, paths }: Completed, { path }: ReadPassage, { from, orders }: Setting): Standpoint {
    if (!orders || document.by === 'this' || isAnchored(paths)) return from;
    return standpointOfOrder(from, document.by === 'none' ? this.lore.instructions.above(path) : null);
  }

  #named(document: NamedDocument): TargetDocument {
    if (namesItself(document, this.#own)) return THIS;
    return { document: this.lore.known.numberOf(document), name: document.name ?? null };
  }
}

function isNamed({ document }: { readonly document: { readonly by: string } }): boolean {
  return document.by === 'name';
}

function isAnchored(paths: Completed['paths']): boolean {
  return paths.some((path) => Object.values(path).includes('this'));
}
