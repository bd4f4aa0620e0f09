/** Why a file could not be read. */
export type ProblemCode =
  | 'not-found'
  | 'no-match'
  | 'empty-folder'
  | 'not-a-file'
  | 'no-permission'
  | 'unreadable'
  | 'empty'
  | 'old-word'
  | 'not-converted'
  | 'encrypted'
  | 'pdf'
  | 'web-page'
  | 'other-office'
  | 'not-docx'
  | 'damaged'
  | 'too-large'
  | 'binary'
  | 'not-utf8'
  | 'law-number-missing'
  | 'law-number-blank'
  | 'law-number-wrong'
  | 'law-kind-unknown'
  | 'law-no-articles'
  | 'law-not-written'
  | 'law-not-there'
  | 'stored-damaged'
  | 'stored-newer'
  /** The program itself failed on it. */
  | 'program-failed';

/** A file, folder or pattern that gave no draft; worded by the catalogue as one sentence with the way out. */
export interface Problem {
  readonly file: string;
  readonly code: ProblemCode;
  readonly data?: Readonly<Record<string, string | number>>;
}
