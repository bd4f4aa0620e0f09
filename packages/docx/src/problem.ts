/** Why a file gives no text. The report words it; nothing of the file's inside is shown. */
export type DocxProblem =
  /** No bytes at all. */
  | 'empty'
  /** Neither a Word file nor any of the formats that are mistaken for one. */
  | 'not-zip'
  /** Protected by a password. */
  | 'encrypted'
  /** Word 97–2003, whatever the file's name ends in. */
  | 'legacy-doc'
  | 'rtf'
  /** A web page saved or served with a Word name. */
  | 'html'
  /** A zip, but no Word document inside: a spreadsheet, an OpenDocument text, an archive. */
  | 'zip-but-not-docx'
  /** A Word document of which a needed part is cut off, altered or not well-formed. */
  | 'damaged'
  /** A part would unpack to more than a legal text can need. */
  | 'too-large';

/** The value, or the problem that stands in its way. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: DocxProblem };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failure(problem: DocxProblem): { readonly ok: false; readonly problem: DocxProblem } {
  return { ok: false, problem };
}
