/** Lower case, NFC, one space between words, no punctuation: the form in which two wordings are compared. */
export function normaliseWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%/]+/gu, ' ')
    .trim();
}

/** The text with every run of white space (line breaks too) as one space, trimmed. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}
