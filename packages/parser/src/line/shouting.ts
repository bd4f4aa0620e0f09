/** True when most letters are capitals: headings of documents and chapters. */
export function isShouting(words: string): boolean {
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code < 0x80) {
      if (code >= 0x61 && code <= 0x7a) letters++;
      else if (code >= 0x41 && code <= 0x5a) {
        letters++;
        capitals++;
      }
      continue;
    }
    const letter = words[i]!;
    const capital = letter !== letter.toLowerCase();
    if (!capital && letter === letter.toUpperCase()) continue;
    letters++;
    if (capital) capitals++;
  }
  return letters >= 2 && capitals / letters > 0.7;
}
