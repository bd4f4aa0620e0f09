import type { Line } from './line.ts';

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

/** Widths are told in steps, so that a letter more or less in one line does not change how all the others are read. */
const STEP = 8;
/** Longer lines are counted as this long. */
const LONGEST = 2047;

/** Counts lines by their length; single lines can be taken out and put in again. */
export class LineLengths {
  /** Of the long lines that end in the middle of a sentence, how many are of each length. */
  readonly #open: Uint32Array;
  #long: number;
  #all: number;

  constructor(open: Uint32Array = new Uint32Array(LONGEST + 1), long: number = 0, all: number = 0) {
    this.#open = open;
    this.#long = long;
    this.#all = all;
  }

  /** Puts a line in (`by` 1) or takes it out (-1). */
  add({ plain, block, last, ends }: Line, by: 1 | -1): void {
    // Where a paragraph of Word is broken inside, its lines say nothing of where paragraphs end.
    if (!last || plain.length < 40 || block.kind !== 'paragraph') return;
    this.#long += by;
    if (ends) return;
    this.#all += by;
    this.#open[Math.min(plain.length, LONGEST)]! += by;
  }

  get wrapping(): Wrapping {
    const wrapped = this.#long >= 8 && this.#all / this.#long > 0.4;
    return { wrapped, width: wrapped ? Math.ceil(this.#median() / STEP) * STEP : 0 };
  }

  copy(): LineLengths {
    return new LineLengths(this.#open.slice(), this.#long, this.#all);
  }

  #median(): number {
    const middle = Math.floor(this.#all / 2);
    let seen = 0;
    let length = 0;
    while (seen <= middle) seen += this.#open[length++]!;
    return length - 1;
  }
}

/** Why a line can or cannot begin a unit, seen from the line before it. */
export type Continuity =
  /** The line before is complete, or there is none. */
  | 'fresh'
  /** The line before stops short of an end; the text is wrapped, so this line may go on with it. */
  | 'open'
  /** The line before ends in a word or sign that demands a continuation. */
  | 'joined';

/** `apart`: an empty line stands before `line`. */
export function continuity(
  before: Line | undefined,
  line: Line,
  wrapping: Wrapping,
  apart: boolean,
): Continuity {
  if (before?.block.kind !== 'paragraph' || line.auto > 0) return 'fresh';
  // A bold or large paragraph begins something; the lines that Word breaks inside it do not.
  if (line.first && (line.block.hints.heading || line.block.hints.bold)) return 'fresh';
  if ((before.ends && !goesOn(before, line)) || (!wrapping.wrapped && line.first)) return 'fresh';
  if (before.shouts && !before.plain.endsWith(',')) return 'fresh';
  if (JOINS.test(before.plain)) return 'joined';
  // An empty line ends a paragraph, also where its stop is lost.
  if (NUMBERED.test(before.plain) && /^\d/.test(line.plain) && !apart) return 'joined';
  if (!line.first) return 'open';
  return before.plain.length >= wrapping.width * 0.6 && !apart ? 'open' : 'fresh';
}

/** Inside a paragraph small letters go on behind a quoted term or a bracket. */
function goesOn(before: Line, line: Line): boolean {
  return !line.first && /^\p{Ll}/u.test(line.plain) && /["”»)\]]\d{0,2}$/.test(before.plain);
}
