import type { NotesState } from './foot-notes.ts';
import type { Frame } from './frame.ts';
import type { OpenMarks, QuotationMarks } from './quotation-marks.ts';

/** What the document as a whole says about the body that is read. */
export interface BodyTraits {
  /** Notes are glued to labels in consolidated texts ("4.9 Trường hợp"). */
  readonly consolidated: boolean;
  /** The document changes others, by its title. */
  readonly amending: boolean;
}

/** A quotation that is open: marked ones end at their closing mark, unmarked ones where the outer numbering goes on. */
export interface Quotation {
  readonly frame: Frame;
  /** It began with a mark, and its marks were in order so far. */
  marked: boolean;
  marks: QuotationMarks;
  /** Its closing mark was read; the next line shows whether that came too early. */
  ended: boolean;
}

/** What a body reader must know to go on from the line at which a unit begins. */
export interface BodyState {
  readonly traits: BodyTraits;
  readonly outer: Readonly<Frame>;
  readonly quotation: {
    readonly frame: Readonly<Frame>;
    readonly marked: boolean;
    readonly marks: OpenMarks;
    readonly ended: boolean;
  } | null;
  readonly notes: NotesState;
  readonly instruction: string | null;
  readonly headings: boolean;
  readonly previous: string;
}
