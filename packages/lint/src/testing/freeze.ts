/** Freezes a value and everything it holds, so that a rule that writes into its input throws; cycles are allowed. */
export function deepFreeze<T>(value: T): T {
  const seen = new Set<object>();
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    rest.push(...Object.values(next));
    Object.freeze(next);
  }
  return value;
}
