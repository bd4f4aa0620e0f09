import type { LawText, TextUnit } from '@cancu/law';
import { storedShape } from './stored-shape.ts';
import { FORMAT, type StoredText, type StoredUnit } from './stored-text.ts';

/** Why the file of a text gives none. newer-format: written by a later version of the program. */
export type StoredProblem = 'not-json' | 'no-law-text' | 'newer-format' | 'damaged';

export type StoredResult =
  | { readonly ok: true; readonly text: LawText; readonly sourceHash: string }
  /** `at`: where it is damaged, `articles.3.number`. */
  | { readonly ok: false; readonly problem: StoredProblem; readonly at?: string };

/** Reads what `writeLawText` wrote. Never throws, whatever the content is. */
export function readLawText(content: string): StoredResult {
  const value = parsed(content);
  if (value === undefined) return { ok: false, problem: 'not-json' };
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format !== 'number') return { ok: false, problem: 'no-law-text' };
  if (format > FORMAT) return { ok: false, problem: 'newer-format' };
  const at = format === FORMAT ? storedShape(value, '') : 'format';
  if (at !== null) return { ok: false, problem: 'damaged', at };
  const { source, record, articles, attachments } = value as StoredText;
  const text: LawText = {
    record,
    file: source.file,
    articles: articles.map(textUnit),
    ...(attachments && {
      attachments: attachments.map((one) => ({ title: one.title, articles: one.articles.map(textUnit) })),
    }),
  };
  return { ok: true, text, sourceHash: source.hash };
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function textUnit({ number, title, text = [], units = [] }: StoredUnit): TextUnit {
  return { number, title: title ?? null, text: text.join('\n'), units: units.map(textUnit) };
}
