import { type LineIndex, lineIndex, type Position, type Range } from '@cancu/text';

/** 1-based line and column (UTF-16 units of the composed text). */
export interface JsonRange {
  readonly start: Position;
  readonly end: Position;
}

/** A unist point: line and column from 1, offset from 0. */
export interface UnistPoint extends Position {
  readonly offset: number;
}

export interface UnistPosition {
  readonly start: UnistPoint;
  readonly end: UnistPoint;
}

/** Turns ranges of one text into lines and columns. */
export interface Positions {
  range(at: Range): JsonRange;
  unist(at: Range): UnistPosition;
}

export function positions(text: string): Positions {
  const lines: LineIndex = lineIndex(text);
  const point = (offset: number): UnistPoint => ({ ...lines.position(offset), offset });
  return {
    range: (at) => ({ start: lines.position(at.start), end: lines.position(at.end) }),
    unist: (at) => ({ start: point(at.start), end: point(at.end) }),
  };
}
