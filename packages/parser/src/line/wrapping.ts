import type { Line } from './line.ts';
import { isShouting } from './shouting.ts';

/**
 * A sentence, a clause of a list or a heading is over (a note number may be glued to it): the next line may begin a unit.
 * Three figures behind a figure and a stop are thousands: "150.000" at the end of a line waits for its "đồng".
 */
const ENDS = /[.;:!?”"»…)\]]\d{0,2}$|(?<!\d)[.;:!?”"»…)\]]\d{3}$|\.\/\.?$/;

/** Words after which a sentence goes on, whatever the next line looks like. */
const JOINS =
  /(?:^|[\s(])(?:tại|theo|của|và|hoặc|các|khoản|điểm|điều|(?<!cụm )từ|đến|số|với|về|là|cho|bởi|trừ|chương|mục|ngày|tháng|năm),?$/iu;

/**
 * How the lines of a text relate to its paragraphs. The official gazette and texts taken from PDF break lines in the
 * middle of sentences; there a line that looks like the head of a unit may be the rest of a citation.
 */
export interface Wrapping {
  /** Most long lines end in the middle of a sentence. */
  readonly wrapped: boolean;
  /** The usual length of a full line, in characters; 0 when lines are not wrapped. */
  readonly width: number;
}

export function wrappingOf(lines: readonly Line[]): Wrapping {
  // Where a paragraph of Word is broken inside, its lines say nothing of where paragraphs end.
  const ends = lines.filter((_, i) => lines[i + 1]?.first !== false);
  const long = ends.filter((line) => line.plain.length >= 40 && line.block.kind === 'paragraph');
  const open = long.filter((line) => !ENDS.test(line.plain));
  const wrapped = long.length >= 8 && open.length / long.length > 0.4;
  if (!wrapped) return { wrapped, width: 0 };
  const lengths = open.map((line) => line.plain.length).sort((a, b) => a - b);
  return { wrapped, width: lengths[Math.floor(lengths.length / 2)] ?? 0 };
}

/** Why a line can or cannot begin a unit, seen from the line before it. */
export type Continuity =
  /** The line before is complete, or there is none. */
  | 'fresh'
  /** The line before stops short of an end; the text is wrapped, so this line may go on with it. */
  | 'open'
  /** The line before ends in a word or sign that demands a continuation. */
  | 'joined';

export function continuity(before: Line | undefined, line: Line, wrapping: Wrapping): Continuity {
  if (before?.block.kind !== 'paragraph' || line.auto > 0) return 'fresh';
  // A bold or large paragraph begins something; the lines that Word breaks inside it do not.
  if (line.first && (line.block.hints.heading || line.block.hints.bold)) return 'fresh';
  if ((ENDS.test(before.plain) && !goesOn(before, line)) || isShouting(before.plain)) return 'fresh';
  if (!wrapping.wrapped && line.first) return 'fresh';
  if (JOINS.test(before.plain)) return 'joined';
  return !line.first || before.plain.length >= wrapping.width * 0.6 ? 'open' : 'fresh';
}

/** Inside a paragraph small letters go on behind a quoted term or a bracket. */
function goesOn(before: Line, line: Line): boolean {
  return !line.first && /^\p{Ll}/u.test(line.plain) && /["”»)\]]\d{0,2}$/.test(before.plain);
}
