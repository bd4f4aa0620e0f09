import { type Line, lineWith } from './line.ts';

/** A label whose word and number stand on two lines: "Điều⏎9. Tên". Joined before anything is recognised. */
export function joinSplitLabels(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1];
    const before = lines[i - 1]?.plain ?? '.';
    const apart = line.block.hints.bold === true || /[.;:”"|]$|^[^\p{Ll}]*$/u.test(before);
    if (next && apart && isBareWord(line) && /^\d{1,4}[a-zđ]?\s*[.:]/u.test(next.plain)) {
      joined.push(joinOnce(line, next));
      i++;
    } else joined.push(line);
  }
  return joined;
}

function isBareWord(line: Line): boolean {
  return line.auto === 0 && /^(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC)$/u.test(line.plain);
}

/** The same two lines give the same joined line, so that a text that is read again keeps it. */
const JOINED = new WeakMap<Line, { readonly next: Line; readonly whole: Line }>();

function joinOnce(line: Line, next: Line): Line {
  const known = JOINED.get(line);
  if (known?.next === next) return known.whole;
  const whole = join(line, next);
  JOINED.set(line, { next, whole });
  return whole;
}

function join(line: Line, next: Line): Line {
  const shift = line.plain.length + 1;
  return lineWith({
    ...line,
    at: { start: line.at.start, end: next.at.end },
    plain: `${line.plain} ${next.plain}`,
    pieces: [...line.pieces, ...next.pieces.map((piece) => ({ ...piece, plain: piece.plain + shift }))],
  });
}
