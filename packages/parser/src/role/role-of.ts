import { isParent, type Parent } from '@cancu/syntax';
import type { TextView } from '@cancu/text';
import { isSentence, type Role, roleOfTitle, roleOfWords } from './role-words.ts';

/**
 * What an article or a clause does at the end of a text: `effect`, `transition`, `repeal`, `implementation`, or null for any other
 * provision. `text` is `Source.text`. An article is known by its title, or by its words where the title tells nothing; "Điều khoản
 * thi hành" is what its first clause is. One article often has clauses of every kind, so ask for each clause, too: a clause
 * without words of its own kind serves its article.
 */
export function roleOf(provision: Parent, text: TextView): Role | null {
  const title = provision.title ?? '';
  const titled = roleOfTitle(title);
  if (titled && titled !== 'mixed') return titled;
  const words = ownWords(provision, text);
  // Where lines are broken, the first line of an untitled article can stand as its title, and the sentence goes on small.
  const goesOn = words === '' ? !provision.children.some(isParent) : /^[\p{Ll}\d]/u.test(words);
  const own = roleOfWords(goesOn || isSentence(title) ? `${title} ${words}` : words);
  if (own || titled !== 'mixed') return own;
  for (const child of provision.children) {
    const role = isParent(child) && child.type === 'clause' ? roleOf(child, text) : null;
    if (role) return role;
  }
  return 'implementation';
}

/** The words of a provision before its first inner unit, without label and title. */
function ownWords({ children }: Parent, text: TextView): string {
  const inner = children.findIndex(isParent);
  return children
    .slice(0, inner < 0 ? children.length : inner)
    .filter(({ type }) => type === 'text')
    .map(({ at }) => text.slice(at.start, at.end))
    .join(' ');
}
