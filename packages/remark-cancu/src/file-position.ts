import type { SourceMap } from '@cancu/syntax';
import { lineIndex, type Range } from '@cancu/text';
import type { Position } from 'unist';

/** Turns ranges of the composed text into unist positions in the file: `line` and `column` from 1, `offset` from 0, in UTF-16. */
export interface FilePositions {
  /** The position of a range. */
  of(range: Range): Position;
  /** The file's own letters in a range: composed or not, as they were typed. */
  cut(range: Range): string;
}

export function filePositions(file: string, map: SourceMap): FilePositions {
  const index = lineIndex(file);
  const point = (offset: number) => ({ ...index.position(offset), offset });
  const located = (range: Range): Range => {
    const [anchor] = map.locate(range);
    return anchor?.file === 'text' ? anchor.at : range;
  };
  return {
    of(range) {
      const { start, end } = located(range);
      return { start: point(start), end: point(end) };
    },
    cut(range) {
      const { start, end } = located(range);
      return file.slice(start, end);
    },
  };
}
