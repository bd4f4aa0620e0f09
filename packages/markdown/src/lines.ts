import type { BlockHints } from '@cancu/syntax';
import { isBlank, type Range } from '@cancu/text';

/** The lines of a text without their line ends (`\n`, `\r\n`, `\r`, form feed); blank ones too. */
export function linesOf(text: string): Range[] {
  return text.includes('\r') || text.includes('\f') ? mixedLines(text) : plainLines(text);
}

function plainLines(text: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

function mixedLines(text: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x0a && code !== 0x0d && code !== 0x0c) continue;
    lines.push({ start, end: i });
    if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++;
    start = i + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Do empty lines stand around the lines `first`…`last`? The rest behind the last line end is no line. */
export function emptyAround(
  text: string,
  lines: readonly Range[],
  first: number,
  last: number = first,
): Pick<BlockHints, 'emptyBefore' | 'emptyAfter'> {
  const before = isEmpty(text, lines[first - 1]);
  const after = last + 2 < lines.length && isEmpty(text, lines[last + 1]);
  if (before) return after ? BOTH : BEFORE;
  return after ? AFTER : NEITHER;
}

const NEITHER = {};
const BEFORE = { emptyBefore: true } as const;
const AFTER = { emptyAfter: true } as const;
const BOTH = { emptyBefore: true, emptyAfter: true } as const;

function isEmpty(text: string, line: Range | undefined): boolean {
  if (!line) return false;
  let { start } = line;
  while (start < line.end && isBlank(text.charCodeAt(start))) start++;
  return start === line.end;
}
