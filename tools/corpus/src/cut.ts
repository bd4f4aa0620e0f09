/** How much of a line is shown. */
const SHOWN = 110;

/** Words on one line, cut for a table. */
export function cut(words: string): string {
  const one = words.replace(/\s+/g, ' ');
  return one.length > SHOWN ? `${one.slice(0, SHOWN)}…` : one;
}
