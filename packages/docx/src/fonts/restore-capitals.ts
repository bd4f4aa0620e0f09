/**
 * TCVN 3 has no capitals with tone marks: who wrote a heading in capitals without a capitals font got "QUYếT ĐịNH". In a
 * word of capitals its small letters are such; a short word beside one ("Về VIỆC") is of the same heading.
 */
export function restoreCapitals(text: string): string {
  if (!IN_CAPITALS.test(text)) return text;
  const words = [...text.matchAll(WORD)];
  const restored = words.map(([word]) => isOfCapitals(word));
  return splice(
    text,
    words.flatMap((word, i) => {
      const besides = (restored[i - 1] ?? false) || (restored[i + 1] ?? false);
      return restored[i] || (besides && MAY_BE_CAPITALS.test(word[0])) ? [word] : [];
    }),
  );
}

/** Letters that TCVN 3 writes with a tone mark, which it does in small only. */
const SMALL_ONLY = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const CAPITAL = 'A-ZĂÂÊÔƠƯĐ';
const IN_CAPITALS = new RegExp(
  `[${CAPITAL}]{2}[${SMALL_ONLY}]|[${CAPITAL}][${SMALL_ONLY}][${CAPITAL}]|[${SMALL_ONLY}][${CAPITAL}]{2}`,
  'u',
);
const MAY_BE_CAPITALS = new RegExp(`^[${CAPITAL}]+[${SMALL_ONLY}]$|^[${SMALL_ONLY}][${CAPITAL}]*$`, 'u');
const ONLY_SUCH = new RegExp(`^[${CAPITAL}${SMALL_ONLY}]+$`, 'u');
const WORD = /\p{L}+/gu;

/** Two capitals at least, and no small letter but those that have no capital. */
function isOfCapitals(word: string): boolean {
  return IN_CAPITALS.test(word) && ONLY_SUCH.test(word);
}

function splice(text: string, words: readonly RegExpMatchArray[]): string {
  let out = '';
  let from = 0;
  for (const word of words) {
    const start = word.index ?? 0;
    out += text.slice(from, start) + word[0].toUpperCase();
    from = start + word[0].length;
  }
  return out + text.slice(from);
}
