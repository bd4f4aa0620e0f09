import { LAW_TITLES } from './law-titles.ts';
import { type Token, tokens, withoutMarks } from './token.ts';

/** Names that may stand behind "Luật", "Bộ luật", "Pháp lệnh"; finds the longest that stands at a place. */
export interface NameList {
  /** The token after the longest name that begins at `at`; `at` itself when none does. */
  end(list: readonly Token[], at: number): number;
}

interface Branch {
  readonly next: Map<string, Branch>;
  whole: boolean;
}

type Form = (word: string) => string;

/**
 * A list of `titles` (without the word "Luật"), matched without regard to capitals and the place of tone marks; names of two words
 * and more also without any marks, as scanned texts have them.
 */
export function nameList(titles: readonly string[]): NameList {
  const words = titles.map((title) => tokens(title.normalize('NFC')).map(({ low }) => low));
  const exact = plant(words, (word) => word);
  const bare = plant(
    words.filter(({ length }) => length > 1),
    withoutMarks,
  );
  return {
    end(list, at) {
      const end = longest(exact, list, at, (word) => word);
      return end > at ? end : longest(bare, list, at, withoutMarks);
    },
  };
}

function longest(root: Branch, list: readonly Token[], at: number, form: Form): number {
  let end = at;
  let branch: Branch | undefined = root;
  for (let i = at; branch; i++) {
    if (branch.whole) end = i;
    branch = list[i] && branch.next.get(form(list[i]!.low));
  }
  return end;
}

function plant(titles: readonly (readonly string[])[], form: Form): Branch {
  const root: Branch = { next: new Map(), whole: false };
  for (const title of titles) {
    let branch = root;
    for (const word of title.map(form)) {
      const next: Branch = branch.next.get(word) ?? { next: new Map(), whole: false };
      branch.next.set(word, next);
      branch = next;
    }
    branch.whole = branch !== root;
  }
  return root;
}

/** The names known to all, before the names of one document are added. */
export const KNOWN_NAMES: NameList = nameList(LAW_TITLES);

/** Both lists: the longer name wins. */
export function eitherName(a: NameList, b: NameList): NameList {
  return { end: (list, at) => Math.max(a.end(list, at), b.end(list, at)) };
}
