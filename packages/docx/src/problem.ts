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

/** What is wrong with a damaged file. */
export type DamageCause =
  /** The list of files at the end of the zip is missing, or the last sectors of an old Word file: the file was cut off. */
  | 'cut-off'
  /** The packed bytes of a part are cut, or do not unpack. */
  | 'packing'
  /** A part unpacks to other bytes than it was packed from. */
  | 'checksum'
  /** A part that others refer to is not there. */
  | 'missing-part'
  /** The part that says how the others belong together is not there. */
  | 'missing-relationships'
  /** The file gives the main document another type than Word's. */
  | 'content-type'
  /** A part is not well-formed XML: often cut in the middle. */
  | 'xml';

export interface Damage {
  readonly cause: DamageCause;
  /** Name of the part in the package (`word/numbering.xml`). */
  readonly part?: string;
}

export interface Failure {
  readonly ok: false;
  readonly problem: DocxProblem;
  /** On `damaged`. */
  readonly detail?: Damage;
}

/** The value, or the problem that stands in its way. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failure(problem: Exclude<DocxProblem, 'damaged'>): Failure {
  return { ok: false, problem };
}

export function damaged(cause: DamageCause, part?: string): Failure {
  return { ok: false, problem: 'damaged', detail: { cause, ...(part !== undefined ? { part } : {}) } };
}
