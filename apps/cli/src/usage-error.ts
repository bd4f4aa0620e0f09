/** What can be wrong with a command line. */
export type UsageCode =
  | 'no-verb'
  | 'no-files'
  | 'files-not-taken'
  | 'unknown-verb'
  | 'unknown-option'
  | 'option-of-other-verb'
  | 'value-missing'
  | 'value-not-taken'
  | 'value-wrong'
  | 'date-wrong'
  | 'against-many';

/** The command line cannot be followed; `data` fills the words of the language's catalogue. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code: UsageCode;
  readonly data: Readonly<Record<string, string>>;
  constructor(code: UsageCode, data: Readonly<Record<string, string>>) {
    super(code);
    this.code = code;
    this.data = data;
  }
}
