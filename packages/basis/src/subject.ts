import { fold } from '@cancu/text';

/** What a procedure is about, in words of the draft. */
export interface Subject {
  /** What is done: "Xác nhận", "Miễn". */
  readonly act: string;
  /** Its name and the headings over it. */
  readonly words: string;
}

/** Acts of one syllable; all others have two. */
const SHORT = /^(?:cap|doi|mien|giam|hoan|khai|nop|xoa|huy|thi|tra|giao|lap|mo|nhan|tang|dung|xin)$/;

/** The act with which a name begins. */
export function actOf(name: string): string {
  const [first = '', second = ''] = name.split(/[\s,]+/);
  return SHORT.test(fold(first)) ? first : `${first} ${second}`.trim();
}

/** Does a text hold a phrase, as whole words, tone marks aside? */
export function holdsPhrase(text: string, phrase: string): boolean {
  return plainWords(text).includes(plainWords(phrase));
}

/** Wordings that were compared before: names, scope articles and clauses come again with each keystroke. */
const PLAIN = new Map<string, string>();
const MOST = 4000;

function plainWords(text: string): string {
  let plain = PLAIN.get(text);
  if (plain === undefined) {
    plain = ` ${fold(text)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()} `;
    if (PLAIN.size >= MOST) PLAIN.clear();
    PLAIN.set(text, plain);
  }
  return plain;
}

/** The most words of `phrase` that stand in `text` one after the other. */
export function longestRun(phrase: string, text: string): number {
  const words = plainWords(phrase).trim().split(' ');
  const all = plainWords(text);
  let longest = 0;
  for (let from = 0; from < words.length; from++) {
    let to = from + longest + 1;
    while (to <= words.length && all.includes(` ${words.slice(from, to).join(' ')} `)) {
      longest = to - from;
      to++;
    }
  }
  return longest;
}
