import { level } from '../head/head.ts';
import type { Line } from '../line/line.ts';
import type { Continuity } from '../line/wrapping.ts';
import { type Frame, stepIn } from './frame.ts';

const KINDS = '(?:Bộ luật|Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Pháp lệnh)';

/**
 * The first line of a note: its number without a sign, then what was changed ("12 Khoản này được sửa đổi, …") or where the words
 * that are quoted stand ("7 Thông tư số 40/2025/TT-BTC …", "8 Điều 41 của Luật Nhà giáo số 73/2025/QH15 …").
 */
const CHANGED =
  /^\d{1,3}\s+(?:Tên |Đoạn |Cụm từ |Nội dung |Quy định )?(?:[“"][^”"]{0,300}[”"]|(?:Phần|Chương|Mục|Điều|Khoản|Điểm|Phụ lục|Mẫu|khoản|điểm) này|Phụ lục \S{1,6}|Mẫu số \S{1,8})\s[^.;]{0,40}(?:được|bị)\s/u;
const QUOTED = new RegExp(
  `^\\d{1,3}\\s+(?:(?:Các )?(?:Điều|Khoản|Điểm|điều|khoản) [\\p{L}\\d, ]{1,40} của )?${KINDS}\\s[^.;]{0,80}số\\s\\d`,
  'u',
);

/** What is known of the notes so far. */
export interface NotesState {
  readonly paged: boolean;
  readonly inside: boolean;
  readonly open: number;
  readonly clause: number;
}

/**
 * Notes at the foot of the pages of a consolidated text. They quote provisions of other texts, so no line of theirs is a unit. A note
 * lasts to the end of its page; one whose quotation is still open goes on at the foot of a later page, where its numbering goes on
 * and that of the text does not.
 */
export class FootNotes {
  /** Page heads of the publisher were seen: without them nothing would end a note. */
  #paged: boolean;
  #inside: boolean;
  /** Opening marks without a closing one. */
  #open: number;
  /** The clause of the quoted text that was read last. */
  #clause: number;

  constructor(state: NotesState = { paged: false, inside: false, open: 0, clause: 0 }) {
    this.#paged = state.paged;
    this.#inside = state.inside;
    this.#open = state.open;
    this.#clause = state.clause;
  }

  get state(): NotesState {
    return { paged: this.#paged, inside: this.#inside, open: this.#open, clause: this.#clause };
  }

  pageEnds(): void {
    this.#paged = true;
    this.#inside = false;
  }

  /** Is this line of a note? `body` is the numbering of the text. */
  takes(line: Line, continuity: Continuity, body: Frame): boolean {
    if (!this.#paged || continuity === 'joined') return this.#inside;
    const { head } = line;
    const number = head?.unit === 'clause' ? Number(head.number) : 0;
    if (CHANGED.test(line.plain) || QUOTED.test(line.plain)) {
      this.#inside = true;
      this.#open = 0;
      this.#clause = 0;
    } else if (!this.#inside) {
      const goesOn = this.#open > 0 && number > 0 && number === this.#clause + 1;
      this.#inside = goesOn && continuity === 'fresh' && !['next', 'first'].includes(stepIn(head!, body));
    } else if (this.#open === 0 && head?.unit === 'article' && stepIn(head, body) === 'next')
      this.#inside = false;
    if (!this.#inside) return false;
    if (number > 0) this.#clause = number;
    else if (head && level(head.unit) <= level('article')) this.#clause = 0;
    for (const char of line.plain)
      this.#open = Math.max(0, this.#open + (char === '“' ? 1 : char === '”' ? -1 : 0));
    if (/[“"]Điều/u.test(line.plain)) this.#clause = 0;
    return true;
  }
}
