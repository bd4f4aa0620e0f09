import type { Line } from './line.ts';

/** True when the line is not words of the law. A bare number counts only next to another such line. */
export function isFurniture(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (line.block.kind === 'break' || line.block.kind === 'opaque') return true;
  if (line.block.hints.style === 'toc') return true;
  if (line.block.kind !== 'paragraph') return false;
  if (line.publishers) return true;
  return /^\d{1,4}$/.test(line.plain) && [before, after].some((near) => near?.publishers === true);
}
