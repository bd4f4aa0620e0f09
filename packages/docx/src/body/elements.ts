import { showSymbols, symbol } from '../fonts/symbol-fonts.ts';
import { revisionAuthor } from '../revision-author.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { integer, value } from '../xml/values.ts';
import type { BodyHandler } from './body-handler.ts';
import type { Reference } from './paragraph.ts';
import type { RevisionKind } from './revisions.ts';

type Open = (body: BodyHandler, element: XmlElement) => void;
type Close = (body: BodyHandler) => void;

/** Elements whose content is no main text. What is drawn is announced; properties and older versions are not. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:sectPr',
  'w:rubyPr',
  'w:rt',
  'm:ctrlPr',
  'm:accPr',
  'm:groupChrPr',
]);

export const OPEN: ReadonlyMap<string, Open> = new Map<string, Open>([
  ['w:p', beginParagraph],
  ['w:r', beginRun],
  ['m:r', beginRun],
  ['w:t', (body, element) => body.beginText(element)],
  ['m:t', (body, element) => body.beginText(element)],
  ['w:instrText', (body, element) => body.beginText(element)],
  ['w:delText', (body, element) => body.beginText(element)],
  ['w:tab', (body) => body.story.show('\t')],
  ['w:ptab', (body) => body.story.show('\t')],
  ['w:br', (body) => body.story.show('\n')],
  ['w:cr', (body) => body.story.show('\n')],
  ['w:noBreakHyphen', (body) => body.story.show('-')],
  ['w:softHyphen', (body) => body.story.softHyphen()],
  ['w:sym', showSymbol],
  ['w:footnoteReference', (body, element) => beginNoteReference(body, element, 'footnote')],
  ['w:endnoteReference', (body, element) => beginNoteReference(body, element, 'endnote')],
  ['w:commentRangeStart', refersToComment],
  ['w:commentReference', refersToComment],
  ['w:fldChar', fieldCharacter],
  ['w:fldSimple', (body, element) => body.story.fields.beginSimple(element.attribute('w:instr') ?? '')],
  ['w:ins', (body, element) => beginRevision(body, element, 'inserted')],
  ['w:moveTo', (body, element) => beginRevision(body, element, 'inserted')],
  ['w:del', (body, element) => beginRevision(body, element, 'deleted')],
  ['w:moveFrom', (body, element) => beginRevision(body, element, 'deleted')],
  ['w:sdt', (body) => body.controls.push(false)],
  ['w:altChunk', (body) => body.story.note('embedded-document')],
  ['w:subDoc', (body) => body.story.note('embedded-document')],
  ['w:tbl', (body) => body.story.beginTable()],
  ['w:tr', (body) => body.story.table?.beginRow()],
  ['w:trPr', (body) => setInRow(body, true)],
  ['w:gridBefore', (body, element) => body.story.table?.skipColumns(integer(value(element)) ?? 0)],
  ['w:tc', (body) => body.story.table?.beginCell()],
  ['w:gridSpan', (body, element) => body.story.table?.spanColumns(integer(value(element)) ?? 1)],
  ['m:den', (body) => addFormulaSign(body, '/')],
  ['m:sup', (body) => addFormulaSign(body, '^')],
  ['m:sub', (body) => addFormulaSign(body, '_')],
  ['m:d', (body) => addFormulaSign(body, '(')],
  ['m:rad', (body) => addFormulaSign(body, '√')],
  ['m:chr', (body, element) => addFormulaSign(body, (element.attribute('m:val') ?? '').slice(0, 2))],
]);

export const CLOSE: ReadonlyMap<string, Close> = new Map<string, Close>([
  ['w:p', (body) => body.story.endParagraph()],
  ['w:r', (body) => body.story.endRun()],
  ['m:r', (body) => body.story.endRun()],
  ['w:t', (body) => body.story.show(showSymbols(body.endText(), body.story.font))],
  ['m:t', showFormulaText],
  ['w:instrText', (body) => body.story.fields.instruction(body.endText())],
  ['w:delText', (body) => body.story.showDeleted(showSymbols(body.endText(), body.story.font))],
  ['w:fldSimple', (body) => body.story.fields.end()],
  ['w:ins', (body) => endRevision(body, 'inserted')],
  ['w:moveTo', (body) => endRevision(body, 'inserted')],
  ['w:del', (body) => endRevision(body, 'deleted')],
  ['w:moveFrom', (body) => endRevision(body, 'deleted')],
  ['w:sdt', endControl],
  ['w:tbl', (body) => body.story.endTable()],
  ['w:tr', (body) => body.story.endRow()],
  ['w:trPr', (body) => setInRow(body, false)],
  ['w:tc', endCell],
  ['m:sup', (body) => dropFormulaSign(body)],
  ['m:sub', (body) => dropFormulaSign(body)],
  ['m:d', (body) => body.story.showSign(')')],
  ['m:oMath', (body) => dropFormulaSign(body)],
]);

function beginParagraph(body: BodyHandler): void {
  body.properties.paragraph = body.story.beginParagraph().properties;
}

function beginRun(body: BodyHandler): void {
  body.properties.run = body.story.beginRun();
}

function showSymbol(body: BodyHandler, element: XmlElement): void {
  const font = element.attribute('w:font') ?? '';
  const code = element.attribute('w:char') ?? '';
  const sign = /^[\dA-Fa-f]{1,4}$/.test(code) ? symbol(font, Number.parseInt(code, 16)) : null;
  if (sign !== null) body.story.show(sign);
  else body.story.showUnknown(`${font} ${code}`.slice(0, 64));
}

/** The number of a note is made by Word and is no text; a mark typed by hand follows in the same run (17.11.14). */
function beginNoteReference(body: BodyHandler, element: XmlElement, kind: 'footnote' | 'endnote'): void {
  refersTo(body, kind, element);
  const custom = element.attribute('w:customMarkFollows');
  if (custom !== undefined && custom !== '0' && custom !== 'false') body.story.raiseRun();
}

function refersToComment(body: BodyHandler, element: XmlElement): void {
  refersTo(body, 'comment', element);
}

function refersTo(body: BodyHandler, kind: Reference['kind'], element: XmlElement): void {
  const id = element.attribute('w:id');
  if (id !== undefined && !body.story.revisions.isTaken) body.story.beside({ kind, id });
}

function fieldCharacter(body: BodyHandler, element: XmlElement): void {
  const kind = element.attribute('w:fldCharType');
  if (kind === 'begin') body.story.fields.begin();
  else if (kind === 'separate') body.story.fields.separate();
  else if (kind === 'end') body.story.fields.end();
}

function beginRevision(body: BodyHandler, element: XmlElement, kind: RevisionKind): void {
  const { revisions, table } = body.story;
  if (!body.inRowProperties) revisions.begin(kind, revisionAuthor(element));
  else {
    revisions.count(kind);
    if (kind === revisions.taken) table?.deleteRow(revisionAuthor(element));
  }
}

function endRevision(body: BodyHandler, kind: RevisionKind): void {
  if (!body.inRowProperties) body.story.revisions.end(kind);
}

function endControl(body: BodyHandler): void {
  if (body.controls.pop()) body.story.contentsControls--;
}

function setInRow(body: BodyHandler, inside: boolean): void {
  body.inRowProperties = inside;
}

function endCell(body: BodyHandler): void {
  body.story.endParagraph();
  body.story.table?.endCell();
}

function addFormulaSign(body: BodyHandler, sign: string): void {
  body.formulaSign += sign;
}

function dropFormulaSign(body: BodyHandler): void {
  body.formulaSign = '';
}

/** A formula is written on one line: `a/b`, `x^2`, `x_i`. It is announced, because a line can say less than a drawing. */
function showFormulaText(body: BodyHandler): void {
  const text = body.endText();
  if (text.trim() !== '' && body.formulaSign !== '') {
    body.story.note('formula');
    body.story.showSign(body.formulaSign);
    body.formulaSign = '';
  }
  body.story.show(text);
}
