/** True when most letters are capitals: headings of documents and chapters. */
export function isShouting(words: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? [];
  if (letters.length < 2) return false;
  return (words.match(/\p{Lu}/gu) ?? []).length / letters.length > 0.7;
}
