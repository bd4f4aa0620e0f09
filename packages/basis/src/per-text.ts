import type { LawText } from '@cancu/law';

/** Remembers what was read from a text of law for as long as the text is there. */
export function perText<T>(compute: (text: LawText) => T): (text: LawText) => T {
  const known = new WeakMap<LawText, { readonly value: T }>();
  return (text) => {
    let found = known.get(text);
    if (!found) {
      found = { value: compute(text) };
      known.set(text, found);
    }
    return found.value;
  };
}
