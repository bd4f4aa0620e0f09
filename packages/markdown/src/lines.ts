import type { BlockHints } from '@cancu/syntax';
import { type Range, trim } from '@cancu/text';

/** The lines of a text without their line ends (`\n`, `\r\n`, `\r`, form feed); blank ones too. */
export function linesOf(text: string): Range[] {
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
  return {
    ...(isEmpty(text, lines[first - 1]) ? { emptyBefore: true as const } : {}),
    ...(last + 2 < lines.length && isEmpty(text, lines[last + 1]) ? { emptyAfter: true as const } : {}),
  };
}

function isEmpty(text: string, line: Range | undefined): boolean {
  if (!line) return false;
  const { start, end } = trim(text, line);
  return start === end;
}
