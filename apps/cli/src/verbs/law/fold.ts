/** Words of a law as lines of at most `width` columns; control signs go: words of a file must not steer the terminal. */
export function fold(words: string, width: number): string[] {
  const lines: string[] = [];
  const indent = words.startsWith('· ') ? '  ' : '';
  let line = '';
  for (const word of words.replace(/\p{Cc}/gu, ' ').split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
