import type { BlockHints, Mark, Span } from '@cancu/syntax';
import { type NfcView, nfcView } from '@cancu/text';
import type { OldFontStretch } from '../fonts/convert-legacy.ts';
import type { LegacyReader } from '../fonts/legacy-reader.ts';
import type { OldFont } from '../fonts/old-font.ts';
import type { ParagraphProperties } from '../properties/paragraph-properties.ts';
import type { Appearance } from '../styles/appearance.ts';
import type { FieldFrame } from './fields.ts';
import type { Beside, BesideThing, Construct, Note, Paragraph, ParagraphLabel, Piece } from './paragraph.ts';
import type { RevisionKind } from './revisions.ts';
import { forward } from './view-offset.ts';

/** Where a stretch of text comes from, and what it is part of. */
export interface Origin {
  readonly look: Appearance;
  readonly revision: RevisionKind | null;
  readonly field: boolean;
  readonly contents: FieldFrame | null;
  /** The run that shows it; absent for signs that stand for the structure of a formula. */
  readonly place?: { readonly run: number; readonly char: number };
}

/** What the end of the paragraph adds. */
export interface Finish {
  readonly label: ParagraphLabel | null;
  readonly hints: BlockHints;
  readonly contentsByStyle: boolean;
  /** The table of contents in which the paragraph ends. */
  readonly contentsAtEnd: FieldFrame | null;
  readonly legacy: LegacyReader;
  /** Is it a paragraph of the main text? */
  readonly inMainText: boolean;
}

/** Gathers the text of one paragraph as its runs come by. */
export class ParagraphBuilder {
  readonly index: number;
  /** From `w:pPr`, which comes before the runs. */
  properties: ParagraphProperties = {};
  readonly notes: Note[] = [];
  readonly #beside: Beside[] = [];
  readonly #oldFonts: OldFontStretch[] = [];
  readonly #startsInContents: FieldFrame | null;
  readonly #pieces: Piece[] = [];
  readonly #spans: { mark: Mark; start: number; end: number }[] = [];
  #text = '';
  #contents: FieldFrame | null = null;
  #outsideContents = false;
  #letters = { any: false, plain: false, upright: false };

  constructor(index: number, contents: FieldFrame | null) {
    this.index = index;
    this.#startsInContents = contents;
  }

  get isBlank(): boolean {
    return this.#text.trim() === '';
  }

  append(text: string, origin: Origin): void {
    const start = this.#text.length;
    const end = start + text.length;
    this.#text += text;
    if (origin.place) this.#pieces.push({ start, end, ...origin.place });
    this.#mark('bold', start, end, origin.look.bold);
    this.#mark('italic', start, end, origin.look.italic);
    this.#mark('superscript', start, end, origin.look.superscript);
    if (origin.revision) this.#mark(origin.revision, start, end, true);
    this.#mark('field', start, end, origin.field);
    if (origin.look.oldFont) this.#keepFont(start, end, origin.look.oldFont);
    this.#watch(text, origin);
  }

  beside(thing: BesideThing): void {
    const at = this.#text.length;
    const last = this.#beside.at(-1);
    if (last?.at === at && thing.kind === 'deletion' && last.thing.kind === 'deletion') {
      if (last.thing.author === thing.author && last.thing.date === thing.date) {
        this.#beside[this.#beside.length - 1] = {
          at,
          thing: { ...thing, text: last.thing.text + thing.text },
        };
        return;
      }
    }
    this.#beside.push({ at, thing });
  }

  /** Everything that stands beside the text, when the paragraph itself is not kept. */
  get besides(): readonly BesideThing[] {
    return this.#beside.map(({ thing }) => thing);
  }

  note(construct: Construct, detail?: string, length = 0): void {
    const end = this.#text.length;
    this.notes.push({ construct, ...(detail ? { detail } : {}), start: end - length, end });
  }

  finish({ label, hints, contentsByStyle, contentsAtEnd, legacy, inMainText }: Finish): Paragraph {
    const view = this.#view(legacy, inMainText);
    const composed = view.text !== this.#text;
    const at = (offset: number, side: 'start' | 'end') => (composed ? forward(view, offset, side) : offset);
    return {
      kind: 'paragraph',
      index: this.index,
      text: view.text,
      view,
      pieces: this.#pieces,
      spans: this.#finishedSpans(at),
      hints: { ...hints, ...this.#wholeLook() },
      label,
      contents: contentsByStyle || (this.#madeByContents(contentsAtEnd) ?? false),
      notes: this.notes.map((note) => ({
        ...note,
        start: at(note.start, 'start'),
        end: at(note.end, 'end'),
      })),
      beside: composed
        ? this.#beside.map(({ thing, at: offset }) => ({ thing, at: at(offset, 'start') }))
        : this.#beside,
    };
  }

  /** The text as it is read: of old fonts converted, then composed. */
  #view(legacy: LegacyReader, inMainText: boolean): NfcView {
    const converted = legacy.paragraph(this.#text, this.#oldFonts, inMainText ? this.index : null);
    if (!converted) return nfcView(this.#text);
    const { text, toSource } = nfcView(converted.text);
    return { text, toSource: (range) => converted.map.toSourceRange(toSource(range)) };
  }

  /** Neighbours in fonts of one kind are one stretch: a letter and its mark may stand in two runs. */
  #keepFont(start: number, end: number, font: OldFont): void {
    const last = this.#oldFonts.at(-1);
    if (last?.end === start && last.font === font) {
      this.#oldFonts[this.#oldFonts.length - 1] = { start: last.start, end, font };
    } else this.#oldFonts.push({ start, end, font });
  }

  #mark(mark: Mark, start: number, end: number, on: boolean): void {
    if (!on) return;
    const last = this.#spans.findLast((span) => span.mark === mark);
    if (last?.end === start) last.end = end;
    else this.#spans.push({ mark, start, end });
  }

  #watch(text: string, { look, contents }: Origin): void {
    if (/[\p{L}\p{N}]/u.test(text)) {
      this.#letters.any = true;
      if (!look.bold) this.#letters.plain = true;
      if (!look.italic) this.#letters.upright = true;
      if (contents) this.#contents ??= contents;
      else this.#outsideContents = true;
    }
  }

  #wholeLook(): BlockHints {
    const { any, plain, upright } = this.#letters;
    return { ...(any && !plain ? { bold: true } : {}), ...(any && !upright ? { italic: true } : {}) };
  }

  /** The field that made all of the paragraph's words; a paragraph in which the contents end may go on as text. */
  #madeByContents(atEnd: FieldFrame | null): FieldFrame | null {
    if (this.#outsideContents) return null;
    return this.#contents ?? this.#startsInContents ?? atEnd;
  }

  #finishedSpans(at: (offset: number, side: 'start' | 'end') => number): readonly Span[] {
    return this.#spans
      .filter((span) => span.mark !== 'superscript' || isNoteNumber(this.#text.slice(span.start, span.end)))
      .map(({ mark, start, end }) => ({ mark, at: { start: at(start, 'start'), end: at(end, 'end') } }))
      .sort((a, b) => a.at.start - b.at.start);
  }
}

/** Raised figures, also in brackets, or the stars of a hand-made note. */
function isNoteNumber(text: string): boolean {
  return /^\s*[([]?(?:\d{1,4}|\*{1,3})[)\]]?\s*$/.test(text);
}
