/** A place of the same text that a sentence points to: "theo quy định tại khoản 1 Điều này", "Điều 36 Nghị định này". */
export interface Pointer {
  /** null for "Điều này". */
  readonly article: string | null;
  /** Empty for the whole article. */
  readonly clauses: readonly string[];
  /** Papers are pointed to: "hồ sơ theo quy định tại …". */
  readonly papers: boolean;
}

const ARTICLE = /\bdieu\s+(nay|\d+[a-z]?)\b/g;
const OTHER_DOCUMENT =
  /^\s*(?:,\s*)?(?:cua\s+)?(?:bo\s+)?(?:luat|phap lenh|hien phap|(?:nghi dinh|thong tu|quyet dinh|nghi quyet)\s+(?!nay|quy dinh))/;
const PAPERS =
  /\b(?:ho\s+so|giay\s+to|tai\s+lieu|thanh\s+phan|van\s+ban\s+de\s+nghi|don)\b(?:(?!\b(?:khong|ma|truong\s+hop|thi)\b)[^.;]){0,260}$/;
const CLAUSES = /\bkhoan\s+([^;.:]{1,60}?)\s*$/;

/** Pointers inside the document; those to other documents are left out. `text` is folded. */
export function pointersIn(text: string): Pointer[] {
  const out: Pointer[] = [];
  let from = 0;
  for (const found of text.matchAll(ARTICLE)) {
    const before = text.slice(Math.max(from, found.index - 90), found.index);
    from = found.index + found[0].length;
    if (OTHER_DOCUMENT.test(text.slice(from, from + 40))) continue;
    const clauses = CLAUSES.exec(lastRun(before))?.[1] ?? '';
    out.push({
      article: found[1] === 'nay' ? null : found[1]!,
      clauses: [...clauses.matchAll(/\b\d+[a-z]?\b/g)].map((number) => number[0]),
      papers: PAPERS.test(text.slice(Math.max(0, found.index - 290), found.index)),
    });
  }
  return out;
}

/** From the first word "khoản" of the run of clauses that ends the text. */
function lastRun(before: string): string {
  const run = /(?:\b(?:cac\s+)?(?:diem|khoan)\b[^;.:]*)$/.exec(before);
  const text = run ? run[0] : '';
  const at = text.search(/\bkhoan\b/);
  return at < 0 ? '' : text.slice(at);
}
