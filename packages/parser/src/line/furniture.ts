import type { Line } from './line.ts';

/** Lines that the publisher put between the words: heads of the official gazette, digital signatures, page numbers. */
const FURNITURE: readonly RegExp[] = [
  /^C[ÔÒ]NG B[ÁÃ][OÒ]\s*\/\s*S[ỐÓ]/u,
  /\/Ngày \d{1,2}-\d{1,2}-\d{4}\s*\d*$/u,
  /^(?:Ký bởi|Người ký):/u,
  /^Cơ quan:\s/u,
  /^Ngày ký:/u,
  /^Thời gian ký:/u,
  /^Email:\s*\S+@\S+$/iu,
  /^(?:Trang|Page)\s+\d+(?:\s*\/\s*\d+)?$/iu,
];

/** True when the line is not words of the law. A bare number counts only next to another such line. */
export function isFurniture(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (line.block.kind === 'break' || line.block.kind === 'opaque') return true;
  if (line.block.hints.style === 'toc') return true;
  if (line.block.kind !== 'paragraph') return false;
  if (isPublisherLine(line.plain)) return true;
  return (
    /^\d{1,4}$/.test(line.plain) &&
    [before, after].some((near) => near !== undefined && isPublisherLine(near.plain))
  );
}

function isPublisherLine(plain: string): boolean {
  return plain.length < 160 && FURNITURE.some((pattern) => pattern.test(plain));
}
