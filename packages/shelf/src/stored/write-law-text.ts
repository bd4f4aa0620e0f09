import type { LawText, TextUnit } from '@cancu/law';
import { FORMAT, type StoredText, type StoredUnit } from './stored-text.ts';

/** The content of the file of a text. `sourceHash`: the hash of the words it was read from. */
export function writeLawText(text: LawText, sourceHash: string): string {
  const stored: StoredText = {
    format: FORMAT,
    source: { file: text.file, hash: sourceHash },
    record: text.record,
    articles: text.articles.map(storedUnit),
    ...(text.attachments && {
      attachments: text.attachments.map(({ title, articles }) => ({
        title,
        articles: articles.map(storedUnit),
      })),
    }),
  };
  return `${JSON.stringify(stored, null, 1)}\n`;
}

function storedUnit({ number, title, text, units }: TextUnit): StoredUnit {
  return {
    number,
    ...(title !== null && { title }),
    ...(text !== '' && { text: text.split('\n') }),
    ...(units.length > 0 && { units: units.map(storedUnit) }),
  };
}
