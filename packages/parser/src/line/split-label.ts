import { Line } from './line.ts';

/** A label whose word and number stand on two lines: "Điều⏎9. Tên". Joined before anything is recognised. */
export function joinSplitLabels(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1];
    if (next && isBareWord(line) && isApart(line, lines[i - 1]) && isNumbered(next)) {
      joined.push(join(line, next));
      i++;
    } else joined.push(line);
  }
  return joined;
}

/** The lines as they stood before labels were joined. */
export function unjoined(lines: readonly Line[]): readonly Line[] {
  return lines.some(({ parts }) => parts) ? lines.flatMap((line) => line.parts ?? [line]) : lines;
}

function isBareWord({ auto, plain }: Line): boolean {
  return auto === 0 && plain.length <= 6 && /^(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC)$/u.test(plain);
}

function isApart(line: Line, before: Line | undefined): boolean {
  return line.block.hints.bold === true || /[.;:”"|]$|^[^\p{Ll}]*$/u.test(before?.plain ?? '.');
}

function isNumbered({ plain }: Line): boolean {
  return /^\d{1,4}[a-zđ]?\s*[.:]/u.test(plain);
}

function join(line: Line, next: Line): Line {
  const { block, auto, first } = line;
  const shift = line.plain.length + 1;
  return new Line({
    block,
    auto,
    first,
    at: { start: line.at.start, end: next.at.end },
    last: next.last,
    plain: `${line.plain} ${next.plain}`,
    pieces: [...line.pieces, ...next.pieces.map((piece) => ({ ...piece, plain: piece.plain + shift }))],
    parts: [line, next],
  });
}
