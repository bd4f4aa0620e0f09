import { oneLine } from '@cancu/text';
import { displayWidth } from './width.ts';

/**
 * The words of a text in lines of at most `width` columns; a longer word stands alone, whole. Control signs go: words
 * of a draft must not steer the terminal. `used` columns of the first line are taken by something else.
 */
export function wrap(text: string, width: number, used: number = 0): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text.replace(/\p{Cc}/gu, ' ')).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = lines.length === 0 ? width - used : width;
    const mayBreak = line !== '' || (lines.length === 0 && used > 0);
    if (mayBreak && displayWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines;
}

/** `text` wrapped beside `head`: the lines after the first are indented to stand under the first word after it. */
export function hang(head: string, text: string, width: number, indent: string = ''): string[] {
  const room = Math.max(12, width - displayWidth(indent) - displayWidth(head));
  const pad = ' '.repeat(displayWidth(head));
  return wrap(text, room).map((line, i) => indent + (i === 0 ? head : pad) + line);
}
