import type { Span } from '@cancu/syntax';

/**
 * Note references in the text of consolidated documents and Markdown: `[12]`, `[^3]`, `<sup>4</sup>`. They are glued to
 * words and to labels ("Điều 8[7].") and are not words of the law. A bracket that stands alone before text, as in a list
 * of notes at the end ("[1] Nghị định số …"), is a mark too.
 */
export function noteSpans(text: string, from: number, to: number): Span[] {
  const line = text.slice(from, to);
  if (!line.includes('[') && !line.includes('<sup>')) return [];
  const spans: Span[] = [];
  for (const match of line.matchAll(/\[\^?\d{1,3}\](?!\()|<sup>[^<]{0,12}<\/sup>/gi)) {
    const start = from + match.index;
    spans.push({ at: { start, end: start + match[0].length }, mark: 'superscript' });
  }
  return spans;
}
