/** A stretch of text: UTF-16 offsets, 0-based, half open (`end` is not inside). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range `[start, end)`. Throws RangeError when `end < start`: a backward range is always a bug of the caller. */
export function range(start: number, end: number): Range {
  if (end < start) throw new RangeError(`backward range ${start}..${end}`);
  return { start, end };
}

/** The same range moved by `by` UTF-16 units. */
export function shift(r: Range, by: number): Range {
  return { start: r.start + by, end: r.end + by };
}

/** True when `inner` lies inside `outer`; equal ranges contain each other. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest range holding both. */
export function cover(a: Range, b: Range): Range {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The range without white space at either end; an all-blank range shrinks to an empty one at its start. */
export function trim(text: string, r: Range): Range {
  let { start, end } = r;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  return { start, end };
}

/** Space, tab, line ends, NBSP, the Unicode spaces, zero-width space and byte order mark. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
