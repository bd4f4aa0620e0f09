/** A text that can be cut: a string, or something that holds its words in pieces and joins them only when asked to. */
export interface TextView {
  readonly length: number;
  slice(start: number, end?: number): string;
  /** The whole text as one string. */
  toString(): string;
}
