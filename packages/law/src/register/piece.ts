/** The pieces of the built register, so that a page can load the laws without 8,000 administrative decisions. */
export const PIECE_IDS = ['laws', 'government', 'ministries', 'local', 'administrative'] as const;
export type PieceId = (typeof PIECE_IDS)[number];

/**
 * A piece as stored: big strings rather than objects, so that it loads fast. A record is one line of fields parted by tabs:
 * number, kind, issuer (places in the tables), issued, from, to, standing, sources (place), relations, title.
 */
export interface RegisterPiece {
  readonly kinds: readonly string[];
  readonly issuers: readonly string[];
  /** Codes of the lists it was found in, parted by spaces; told in the README. */
  readonly sources: readonly string[];
  readonly records: readonly string[];
}

/** A line of a piece that could not be read. */
export interface DamagedLine {
  /** Place of the piece in the order given. */
  readonly piece: number;
  /** Place of the line in its piece; null: the piece as a whole. */
  readonly line: number | null;
  readonly reason: 'not-a-piece' | 'not-a-line' | 'number' | 'kind' | 'issuer' | 'date' | 'standing';
}

/** The four lists of a piece, or null for what is none. */
export function readPiece(value: unknown): RegisterPiece | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kinds, issuers, sources, records } = value as Partial<Record<keyof RegisterPiece, unknown>>;
  if (!isList(kinds) || !isList(issuers) || !isList(sources) || !Array.isArray(records)) return null;
  return { kinds, issuers, sources, records };
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
