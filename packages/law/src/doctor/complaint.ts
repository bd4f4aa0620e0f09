/** must-mend: answers rest on it or may break. should-look: the register says less, or less surely, than it could. */
export type ComplaintLevel = 'must-mend' | 'should-look';

/** What is wrong with the law in this package. Codes; views word them. */
export type ComplaintCode =
  | 'fact-ended'
  | 'fact-unchecked'
  | 'event-ended'
  | 'event-unchecked'
  | 'event-of-unknown-document'
  | 'event-dates-contradict'
  | 'source-without-entry'
  | 'period-gap'
  | 'period-overlap'
  | 'record-dates-contradict'
  | 'record-twice'
  | 'relation-to-itself'
  | 'relation-to-unknown'
  | 'relation-backward'
  | 'line-damaged';

/** One complaint about the data: what it is about, and the facts that the words need. */
export interface LawComplaint {
  readonly code: ComplaintCode;
  readonly level: ComplaintLevel;
  /** Id of a fact, event or period, number of a document, or place of a line. */
  readonly subject: string;
  readonly data: Readonly<Record<string, string>>;
}
