import type { Range, TextView } from '@cancu/text';
import { holdsPhrase, longestRun, type Subject } from './subject.ts';

/** From so many items on, a scope article is a list of what the text regulates. */
const LIST = 4;
/** So many words in a row are a subject of their own: "nhà cung cấp ở nước ngoài". */
const A_SUBJECT = 5;

/**
 * A scope article may say which contents it regulates on the strength of the provisions it names: "hướng dẫn … theo quy định tại
 * Điều 59, Điều 64 … Luật … đối với các nội dung về A; B; C". Such a list shows the ground of each of its contents and of
 * no other.
 */
export function contentsOf(text: TextView, scope: Range): string | null {
  const words = text.slice(scope.start, scope.end);
  const start = /(?:nội dung về|nội dung sau|quy định về|về các nội dung|về)[\s:]/iu.exec(words);
  const list = start ? words.slice(start.index) : '';
  return list.split(/;/).length >= LIST ? words : null;
}

/**
 * Do the listed contents reach a procedure? In doubt they do: only where neither its act nor a longer piece of its name and
 * headings is in the list does the list leave it out.
 */
export function contentsReach(contents: string, { act, words }: Subject): boolean {
  return holdsPhrase(contents, act) || longestRun(words, contents) >= A_SUBJECT;
}
