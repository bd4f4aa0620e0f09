/** True when most letters are capitals: headings of documents and chapters. */
export function isShouting(words: string): boolean {
  // Once so many are small, the capitals of what is left cannot be most any more.
  const most = words.length * 0.3;
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < words.length && letters - capitals <= most; i++) {
    const code = words.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) letters++;
    else if (code >= 0x41 && code <= 0x5a) {
      letters++;
      capitals++;
    } else if (code >= 0xc0) {
      const sign = words[i]!;
      const small = sign.toLowerCase();
      if (small === sign.toUpperCase()) continue;
      letters++;
      if (sign !== small) capitals++;
    }
  }
  return letters >= 2 && letters - capitals <= most && capitals / letters > 0.7;
}
