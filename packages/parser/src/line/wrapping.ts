import type { Line } from './line.ts';
import { isShouting } from './shouting.ts';

/**
 * A sentence, a clause of a list or a heading is over: the next line may begin a unit. A note number may be glued to it, and
 * specks of a scan may stand behind it.
 */
const ENDS = /[.;:!?”"»…)\]]\d{0,3}(?:\s?[|'’‘`\-–_·•]{1,2})?$|\.\/\.?$/;

/** Words after which a sentence goes on, whatever the next line looks like. */
const JOINS =
  /(?:^|[\s(])(?:tại|theo|của|và|hoặc|các|khoản|điểm|điều|(?<!cụm )từ|đến|với|về|là|cho|bởi|trừ|chương|mục),?$/iu;

/** Words that a number goes on with; "hằng năm" is none. */
const NUMBERED = /(?:^|[\s(])(?:số|(?<!h[àằ]ng )(?:ngày|tháng|năm)),?$/iu;

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
  const long = lines.filter((line) => line.plain.length >= 40 && line.block.kind === 'paragraph');
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
  if (line.block.hints.heading || line.block.hints.bold) return 'fresh';
  if (ENDS.test(before.plain) || (!wrapping.wrapped && line.first)) return 'fresh';
  if (isShouting(before.plain) && !before.plain.endsWith(',')) return 'fresh';
  if (JOINS.test(before.plain)) return 'joined';
  // An empty line ends a paragraph, also where its stop is lost.
  const apart = before.block.hints.emptyAfter || line.block.hints.emptyBefore;
  if (NUMBERED.test(before.plain) && /^\d/.test(line.plain) && !apart) return 'joined';
  return before.plain.length >= wrapping.width * 0.6 && !apart ? 'open' : 'fresh';
}
