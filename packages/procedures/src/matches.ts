/** Matches of a global pattern from an offset on; what stands before it is seen by look-behind only. */
export function* matchesFrom(pattern: RegExp, text: string, from: number): Generator<RegExpExecArray> {
  for (let at = from; ; ) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return;
    at = found.index + Math.max(1, found[0].length);
    yield found;
  }
}
