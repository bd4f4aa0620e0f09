import {
  type DocumentRecord,
  documentRegister,
  type Law,
  type LawText,
  normaliseNumber,
  type TextShelf,
  type TextUnit,
} from '@cancu/law';
import { readMarkdown } from '@cancu/markdown';
import { parseLaw } from '@cancu/parser';
import { isParent, type LawNode } from '@cancu/syntax';

/** A record of an invented document, by default a law in force since 2021. */
export function record(number: string, more: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    number,
    kind: 'luat',
    name: { vi: 'Luật Đò ngang', en: 'Law on Ferries' },
    issued: '2020-06-17',
    from: '2021-01-01',
    to: null,
    verification: 'verified',
    ...more,
  };
}

/** A law with these records and texts and no others. */
export function lawWith(records: readonly DocumentRecord[], texts: readonly LawText[] = []): Law {
  return { register: documentRegister(records), shelf: shelfOf(texts) };
}

export function shelfOf(texts: readonly LawText[]): TextShelf {
  return {
    texts,
    textOf: (number) =>
      texts.find((text) => normaliseNumber(text.record.number) === normaliseNumber(number)) ?? null,
  };
}

/** The text of an invented law, read from Markdown. */
export function lawText(number: string, markdown: string, more: Partial<DocumentRecord> = {}): LawText {
  const source = readMarkdown(markdown);
  const units = (node: LawNode): TextUnit[] =>
    isParent(node)
      ? node.children.flatMap((child) =>
          child.type === 'article' || child.type === 'clause' || child.type === 'point'
            ? [
                {
                  number: (isParent(child) && child.number) || '',
                  title: (isParent(child) && child.title) || null,
                  text: '',
                  units: units(child),
                },
              ]
            : units(child),
        )
      : [];
  return { record: record(number, more), file: `${number}.md`, articles: units(parseLaw(source)) };
}
