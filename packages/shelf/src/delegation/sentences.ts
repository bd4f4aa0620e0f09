import type { Range } from '@cancu/text';

/**
 * A sentence ends where a capital begins the next; a semicolon ends one only then, since lists go on with small letters. The number of
 * a quoted clause ("2. Chính phủ …") ends none.
 */
const END = /(?<!(?:^|\n)["“]?(?:Điều )?\d{1,4}\p{L}?)[.;](?=\s+[\p{Lu}“"])|\n/gu;

/** The sentences of the words of a unit, trimmed. */
export function sentencesOf(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  const add = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from]!)) from++;
    while (to > from && /\s/.test(text[to - 1]!)) to--;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(END)) add(match.index + 1);
  add(text.length);
  return found;
}
