const DEFINITION =
  /^\s*\(\s*sau đây\s+(?:được\s+)?(?:gọi|viết)\s+(?:tắt\s+|chung\s+)*(?:là\s+)?:?\s*["“]?([^()"”]{3,150})["”]?\s*\)/iu;

const LONGEST = 250;

/** The short name that the words behind a citation give to it: "(sau đây gọi tắt là Luật Hỗ trợ)"; null where they give none. */
export function shortNameAfter(words: string, end: number): string | null {
  const name = DEFINITION.exec(words.slice(end, end + LONGEST))?.[1]?.trim();
  return name !== undefined && /^(?:Bộ luật|Luật|Pháp lệnh|Nghị|Thông tư|Quyết định)/u.test(name)
    ? name
    : null;
}

/**
 * Do the words between two documents make the second a later change of the first ("đã được sửa đổi, bổ sung theo"), or, `inChain`,
 * the next of such changes? The short name behind such a chain is that of the first.
 */
export function goesOnChain(between: string, inChain: boolean): boolean {
  if (between.length > LONGEST) return false;
  return (
    /^[\s,]*(?:đã\s+)?được\s+(?:sửa\s+đổi|bổ\s+sung|thay\s+thế)/u.test(between) ||
    (inChain && /^[\s,]*(?:và\s*)?$/u.test(between))
  );
}
