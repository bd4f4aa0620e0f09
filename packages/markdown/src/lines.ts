import type { Range } from '@cancu/text';

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
