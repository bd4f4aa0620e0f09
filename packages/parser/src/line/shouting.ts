/** True when most letters are capitals: headings of documents and chapters. */
export function isShouting(words: string): boolean {
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < words.length; i++) {
    const sign = words[i]!;
    const small = sign.toLowerCase();
    if (small === sign.toUpperCase()) continue;
    letters++;
    if (sign !== small) capitals++;
  }
  return letters >= 2 && capitals / letters > 0.7;
}
