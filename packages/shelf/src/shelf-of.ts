import { type DocumentRecord, documentRegister, type LawText, type TextShelf } from '@cancu/law';

/** A shelf of texts. Look-up is constant in their number; where two documents bear one number, neither is *the* text of it. */
export function shelfOf(texts: readonly LawText[]): TextShelf {
  const byRecord = new Map<DocumentRecord, LawText>(texts.map((text) => [text.record, text]));
  const register = documentRegister(texts.map(({ record }) => record));
  return {
    texts,
    textOf: (number) => {
      const found = register.byNumber(number);
      return found.length === 1 ? byRecord.get(found[0]!)! : null;
    },
  };
}
