import { coreRegister } from './core-register.ts';
import { emptyShelf, type TextShelf } from './law-text.ts';
import type { DocumentRegister } from './register.ts';

/** The law by which drafts are judged: what is known of documents, and the texts that are at hand. */
export interface Law {
  readonly register: DocumentRegister;
  readonly shelf: TextShelf;
}

/** What this package itself knows: the documents on which its own facts rest, and no text. */
export const coreLaw: Law = { register: coreRegister, shelf: emptyShelf };
