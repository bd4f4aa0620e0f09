import { coreRegister, type DocumentRecord, documentRegister, type Law, type TextShelf } from '@cancu/law';
import { isSameDocument } from '@cancu/shelf';

/** The law by which drafts are judged here: what the program knows of documents, and the texts of the project. */
export async function lawForDrafts(shelf: TextShelf): Promise<Law> {
  if (shelf.texts.length === 0) return { register: coreRegister, shelf };
  return { register: documentRegister([...coreRegister.records, ...newRecords(shelf)]), shelf };
}

/** What was checked by hand stands; a text adds the documents that are not known without it. */
function newRecords({ texts }: TextShelf): DocumentRecord[] {
  return texts
    .map(({ record }) => record)
    .filter((record) => !coreRegister.byNumber(record.number).some((known) => isSameDocument(known, record)));
}
